import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Status } from "../api/types";

const SHAPES: Record<Status, React.ReactNode> = {
  new: (
    <circle
      cx="10"
      cy="10"
      r="7.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="2.5 3"
    />
  ),
  started: (
    <>
      <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M10 2.5a7.5 7.5 0 0 1 0 15z" fill="currentColor" />
    </>
  ),
  solved: (
    <>
      <circle cx="10" cy="10" r="8.3" fill="currentColor" />
      <path
        d="M6 10.4l2.8 2.7L14 7.4"
        fill="none"
        stroke="var(--mantine-color-body)"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </>
  ),
};

/** How far the learner is with an exercise: told by shape, colour and, for screen readers, a word. */
export function StatusMark({ status }: { status: Status }) {
  const { t } = useTranslation();
  const color = status === "new" ? "var(--mantine-color-dimmed)" : "var(--zachet-accent-text)";
  return (
    <span style={{ color, display: "inline-flex", flex: "none" }} title={t(`ui.status.${status}`)}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {SHAPES[status]}
      </svg>
      <VisuallyHidden>{t(`ui.status.${status}`)}</VisuallyHidden>
    </span>
  );
}
