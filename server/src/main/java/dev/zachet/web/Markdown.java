package dev.zachet.web;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders the bank's Markdown. Raw HTML is shown as text and unsafe links lose their target. */
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private Markdown() {}

    /** HTML that is safe to put into a page. */
    public static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }
}
