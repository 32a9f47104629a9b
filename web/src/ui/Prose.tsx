import { Typography } from "@mantine/core";

/** Text of the bank: HTML that the server made from Markdown, with raw HTML escaped and links checked. */
export function Prose({ html }: { html: string }) {
  // Code may be wider than the page: what scrolls must be reachable by keyboard.
  const reachable = html.replaceAll("<pre>", '<pre tabindex="0">');
  return (
    <Typography>
      <div dangerouslySetInnerHTML={{ __html: reachable }} />
    </Typography>
  );
}
