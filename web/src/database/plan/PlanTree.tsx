import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./Plan.module.css";
import { FAR_OFF, misestimate, type Step, wordOf } from "./tree";
import { useAmounts } from "./useAmounts";

/** A plan as a tree: what each step does, where pages and time go, where the planner was mistaken. */
export function PlanTree({ root, label }: { root: Step; label: string }) {
  return (
    <ul className={classes.tree} aria-label={label}>
      <Node step={root} root={root} />
    </ul>
  );
}

function Node({ step, root }: { step: Step; root: Step }) {
  return (
    <li>
      <StepView step={step} root={root} />
      {step.inputs.length > 0 && (
        <ul>
          {step.inputs.map((input) => (
            <Node key={input.path} step={input} root={root} />
          ))}
        </ul>
      )}
    </li>
  );
}

function StepView({ step, root }: { step: Step; root: Step }) {
  const { t } = useTranslation();
  const { number, millis } = useAmounts();
  return (
    <div className={classes.step} data-kind={step.kind}>
      <p className={classes.title}>
        <strong>{step.kind}</strong>
        {step.table && (
          <>
            {" "}
            <span className={classes.on}>{t("plans.on")}</span> <code>{step.table}</code>
          </>
        )}
        {step.index && (
          <>
            {" "}
            <span className={classes.on}>{t("plans.by")}</span> <code>{step.index}</code>
          </>
        )}
      </p>
      <Text size="sm" c="dimmed">
        {t(`plans.does.${wordOf(step.kind)}`)}
      </Text>
      {step.loops === 0 ? (
        <Text size="sm">{t("plans.never")}</Text>
      ) : (
        <>
          <Share
            label={t("plans.pages")}
            text={number(step.ownPages)}
            part={step.ownPages}
            whole={root.pages}
          />
          <Share
            label={t("plans.time")}
            text={millis(step.ownMillis)}
            part={step.ownMillis}
            whole={root.millis}
          />
          <Rows step={step} />
        </>
      )}
      {step.said.length > 0 && (
        <dl className={classes.said}>
          {step.said.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <code>{text}</code>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** What a step takes of the whole, as a number and a bar. */
function Share({ label, text, part, whole }: { label: string; text: string; part: number; whole: number }) {
  const percent = whole > 0 ? Math.min(100, (100 * part) / whole) : 0;
  return (
    <div className={classes.share}>
      <span className={classes.shareLabel}>{label}</span>
      <span className={classes.shareText}>{text}</span>
      <span className={classes.bar} aria-hidden="true">
        <span className={classes.fill} data-heavy={percent >= 50} style={{ width: `${percent}%` }} />
      </span>
    </div>
  );
}

function Rows({ step }: { step: Step }) {
  const { t } = useTranslation();
  const { number } = useAmounts();
  const off = misestimate(step);
  return (
    <>
      <Text size="sm">
        {t("plans.rows", { came: number(step.came), estimated: number(step.estimated) })}
        {step.loops > 1 && ` ${t("plans.loops", { count: step.loops, shown: number(step.loops) })}`}
        {off && off.times >= FAR_OFF && (
          <>
            {" "}
            <strong className={classes.off}>
              {t(off.more ? "plans.offMore" : "plans.offFewer", { times: number(Math.round(off.times)) })}
            </strong>
          </>
        )}
      </Text>
      {step.removed > 0 && (
        <Text size="sm">{t("plans.removed", { count: step.removed, shown: number(step.removed) })}</Text>
      )}
      {step.heapFetches !== null && step.heapFetches > 0 && (
        <Text size="sm">
          {t("plans.heapFetches", { count: step.heapFetches, shown: number(step.heapFetches) })}
        </Text>
      )}
      {step.searches !== null && step.searches > Math.max(1, step.loops) && (
        <Text size="sm">{t("plans.searches", { shown: number(step.searches) })}</Text>
      )}
    </>
  );
}
