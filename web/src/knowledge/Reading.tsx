import { Typography } from "@mantine/core";
import { useMemo } from "react";
import { readable } from "./reading";
import classes from "./Knowledge.module.css";

/** A text of the bank that is there to be read at length. */
export function Reading({ html }: { html: string }) {
  const shown = useMemo(() => readable(html), [html]);
  return (
    <Typography className={classes.reading ?? ""}>
      <div dangerouslySetInnerHTML={{ __html: shown }} />
    </Typography>
  );
}
