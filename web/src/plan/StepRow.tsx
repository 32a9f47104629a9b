import { ActionIcon, Menu, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { MoreIcon } from "../ui/icons";
import { plusDays } from "./dates";
import classes from "./Plan.module.css";
import { usePlanChange } from "./queries";
import { cardsReason, cardsTitle, reason, stepTitle } from "./reason";
import type { CardsStep, PlanStep } from "./types";
import { workLink } from "./workLink";

/** A step of a day: what, why, how long, and what else may become of it. */
export function StepRow({ step, date, last }: { step: PlanStep; date: string; last: string }) {
  const { t } = useTranslation();
  return (
    <li className={classes.step}>
      <Link to={workLink(step.work, step.live)} className={classes.stepLink}>
        <span className={classes.stepText}>
          <span className={classes.stepTitle}>{stepTitle(step, t)}</span>
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

/** The cards of a day. They come together, so there is nothing to pin; today's lead to a session of just these. */
export function CardsRow({ cards, today }: { cards: CardsStep; today: boolean }) {
  const { t } = useTranslation();
  return (
    <li className={classes.step}>
      <Link to="/review" search={today ? { planned: true } : {}} className={classes.stepLink}>
        <span className={classes.stepText}>
          <span className={classes.stepTitle}>{cardsTitle(cards, t)}</span>
          <span className={classes.stepWhy}>{cardsReason(cards, t)}</span>
        </span>
        <Text component="span" size="sm" c="dimmed" className={classes.minutes ?? ""}>
          {t("plan.minutesShort", { count: cards.minutes })}
        </Text>
      </Link>
      <span className={classes.noMenu} />
    </li>
  );
}

function StepMenu({ step, date, last }: { step: PlanStep; date: string; last: string }) {
  const { t } = useTranslation();
  const change = usePlanChange();
  const { work } = step;
  const pin = (day: string) => change.mutate({ kind: "pin", work, day });
  const later = [1, 3, 7].filter((days) => plusDays(date, days) <= last);
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          loading={change.isPending}
          aria-label={t("plan.actions", { title: work.title })}
        >
          <MoreIcon />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {step.why.pinnedTo ? (
          <Menu.Item onClick={() => change.mutate({ kind: "unwish", work })}>{t("plan.unpin")}</Menu.Item>
        ) : (
          <Menu.Item onClick={() => pin(date)}>{t("plan.pin")}</Menu.Item>
        )}
        {later.map((days) => (
          <Menu.Item key={days} onClick={() => pin(plusDays(date, days))}>
            {t("plan.moveBy", { count: days })}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => change.mutate({ kind: "drop", work })}>{t("plan.drop")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
