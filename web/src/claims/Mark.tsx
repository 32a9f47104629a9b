import type { Agreement } from "./types";
import classes from "./Claims.module.css";

const SIGNS: Record<Agreement, string> = { consistent: "✓", loose: "≈", contradicted: "✗", unclear: "?" };

/** A sign for how a claim went; the words beside it say the same. */
export function Mark({ kind }: { kind: Agreement }) {
  return (
    <span className={classes.mark} data-kind={kind} aria-hidden="true">
      {SIGNS[kind]}
    </span>
  );
}
