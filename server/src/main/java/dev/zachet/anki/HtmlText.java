package dev.zachet.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML of Anki's fields as Markdown: paragraphs, lists, code, emphasis and links to the web. Everything else becomes its text;
 * scripts, styles, pictures and sounds become nothing.
 */
final class HtmlText {
    private static final Set<String> NOTHING = Set.of(
            "script",
            "style",
            "head",
            "title",
            "iframe",
            "object",
            "embed",
            "template",
            "noscript",
            "svg",
            "math",
            "img",
            "audio",
            "video",
            "source",
            "input",
            "textarea",
            "select");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "tbody",
            "thead",
            "tr",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "center",
            "figure",
            "details",
            "summary",
            "body",
            "form",
            "hr");
    private static final Set<String> CODE = Set.of("code", "tt", "kbd", "samp");
    private static final Set<String> STRONG = Set.of("b", "strong");
    private static final Set<String> EMPHASIS = Set.of("i", "em");
    private static final Pattern SOUND = Pattern.compile("\\[sound:[^\\[\\]]*]");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>~|&#!]");
    private static final Pattern OPENING = Pattern.compile("(?m)^([ \\t]*)([-+=]|\\d{1,9}[.)])");
    private static final int DEEPEST = 60;

    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private HtmlText() {}

    /** The Markdown of an HTML fragment. */
    static String markdown(String html) {
        Element body =
                Jsoup.parseBodyFragment(SOUND.matcher(html).replaceAll("")).body();
        return blocks(body, 0).stream().collect(Collectors.joining("\n\n"));
    }

    /** Whether there are pictures or sounds in it. */
    static boolean media(String html) {
        String lower = html.toLowerCase(Locale.ROOT);
        return lower.contains("<img")
                || lower.contains("[sound:")
                || lower.contains("<audio")
                || lower.contains("<video");
    }

    private static List<String> blocks(Element element, int depth) {
        HtmlText text = new HtmlText();
        text.children(element, depth);
        text.endBlock();
        return text.blocks;
    }

    private void children(Element element, int depth) {
        if (depth > DEEPEST) {
            line.append(escaped(element.text()));
            return;
        }
        for (Node node : element.childNodes()) {
            switch (node) {
                case TextNode words -> line.append(escaped(words.text()));
                case Element child -> element(child, depth + 1);
                default -> {}
            }
        }
    }

    private void element(Element element, int depth) {
        String name = element.normalName();
        if (NOTHING.contains(name)) {
            return;
        }
        if (name.equals("br")) {
            line.append("  \n");
        } else if (name.equals("pre")) {
            block(List.of(fenced(element)));
        } else if (name.equals("ul") || name.equals("ol")) {
            block(List.of(list(element, depth)));
        } else if (name.equals("td") || name.equals("th")) {
            line.append(line.toString().isBlank() ? "" : " — ");
            children(element, depth);
        } else if (BLOCKS.contains(name)) {
            block(blocks(element, depth));
        } else if (CODE.contains(name)) {
            // two runs of backticks side by side would be read as one
            line.append(line.toString().endsWith("`") ? " " : "").append(code(element.wholeText()));
        } else if (STRONG.contains(name)) {
            around("**", element, depth);
        } else if (EMPHASIS.contains(name)) {
            around("*", element, depth);
        } else if (name.equals("a")) {
            link(element, depth);
        } else {
            children(element, depth);
        }
    }

    private void block(List<String> inside) {
        endBlock();
        blocks.addAll(inside);
    }

    private void endBlock() {
        String text = OPENING.matcher(tidied(line.toString())).replaceAll(found -> {
            String mark = found.group(2);
            int last = mark.length() - 1;
            return java.util.regex.Matcher.quoteReplacement(
                    found.group(1) + mark.substring(0, last) + "\\" + mark.substring(last));
        });
        if (!text.isBlank()) {
            blocks.add(text);
        }
        line.setLength(0);
    }

    /** Lines without blanks at their beginning, and without empty ones, which would begin a new paragraph or code. */
    private static String tidied(String text) {
        return text.lines().map(String::strip).filter(one -> !one.isEmpty()).collect(Collectors.joining("  \n"));
    }

    private void around(String mark, Element element, int depth) {
        List<String> inside = blocks(element, depth);
        if (inside.stream().anyMatch(one -> one.contains("\n")) || inside.size() > 1) {
            block(inside);
        } else if (inside.size() == 1) {
            String words = element.text();
            line.append(words.startsWith(" ") ? " " : "");
            line.append(mark).append(inside.getFirst()).append(mark);
            line.append(words.endsWith(" ") ? " " : "");
        }
    }

    private void link(Element element, int depth) {
        String target = element.attr("href").strip();
        List<String> inside = blocks(element, depth);
        if (inside.stream().anyMatch(one -> one.contains("\n")) || inside.size() > 1) {
            block(inside);
        } else if (inside.size() == 1) {
            boolean web = target.matches("https?://[^\\s<>()\\\\]+");
            line.append(web ? "[" + inside.getFirst() + "](" + target + ")" : inside.getFirst());
        }
    }

    private static String list(Element list, int depth) {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (Element item : list.children()) {
            String mark = list.normalName().equals("ol") ? number++ + ". " : "- ";
            String inside = String.join("\n", blocks(item, depth + 1));
            if (!inside.isBlank()) {
                lines.add(mark + inside.replace("\n", "\n" + " ".repeat(mark.length())));
            }
        }
        return String.join("\n", lines);
    }

    private static String fenced(Element pre) {
        pre.select("br").forEach(br -> br.replaceWith(new TextNode("\n")));
        String text = pre.wholeText().replace('\u00a0', ' ').stripTrailing();
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + text.replaceFirst("^\n", "") + "\n" + fence;
    }

    private static String code(String text) {
        String shown = text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
        if (shown.isBlank()) {
            return " ";
        }
        String fence = "`";
        while (shown.contains(fence)) {
            fence += "`";
        }
        String space = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
        return fence + space + shown + space + fence;
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text.replace('\u00a0', ' ').replace("\0", "")).replaceAll("\\\\$0");
    }
}
