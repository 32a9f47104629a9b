package dev.zachet.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void rendersProse() {
        assertThat(Markdown.html("- `a` is **b**"))
                .isEqualTo("<ul>\n<li><code>a</code> is <strong>b</strong></li>\n</ul>\n");
    }

    @Test
    void showsRawHtmlAsText() {
        assertThat(Markdown.html("<img src=x onerror=alert(1)> a <b>c</b>"))
                .doesNotContain("<img")
                .doesNotContain("<b>");
    }

    @Test
    void takesTheTargetFromAScriptLink() {
        assertThat(Markdown.html("[a](javascript:alert(1))")).doesNotContain("javascript:");
    }
}
