import { useTranslation } from "react-i18next";
import { quoted } from "./brief";
import { Cells, Rows } from "./Rows";
import { useSeen } from "./seen";
import { partsOf, shapeOf } from "./shapes";
import type { HeapObject } from "./types";
import classes from "./State.module.css";

/** What an object holds, and how much of it was left out. */
export function ObjectBody({ object, changed }: { object: HeapObject; changed: ReadonlySet<string> }) {
  const { t } = useTranslation();
  const shape = shapeOf(object);
  const text = shape === "text" ? quoted(object.text ?? "") : object.text;
  return (
    <>
      {text && <p className={classes.text}>{text}</p>}
      <Lines object={object} />
      <Parts object={object} changed={changed} />
      {(object.more ?? 0) > 0 && (
        <p className={classes.none}>
          {t(shape === "text" || shape === "value" ? "trace.moreText" : "trace.more", { count: object.more })}
        </p>
      )}
    </>
  );
}

function Lines({ object }: { object: HeapObject }) {
  const { t } = useTranslation();
  return object.line ? <p className={classes.none}>{t("trace.line", { line: object.line })}</p> : null;
}

function Parts({ object, changed }: { object: HeapObject; changed: ReadonlySet<string> }) {
  const { t } = useTranslation();
  const { state } = useSeen();
  const parts = partsOf(object);
  switch (shapeOf(object)) {
    case "sequence":
      return (
        <>
          {object.items?.length ? (
            <Cells parts={parts.filter(({ key }) => !key.startsWith("."))} changed={changed} />
          ) : (
            <p className={classes.none}>{t("trace.empty")}</p>
          )}
          <Rows parts={parts.filter(({ key }) => key.startsWith("."))} changed={changed} />
        </>
      );
    case "mapping":
      return parts.length > 0 ? (
        <Rows parts={parts} changed={changed} />
      ) : (
        <p className={classes.none}>{t("trace.empty")}</p>
      );
    case "class": {
      const methods = parts.filter(({ to }) => state.objects.get(to)?.type === "function");
      const fields = parts.filter((part) => !methods.includes(part));
      return (
        <>
          {methods.length > 0 && (
            <p className={classes.none}>
              {t("trace.methods")} <code>{methods.map(({ label }) => label as string).join(", ")}</code>
            </p>
          )}
          <Rows parts={fields} changed={changed} />
        </>
      );
    }
    case "function":
      return (
        <>
          <Group name={t("trace.closure")} parts={namedParts(object.closure)} changed={changed} />
          <Group name={t("trace.defaults")} parts={namedParts(object.defaults)} changed={changed} />
        </>
      );
    case "instance":
    case "generator":
    case "exception":
      return <Rows parts={parts} changed={changed} />;
    case "value":
    case "text":
    case "opaque":
      return null;
  }
}

const namedParts = (named: HeapObject["closure"]) => partsOf({ type: "", closure: named ?? [] });

function Group(props: { name: string; parts: ReturnType<typeof partsOf>; changed: ReadonlySet<string> }) {
  return props.parts.length > 0 ? (
    <>
      <p className={classes.none}>{props.name}</p>
      <Rows parts={props.parts} changed={props.changed} />
    </>
  ) : null;
}
