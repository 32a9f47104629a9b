import { Button, Collapse, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseLine, Finding } from "../api/types";
import { caseName } from "./headline";
import classes from "./Workspace.module.css";

/** How the cases went: the count, and each by name on demand. */
export function Cases({ cases }: { cases: Extract<Finding, { type: "cases" }> }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <div>
      <Text span mr="sm">
        {t("practice.cases", { passed: cases.passed, total: cases.total })}
      </Text>
      {cases.total > 1 && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={opened}
          onClick={() => setOpened((was) => !was)}
        >
          {t(opened ? "practice.hideCases" : "practice.showCases")}
        </Button>
      )}
      <Collapse expanded={opened}>
        <ul className={classes.cases}>
          {cases.results.map((line) => (
            <li key={line.name}>
              <CaseWord line={line} />
            </li>
          ))}
        </ul>
      </Collapse>
    </div>
  );
}

function CaseWord({ line }: { line: CaseLine }) {
  const { t } = useTranslation();
  const passed = line.status === "passed";
  return (
    <Text
      span
      size="sm"
      {...(passed ? {} : { c: "red" })}
      title={t("practice.milliseconds", { ms: line.cpuMillis })}
    >
      {passed ? "✓" : "✗"} {caseName(line.name, t)}
      {!passed && ` — ${t(`practice.status.${line.status}`)}`}
    </Text>
  );
}
