import { Progress, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Finding } from "../api/types";
import classes from "./Workspace.module.css";

const MEBIBYTE = 1024 * 1024;

/** Time and memory against their limits. */
export function Usage({ usage }: { usage: Extract<Finding, { type: "usage" }> }) {
  const { t, i18n } = useTranslation();
  const tenths = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <div>
      <Meter
        label={t("practice.time")}
        share={usage.slowestMillis / usage.cpuLimitMillis}
        text={t("practice.timeOf", { used: usage.slowestMillis, limit: usage.cpuLimitMillis })}
      />
      <Meter
        label={t("practice.memory")}
        share={usage.memoryBytes / usage.memoryLimitBytes}
        text={t("practice.memoryOf", {
          used: tenths.format(usage.memoryBytes / MEBIBYTE),
          limit: Math.round(usage.memoryLimitBytes / MEBIBYTE),
        })}
      />
      <Text size="xs" c="dimmed" mt={6}>
        {t("practice.python", { python: usage.python, ms: usage.cpuMillis })}
      </Text>
    </div>
  );
}

function Meter({ label, share, text }: { label: string; share: number; text: string }) {
  return (
    <div className={classes.meter}>
      <span>{label}</span>
      <Progress value={Math.min(100, Math.max(1, share * 100))} size="sm" aria-label={`${label}: ${text}`} />
      <span>{text}</span>
    </div>
  );
}
