import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useSeen } from "./seen";
import { carded, type Part } from "./shapes";
import { Value } from "./Value";
import classes from "./State.module.css";

interface Props {
  parts: Part[];
  changed: ReadonlySet<string>;
  typed?: boolean;
}

/** Names or keys with what they refer to, one a line; what changed is marked. */
export function Rows({ parts, changed, typed = false }: Props) {
  return (
    <ul className={classes.rows}>
      {parts.map((part) => (
        <li key={part.key} data-changed={changed.has(part.key) || undefined}>
          <span className={classes.name}>
            {typeof part.label === "string" ? part.label : <Value to={part.label.ref} />}
          </span>
          <Value to={part.to} typed={typed} />
          <Changed shown={changed.has(part.key)} />
        </li>
      ))}
    </ul>
  );
}

/** Plain values in a row of cells; values that have cards of their own, one a line. */
export function Cells({ parts, changed }: Props) {
  const { state } = useSeen();
  const pointing = parts.some(({ to }) => {
    const object = state.objects.get(to);
    return object !== undefined && carded(object, state.objects);
  });
  if (pointing) {
    return <Rows parts={parts} changed={changed} />;
  }
  return (
    <ol className={classes.cells}>
      {parts.map((part) => (
        <li key={part.key} data-changed={changed.has(part.key) || undefined}>
          {typeof part.label === "string" && part.label && (
            <span className={classes.index}>{part.label}</span>
          )}
          <Value to={part.to} />
          <Changed shown={changed.has(part.key)} />
        </li>
      ))}
    </ol>
  );
}

/** Says to those who see neither bar nor colour what those say to others. */
function Changed({ shown }: { shown: boolean }) {
  const { t } = useTranslation();
  return shown ? <VisuallyHidden>{t("trace.changed")}</VisuallyHidden> : null;
}
