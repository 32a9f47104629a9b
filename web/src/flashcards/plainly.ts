/** A question's Markdown in a line of its own, without the marks. */
export function plainly(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, "\uE000$1")
    .replace(/(?<!\uE000)(\*\*|`+)/g, "")
    .replaceAll("\uE000", "");
}
