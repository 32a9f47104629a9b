import { NativeSelect } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { equality } from "./equality";
import { frameName } from "./FrameCard";
import { namesOf, relations, type Visible } from "./names";
import { useSeen } from "./seen";
import classes from "./State.module.css";

/** `is` and `==` between the names in sight: what is worth noting, and any two that are chosen. */
export function Compare({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { state } = useSeen();
  const [chosen, choose] = useState<[string, string]>(["", ""]);
  const names = namesOf(state);
  const [one, other] = chosen.map((key) => names.find((name) => name.key === key));
  const select = (index: 0 | 1) => (
    <NativeSelect
      size="xs"
      className={classes.pick ?? ""}
      aria-label={t(index === 0 ? "trace.compareOne" : "trace.compareOther")}
      value={(index === 0 ? one : other)?.key ?? ""}
      onChange={(event) => {
        const next: [string, string] = [...chosen];
        next[index] = event.currentTarget.value;
        choose(next);
      }}
      data={[
        { value: "", label: "—" },
        ...names.map((name) => ({ value: name.key, label: nameText(name, t) })),
      ]}
    />
  );
  return (
    <div className={classes.compare}>
      <div className={classes.choose} role="group" aria-label={t("trace.compare")}>
        <span className={classes.quiet}>{t("trace.compare")}</span>
        {select(0)}
        {select(1)}
      </div>
      {one && other ? <Answer one={one} other={other} /> : <Noted />}
      {children}
    </div>
  );
}

function nameText({ name, frame, innermost }: Visible, t: (key: string) => string): string {
  return innermost ? name : `${frameName(frame, t)}: ${name}`;
}

function Answer({ one, other }: { one: Visible; other: Visible }) {
  const { t } = useTranslation();
  const { state } = useSeen();
  const equal = equality(state.objects, one.to, other.to);
  return (
    <p className={classes.facts} aria-live="polite">
      <code className={classes.fact}>
        {one.name} is {other.name} → <b>{one.to === other.to ? "True" : "False"}</b>
      </code>
      <code className={classes.fact}>
        {one.name} == {other.name} →{" "}
        {equal === "equal" || equal === "different" ? (
          <b>{equal === "equal" ? "True" : "False"}</b>
        ) : (
          <span>{t(`trace.equality.${equal}`)}</span>
        )}
      </code>
    </p>
  );
}

function Noted() {
  const { t } = useTranslation();
  const { state } = useSeen();
  return (
    <p className={classes.facts}>
      {relations(state).map(({ one, other, same }) => (
        <span key={`${one} ${other}`} className={classes.fact}>
          <code>
            {one} {same ? "is" : "=="} {other}
          </code>
          {!same && ` ${t("trace.notSame")}`}
        </span>
      ))}
    </p>
  );
}
