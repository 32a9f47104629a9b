package dev.zachet.anki;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One side of a card, put together from a note's fields as Anki does it: {@code {{Field}}}, sections that appear where a field
 * is filled or empty, cloze deletions. What is typed in or unfolded in Anki stays away from the question.
 */
final class Template {
    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern CLOZE = Pattern.compile("\\{\\{c(\\d{1,4})::");
    private static final String BETWEEN = "::";
    private static final Pattern ANSWER = Pattern.compile("(?i)<hr[^>]*id\\s*=\\s*[\"']?answer[\"']?[^>]*>");
    private static final Set<String> SPECIAL =
            Set.of("FrontSide", "Tags", "Deck", "Subdeck", "Type", "Card", "CardFlag");
    private static final String CLOZED = "cloze";

    private final Map<String, String> fields;
    private final int cloze;

    /**
     * The sides of a note's card.
     *
     * @param cloze the number of the deletion that the card asks for
     */
    Template(Map<String, String> fields, int cloze) {
        this.fields = fields;
        this.cloze = cloze;
    }

    /** Whether a template, as {@code qfmt} has it, asks for deletions. */
    static boolean clozed(String template) {
        return template.contains(CLOZED + ":");
    }

    String question(String template) {
        return filled(sections(template), true);
    }

    /** The answer without the question that Anki repeats before it. */
    String answer(String template) {
        Matcher rule = ANSWER.matcher(template);
        return filled(sections(rule.find() ? template.substring(rule.end()) : template), false);
    }

    private String filled(String template, boolean asking) {
        return TAG.matcher(template)
                .replaceAll(tag -> Matcher.quoteReplacement(value(tag.group(1).strip(), asking)));
    }

    private String value(String name, boolean asking) {
        int colon = name.lastIndexOf(':');
        String field = name.substring(colon + 1);
        if (SPECIAL.contains(field)) {
            return "";
        }
        String value = fields.getOrDefault(field, "");
        String filters = colon < 0 ? "" : name.substring(0, colon);
        if (filters.contains(CLOZED)) {
            return clozes(value, asking);
        }
        boolean away = filters.contains("type") || filters.contains("hint");
        return asking && away ? "" : value;
    }

    private String clozes(String value, boolean asking) {
        StringBuilder shown = new StringBuilder();
        Matcher opening = CLOZE.matcher(value);
        int from = 0;
        while (opening.find(from)) {
            int end = end(value, opening.end());
            shown.append(value, from, opening.start());
            if (end < 0) {
                shown.append(opening.group());
                from = opening.end();
                continue;
            }
            boolean asked = Integer.parseInt(opening.group(1)) == cloze;
            shown.append(cloze(value.substring(opening.end(), end), asked, asking));
            from = end + 2;
        }
        return shown.append(value.substring(from)).toString();
    }

    private static String cloze(String inside, boolean asked, boolean asking) {
        int hint = inside.indexOf(BETWEEN);
        String text = hint < 0 ? inside : inside.substring(0, hint);
        if (!asked) {
            return text;
        }
        String shown = !asking ? text : hint < 0 ? "[…]" : "[" + inside.substring(hint + BETWEEN.length()) + "]";
        return "<b>" + shown + "</b>";
    }

    /** Where a deletion's braces close; -1 where another one begins before. Braces of a text inside belong to it. */
    private static int end(String value, int from) {
        for (int at = from; at + 1 < value.length(); at++) {
            if (value.startsWith("{{c", at)) {
                return -1;
            }
            if (value.startsWith("}}", at)) {
                return value.startsWith("}}}", at) && value.lastIndexOf('{', at) >= from ? at + 1 : at;
            }
        }
        return -1;
    }

    /** The template with the parts between <code>{{#Field}}</code> or <code>{{^Field}}</code> and {@code {{/Field}}} kept or left out. */
    private String sections(String template) {
        StringBuilder kept = new StringBuilder();
        java.util.ArrayDeque<Boolean> shown = new java.util.ArrayDeque<>();
        Matcher tag = TAG.matcher(template);
        int from = 0;
        while (tag.find()) {
            String name = tag.group(1).strip();
            boolean opens = name.startsWith("#") || name.startsWith("^");
            boolean closes = name.startsWith("/");
            if (!shown.contains(false)) {
                kept.append(template, from, opens || closes ? tag.start() : tag.end());
            }
            if (opens) {
                boolean filled =
                        !fields.getOrDefault(name.substring(1).strip(), "").isBlank();
                shown.push(name.startsWith("#") == filled);
            } else if (closes) {
                shown.poll();
            }
            from = tag.end();
        }
        return (shown.contains(false) ? kept : kept.append(template.substring(from))).toString();
    }
}
