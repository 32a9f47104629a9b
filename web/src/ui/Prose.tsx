import { Typography } from "@mantine/core";

/** Text of the bank: HTML that the server made from Markdown, with raw HTML escaped and links checked. */
export function Prose({ html }: { html: string }) {
  return (
    <Typography>
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </Typography>
  );
}
