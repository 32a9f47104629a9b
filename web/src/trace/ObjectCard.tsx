import { useTranslation } from "react-i18next";
import type { Mutation } from "./changes";
import { ObjectBody } from "./ObjectBody";
import { useSeen } from "./seen";
import { shapeOf } from "./shapes";
import type { HeapObject, Ref } from "./types";
import classes from "./State.module.css";

/** One object on the heap, under the number that it keeps over the whole run. */
export function ObjectCard({ id, object }: { id: Ref; object: HeapObject }) {
  const { t } = useTranslation();
  const { replay, changes, lit, light } = useSeen();
  const fresh = changes.fresh.has(id);
  const mutation = changes.mutated.get(id);
  const label = replay.labels.get(id);
  return (
    <section
      className={classes.object}
      id={`object-${id}`}
      tabIndex={-1}
      data-object={id}
      data-fresh={fresh || undefined}
      data-mutated={mutation !== undefined || undefined}
      data-lit={lit === id || undefined}
      aria-label={`${object.type} #${label}`}
      onMouseEnter={() => light(id)}
      onMouseLeave={() => light(null)}
    >
      <header className={classes.head}>
        <h3 className={classes.title}>
          {titleOf(object)} <span className={classes.label}>#{label}</span>
        </h3>
        {object.state && <span className={classes.tag}>{t(`trace.state.${object.state}`)}</span>}
        {fresh && <span className={classes.tag}>{t("trace.fresh")}</span>}
        {mutation && <span className={classes.tag}>{mutationText(mutation, t)}</span>}
        <Size object={object} />
        {object.refs !== undefined && (
          <span className={classes.quiet}>{t("trace.refs", { count: object.refs })}</span>
        )}
      </header>
      <ObjectBody object={object} changed={mutation?.parts ?? new Set()} />
      <Holders id={id} />
    </section>
  );
}

function titleOf(object: HeapObject): string {
  switch (shapeOf(object)) {
    case "class":
      return `class ${object.name}`;
    case "function":
      return `def ${object.name}`;
    case "generator":
      return `${object.type} ${object.name}`;
    default:
      return object.base ? `${object.type}(${object.base})` : object.type;
  }
}

function mutationText(mutation: Mutation, t: (key: string) => string): string {
  return mutation.removed > 0
    ? `${t("trace.mutated")}, −${mutation.removed}`
    : mutation.parts.size > 0
      ? t("trace.mutated")
      : t("trace.otherwise");
}

/** How long a container is: what is shown and what was left out. */
function Size({ object }: { object: HeapObject }) {
  const parts = object.items ?? object.entries;
  return parts ? <span className={classes.quiet}>len {parts.length + (object.more ?? 0)}</span> : null;
}

/** Names of one object say that they are one: what arrows show, in words. */
function Holders({ id }: { id: Ref }) {
  const { state, holders } = useSeen();
  const frames = state.step.frames;
  const names = (holders.get(id) ?? []).flatMap((holder) =>
    holder.from === "frame" && (holder.frame === frames.at(-1)?.id || holder.frame === frames[0]?.id)
      ? [holder.name]
      : [],
  );
  const different = [...new Set(names)];
  return different.length > 1 ? <p className={classes.same}>{different.join(" is ")}</p> : null;
}
