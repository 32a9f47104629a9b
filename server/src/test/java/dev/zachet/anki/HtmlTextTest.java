package dev.zachet.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.web.Markdown;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
    private static final Set<String> MADE = Set.of(
            "p", "br", "b", "strong", "em", "code", "pre", "ul", "ol", "li", "a", "blockquote", "h1", "h2", "hr");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "^one<br>two^|^one  \ntwo^",
                "^a<div>b</div><div><br></div><div>c</div>^|^a\n\nb\n\nc^",
                "^<ol><li>x<ul><li>y</li></ul></li><li>z</li></ol>^|^1. x\n   - y\n2. z^",
                "^*args and __init__^|^\\*args and \\_\\_init\\_\\_^",
                "^<div># no heading</div>- no list^|^\\# no heading\n\n\\- no list^",
                "^1. no list^|^1\\. no list^",
                "^<code>a ``` b</code>^|^````a ``` b````^",
                "^<code>![a](data:x)</code><code>```</code>^|^`![a](data:x)` ```` ``` ````^",
                "^<a href=\"javascript:x()\">t</a>^|t",
                "^<a href=\"https://a.b/c\">t</a>^|^[t](https://a.b/c)^",
                "^<style>p{}</style><iframe src=x></iframe>t<svg onload=x></svg>^|t",
                "^<b>one</b> <i></i>two^|^**one** two^",
                "^<table><tr><td>a</td><td>b</td></tr></table>^|^a — b^",
                "^x&nbsp;&lt;script&gt;^|^x \\<script\\>^"
            })
    void saysTheSameInMarkdown(String html, String markdown) {
        assertThat(HtmlText.markdown(html)).isEqualTo(markdown);
    }

    @Property(tries = 500)
    void plainTextIsShownAsItWas(@ForAll("texts") String text) {
        String html = Markdown.html(HtmlText.markdown(Entities.escape(text)));

        assertThat(squeezed(Jsoup.parseBodyFragment(html).body().text())).isEqualTo(squeezed(text));
    }

    @Property(tries = 500)
    void whateverComesInOnlyHarmlessHtmlIsShown(@ForAll("pieces") List<String> pieces) {
        String html = Markdown.html(HtmlText.markdown(String.join("", pieces)));

        for (Element element : Jsoup.parseBodyFragment(html).body().children().select("*")) {
            assertThat(element.normalName()).isIn(MADE);
            element.attributes()
                    .forEach(attribute -> assertThat(attribute.toString())
                            .matches("(href=\"https?://.*|rel=\"nofollow\"|start=\"\\d+\"|class=\"language-.*)"));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab1 *_`[]()<>#+-=.!|~&\\:\"'/").ofMaxLength(40);
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "<b>",
                        "</b>",
                        "<i>",
                        "</i>",
                        "<div>",
                        "</div>",
                        "<br>",
                        "<ul>",
                        "<li>",
                        "</ul>",
                        "<pre>",
                        "</pre>",
                        "<code>",
                        "</code>",
                        "<script>x()</script>",
                        "<img src=x onerror=y>",
                        "<a href='javascript:x'>",
                        "<a href='https://a.b/\"onclick=x'>",
                        "</a>",
                        "[a](javascript:x)",
                        "![a](data:x)",
                        "`",
                        "```",
                        "\n",
                        "<!--",
                        "-->",
                        "&lt;script&gt;",
                        "text",
                        "    ",
                        "<svg/onload=x>",
                        "* ",
                        "> ",
                        "<math>",
                        "{{c1::x}}")
                .list()
                .ofMaxSize(20);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
