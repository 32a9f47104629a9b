import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { EvidenceLevel } from "../api/types";

const FILLED: Record<EvidenceLevel, number> = { none: 0, some: 1, solid: 3 };

/** How much evidence there is: bars, so that it can be told without colour, and a word for screen readers. */
export function LevelMark({ level }: { level: EvidenceLevel }) {
  const { t } = useTranslation();
  return (
    <span
      title={t(`evidence.level.${level}`)}
      style={{
        display: "inline-flex",
        color: level === "none" ? "var(--mantine-color-dimmed)" : "var(--zachet-accent-text)",
      }}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={2.5 + bar * 5.5}
            y={12 - bar * 4}
            width="4"
            height={5.5 + bar * 4}
            rx="1"
            fill={bar < FILLED[level] ? "currentColor" : "none"}
            stroke="currentColor"
            strokeWidth="1.2"
          />
        ))}
      </svg>
      <VisuallyHidden>{t(`evidence.level.${level}`)}</VisuallyHidden>
    </span>
  );
}
