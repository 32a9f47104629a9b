import { Typography } from "@mantine/core";

/** Text of the bank: HTML that the server made from Markdown, with raw HTML escaped and links checked. */
export function Prose({ html }: { html: string }) {
  return (
    <Typography>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the server rendered and sanitised it */}
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </Typography>
  );
}
