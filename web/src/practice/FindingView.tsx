import { Stack, Text, Title } from "@mantine/core";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Finding } from "../api/types";
import { Cases } from "./Cases";
import { Block, Sides } from "./Difference";
import { caseName } from "./headline";
import { StepThrough } from "./StepThrough";
import { phrase } from "../ui/phrases";
import { Usage } from "./Usage";
import classes from "./Workspace.module.css";

interface Props {
  finding: Finding;
  onJump: (line: number) => void;
  /** The submission whose cases can be stepped through. */
  submission?: string;
}

/** One thing that a verdict rests on. */
export function FindingView({ finding, onJump, submission = "" }: Props) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "ru" ? "ru" : "en";
  switch (finding.type) {
    case "wrong-answer":
      return (
        <Stack gap="sm">
          <Block label={t("practice.input")} text={finding.input} />
          <Sides expected={finding.expected} actual={finding.actual} />
          {finding.why && <Text size="sm">{finding.why[language]}</Text>}
          <StepThrough submission={submission} name={finding.case} />
          <Printed text={finding.stdout} />
        </Stack>
      );
    case "runtime-error":
      return (
        <Stack gap="sm">
          <Block label={t("practice.error")} text={phrase(finding.error, language)} />
          <Frames frames={finding.frames} onJump={onJump} />
          <StepThrough submission={submission} name={finding.case} />
          {finding.input && <Block label={t("practice.input")} text={finding.input} />}
          <Printed text={finding.stdout} />
        </Stack>
      );
    case "limit":
      return (
        <Stack gap="sm">
          <Text>{t(`practice.limitWhat.${finding.limit}`, { allowed: amount(finding.allowed, t) })}</Text>
          <StepThrough submission={submission} name={finding.case} />
          {finding.input && <Block label={t("practice.input")} text={finding.input} />}
          <Printed text={finding.stdout} />
        </Stack>
      );
    case "not-loaded":
      return (
        <Stack gap="sm">
          <Block label={t("practice.error")} text={finding.error} />
          {finding.line > 0 && (
            <Frames frames={[{ line: finding.line, function: "", code: "" }]} onJump={onJump} />
          )}
        </Stack>
      );
    case "rule-broken":
      return (
        <Stack gap="sm">
          <Text>{t("practice.ruleBrokenWhat", { construct: finding.construct })}</Text>
          <Frames frames={[{ line: finding.line, function: "", code: "" }]} onJump={onJump} />
        </Stack>
      );
    case "interpreter":
      return (
        <Text size="xs" c="dimmed">
          {t("practice.interpreter", { python: finding.python })}
        </Text>
      );
    case "bad-input":
      return <Block label={t("practice.error")} text={phrase(finding.message, language)} />;
    case "output":
      return <Output finding={finding} submission={submission} />;
    case "cases":
      return <Cases cases={finding} />;
    case "usage":
      return <Usage usage={finding} />;
    case "unavailable":
      return (
        <Text>
          {phrase(finding.reason, language)}; {phrase(finding.mend, language)}
        </Text>
      );
  }
}

/** An amount as the server writes it, such as “1000 ms”, with its unit in the page's language. */
export function amount(text: string, t: TFunction): string {
  const [number = "", unit = ""] = text.split(" ");
  return t(`practice.unit.${unit}`, { number });
}

function Output({
  finding,
  submission,
}: {
  finding: Extract<Finding, { type: "output" }>;
  submission: string;
}) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <Title order={3} size="h6">
        {caseName(finding.case, t)}
      </Title>
      <Block label={t("practice.input")} text={finding.input} />
      {finding.expected === null || finding.expected === finding.actual ? (
        <Block label={t("practice.actual")} text={finding.actual} />
      ) : (
        <Sides expected={finding.expected} actual={finding.actual} />
      )}
      <StepThrough submission={submission} name={finding.case} />
      <Printed text={finding.stdout} />
    </Stack>
  );
}

function Printed({ text }: { text: string }) {
  const { t } = useTranslation();
  return text ? <Block label={t("practice.printed")} text={text} /> : null;
}

function Frames({
  frames,
  onJump,
}: {
  frames: { line: number; function: string; code: string }[];
  onJump: (line: number) => void;
}) {
  const { t } = useTranslation();
  return (
    <div>
      {frames.map((frame, depth) => (
        <button
          key={`${depth} ${frame.line}`}
          type="button"
          className={classes.frame}
          onClick={() => onJump(frame.line)}
        >
          {t("practice.line", { line: frame.line })} {frame.code}
        </button>
      ))}
    </div>
  );
}
