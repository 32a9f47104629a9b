import { useTranslation } from "react-i18next";
import { brief } from "./brief";
import { useSeen } from "./seen";
import { carded, classOf, plain, shapeOf } from "./shapes";
import type { HeapObject, Ref } from "./types";
import classes from "./State.module.css";

/** What a name or a part refers to: the value itself where it is plain, else the number of its card. */
export function Value({ to, typed = false }: { to: Ref; typed?: boolean }) {
  const { t } = useTranslation();
  const { state, replay, lit, light, show } = useSeen();
  const object = state.objects.get(to);
  if (!object) {
    return <span className={classes.quiet}>…</span>;
  }
  const text = brief(state.objects, to, false);
  if (plain(object)) {
    return (
      <code className={classes.value} data-kind={kindOf(object)}>
        {text}
      </code>
    );
  }
  const label = replay.labels.get(to);
  if (!carded(object, state.objects)) {
    return (
      <code className={classes.value}>
        {shapeOf(object) === "function" && <span className={classes.quiet}>def </span>}
        {text}
        {label !== undefined && <span className={classes.quiet}> #{label}</span>}
      </code>
    );
  }
  return (
    <button
      type="button"
      className={classes.ref}
      data-to={to}
      data-lit={lit === to || undefined}
      aria-label={t("trace.goTo", { type: classOf(object), label })}
      onMouseEnter={() => light(to)}
      onMouseLeave={() => light(null)}
      onFocus={() => light(to)}
      onBlur={() => light(null)}
      onClick={() => show(to)}
    >
      {typed && <span>{classOf(object)} </span>}#{label}
    </button>
  );
}

function kindOf(object: HeapObject): "text" | "number" | "word" {
  if (shapeOf(object) === "text" || object.type === "bytes") {
    return "text";
  }
  return ["int", "float", "complex"].includes(object.type) ? "number" : "word";
}
