import { pythonLanguage } from "@codemirror/lang-python";
import { highlightCode, tagHighlighter, tags } from "@lezer/highlight";

const PYTHON = tagHighlighter([
  {
    tag: [tags.keyword, tags.operatorKeyword, tags.controlKeyword, tags.definitionKeyword],
    class: "py-keyword",
  },
  { tag: [tags.string, tags.special(tags.string)], class: "py-string" },
  { tag: tags.comment, class: "py-comment" },
  { tag: [tags.number, tags.bool, tags.null], class: "py-number" },
  {
    tag: [
      tags.function(tags.definition(tags.variableName)),
      tags.definition(tags.className),
      tags.className,
      tags.typeName,
    ],
    class: "py-name",
  },
]);

/** The bank's HTML, made easier to read: Python coloured, what is wide scrolls in a box that the keyboard reaches. */
export function readable(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  page.querySelectorAll("pre > code.language-python").forEach(colour);
  page.querySelectorAll<HTMLElement>("pre").forEach((block) => {
    block.tabIndex = 0;
  });
  page.querySelectorAll("table").forEach((table) => {
    const box = page.createElement("div");
    box.className = "table-box";
    box.tabIndex = 0;
    table.replaceWith(box);
    box.append(table);
  });
  return page.body.innerHTML;
}

function colour(block: Element): void {
  const code = block.textContent ?? "";
  const page = block.ownerDocument;
  block.textContent = "";
  highlightCode(
    code,
    pythonLanguage.parser.parse(code),
    PYTHON,
    (text, classes) => {
      if (classes) {
        const part = page.createElement("span");
        part.className = classes;
        part.textContent = text;
        block.append(part);
      } else {
        block.append(text);
      }
    },
    () => block.append("\n"),
  );
}

/** One paragraph's HTML without the paragraph, to stand in a line; anything else as it is. */
export function inline(html: string): string {
  const only = /^\s*<p>([\s\S]*)<\/p>\s*$/.exec(html)?.[1];
  return only !== undefined && !only.includes("<p>") ? only : html;
}
