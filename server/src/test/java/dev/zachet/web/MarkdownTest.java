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
    void rendersTables() {
        assertThat(Markdown.html("| call | cost |\n|---|---:|\n| `a in s` | <b>O(1)</b> |\n"))
                .contains("<th>call</th>", "<td><code>a in s</code></td>", "&lt;b&gt;O(1)&lt;/b&gt;</td>");
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
