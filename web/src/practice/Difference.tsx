import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { difference } from "./findings";
import classes from "./Workspace.module.css";

/** Longer texts scroll in a box of their own, reachable by keyboard. */
const LONG = 500;

/** A value under its name. */
export function Block({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <Text size="xs" c="dimmed" mb={4}>
        {label}
      </Text>
      {text.length > LONG ? (
        <pre className={`${classes.block} ${classes.long}`} tabIndex={0}>
          {text}
        </pre>
      ) : (
        <pre className={classes.block}>{text || " "}</pre>
      )}
    </div>
  );
}

/** What was expected beside what came, with the part that differs marked. */
export function Sides({ expected, actual }: { expected: string; actual: string }) {
  const { t } = useTranslation();
  const { start, endOne, endOther } = difference(expected, actual);
  return (
    <div className={classes.sides}>
      <Side label={t("practice.expected")} text={expected} from={start} to={endOne} />
      <Side label={t("practice.actual")} text={actual} from={start} to={endOther} />
    </div>
  );
}

function Side({ label, text, from, to }: { label: string; text: string; from: number; to: number }) {
  return (
    <div>
      <Text size="xs" c="dimmed" mb={4}>
        {label}
      </Text>
      <pre className={classes.block}>
        {text.slice(0, from)}
        {to > from && <mark className={classes.differs}>{text.slice(from, to)}</mark>}
        {text.slice(to) || (to > from ? "" : " ")}
      </pre>
    </div>
  );
}
