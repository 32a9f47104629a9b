package dev.zachet.anki;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Our two kinds of notes: alike but for the side on which the code stands. Their ids and fields stay as they are for ever. */
enum NoteType {
    QUESTION(1_764_000_000_001L, "Zachet", "{{Question}}", "{{Answer}}{{#Code}}<pre>{{Code}}</pre>{{/Code}}"),
    PROGRAM(1_764_000_000_002L, "Zachet (program)", "{{Question}}{{#Code}}<pre>{{Code}}</pre>{{/Code}}", "{{Answer}}");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String CSS = """
            .card { font: 18px/1.5 system-ui, sans-serif; max-width: 44em; margin: 0 auto; text-align: left; }
            pre, code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 0.9em; }
            pre { padding: 0.7em; border: 1px solid rgba(128, 128, 128, 0.4); border-radius: 6px; white-space: pre-wrap; }
            .extra { border-top: 1px solid rgba(128, 128, 128, 0.4); margin-top: 1em; font-size: 0.9em; }
            """;
    private static final String BEFORE_LATEX = """
            \\documentclass[12pt]{article}
            \\special{papersize=3in,5in}
            \\usepackage[utf8]{inputenc}
            \\usepackage{amssymb,amsmath}
            \\pagestyle{empty}
            \\setlength{\\parindent}{0in}
            \\begin{document}
            """;

    final long id;
    private final String title;
    private final String front;
    private final String back;

    NoteType(long id, String title, String front, String back) {
        this.id = id;
        this.title = title;
        this.front = front;
        this.back = back;
    }

    /** The fields in their order. */
    enum Field {
        QUESTION,
        ANSWER,
        CODE,
        EXTRA;

        String title() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    static Optional<NoteType> of(long id) {
        return Arrays.stream(values()).filter(type -> type.id == id).findFirst();
    }

    /** As it stands in {@code col.models}. */
    ObjectNode model(long deck, long seconds) {
        ObjectNode model = JSON.objectNode();
        model.put("id", id).put("name", title).put("type", 0).put("mod", seconds);
        model.put("usn", -1).put("sortf", 0).put("did", deck);
        model.put("latexPre", BEFORE_LATEX).put("latexPost", "\\end{document}").put("css", CSS);
        model.set("tags", JSON.arrayNode());
        model.set("vers", JSON.arrayNode());
        model.set("flds", fields());
        model.set("tmpls", JSON.arrayNode().add(template()));
        // the front is empty where the question is
        model.set(
                "req",
                JSON.arrayNode()
                        .add(JSON.arrayNode()
                                .add(0)
                                .add("any")
                                .add(JSON.arrayNode().add(0))));
        return model;
    }

    private ObjectNode template() {
        ObjectNode template = JSON.objectNode();
        template.put("name", "Card 1").put("ord", 0).put("qfmt", front);
        template.put(
                "afmt",
                "{{FrontSide}}\n<hr id=answer>\n" + back + "{{#Extra}}<div class=\"extra\">{{Extra}}</div>{{/Extra}}");
        template.put("bqfmt", "").put("bafmt", "").putNull("did");
        return template;
    }

    private static ArrayNode fields() {
        ArrayNode fields = JSON.arrayNode();
        for (Field field : Field.values()) {
            ObjectNode one = fields.addObject();
            one.put("name", field.title()).put("ord", field.ordinal());
            one.put("sticky", false).put("rtl", false).put("font", "Arial").put("size", 18);
            one.set("media", JSON.arrayNode());
        }
        return fields;
    }

    /** The fields of a note joined as {@code notes.flds} has them. */
    static String joined(List<String> fields) {
        return String.join("\u001f", fields);
    }
}
