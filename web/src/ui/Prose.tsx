import { Typography } from "@mantine/core";

/** Text of the bank: HTML that the server made from Markdown, with raw HTML escaped and links checked. */
export function Prose({ html }: { html: string }) {
  // Code and tables may be wider than the page: what scrolls must be reachable by keyboard.
  const reachable = html
    .replaceAll("<pre>", '<pre tabindex="0">')
    .replaceAll("<table>", '<div class="table-box" tabindex="0"><table>')
    .replaceAll("</table>", "</table></div>");
  return (
    <Typography>
      <div dangerouslySetInnerHTML={{ __html: reachable }} />
    </Typography>
  );
}
