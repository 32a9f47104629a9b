import { Anchor, Text } from "@mantine/core";
import { Link, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useLiveClock } from "./useLiveClock";
import classes from "./Workspace.module.css";

/** Solving as at an interview: how it goes, and the time that is left. */
export function LiveBar({ attemptId, solved }: { attemptId: string; solved: boolean }) {
  const { t } = useTranslation();
  const path = useLocation({ select: (location) => location.pathname });
  const left = useLiveClock(attemptId, !solved);
  return (
    <div className={classes.live} role="region" aria-label={t("practice.live")}>
      <strong>{t("practice.live")}</strong>
      <span role="timer" className={classes.liveClock} data-over={left <= 0}>
        {clock(left)}
      </span>
      <Text size="sm" component="span" role="status">
        {t(solved ? "practice.liveSolved" : left <= 0 ? "practice.liveOver" : "practice.liveHow")}
      </Text>
      <Anchor component={Link} to={path} replace size="sm" className={classes.push ?? ""}>
        {t("practice.liveLeave")}
      </Anchor>
    </div>
  );
}

function clock(seconds: number): string {
  const left = Math.abs(seconds);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${seconds < 0 ? "−" : ""}${two(Math.floor(left / 60))}:${two(left % 60)}`;
}
