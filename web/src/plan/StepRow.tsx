import { ActionIcon, Menu, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { MoreIcon } from "../ui/icons";
import { plusDays } from "./dates";
import classes from "./Plan.module.css";
import { usePlanChange } from "./queries";
import { reason } from "./reason";
import type { PlanStep } from "./types";
import { workLink } from "./workLink";

/** A step of a day: what, why, how long, and what else may become of it. */
export function StepRow({ step, date, last }: { step: PlanStep; date: string; last: string }) {
  const { t } = useTranslation();
  return (
    <li className={classes.step}>
      <Link to={workLink(step.work)} className={classes.stepLink}>
        <span className={classes.stepText}>
          <span className={classes.stepTitle}>
            {t(step.again ? "plan.again" : `plan.kind.${step.work.kind === "topic" ? "topic" : "task"}`, {
              title: step.work.title,
            })}
          </span>
          <span className={classes.stepWhy}>{reason(step, t)}</span>
        </span>
        <Text component="span" size="sm" c="dimmed" className={classes.minutes ?? ""}>
          {t("plan.minutesShort", { count: step.minutes })}
        </Text>
      </Link>
      <StepMenu step={step} date={date} last={last} />
    </li>
  );
}

function StepMenu({ step, date, last }: { step: PlanStep; date: string; last: string }) {
  const { t } = useTranslation();
  const change = usePlanChange();
  const path = `/wishes/${step.work.id}`;
  const wish = (day?: string) => change.mutate({ path, method: "PUT", body: { day: day ?? null } });
  const later = [1, 3, 7].filter((days) => plusDays(date, days) <= last);
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          loading={change.isPending}
          aria-label={t("plan.actions", { title: step.work.title })}
        >
          <MoreIcon />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {step.why.pinnedTo ? (
          <Menu.Item onClick={() => change.mutate({ path, method: "DELETE" })}>{t("plan.unpin")}</Menu.Item>
        ) : (
          <Menu.Item onClick={() => wish(date)}>{t("plan.pin")}</Menu.Item>
        )}
        {later.map((days) => (
          <Menu.Item key={days} onClick={() => wish(plusDays(date, days))}>
            {t("plan.moveBy", { count: days })}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => wish()}>{t("plan.drop")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
