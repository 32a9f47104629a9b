import { Box, Button, CloseButton, Stack, Text, Textarea, Title } from "@mantine/core";
import { type KeyboardEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Block } from "../practice/Difference";
import { OtherFindings } from "./OtherFindings";
import { inputsToTry, missed, resultOf, triedIn } from "./edgeCases";
import type { ClaimsView, Idea, Tried } from "./types";
import { useClaims } from "./useClaims";
import { Waiting } from "./Waiting";
import classes from "./Claims.module.css";

const MOST = 12;

/** Inputs that the learner thinks of, and which wrong ideas they catch. */
export function EdgeCases({ view, onJump }: { view: ClaimsView; onJump: (line: number) => void }) {
  const { t } = useTranslation();
  const { tries, kept, style, judge } = useClaims();
  const { ideas, revealed } = view.edgeCases;
  const result = tries.busy ? null : triedIn(tries.current);
  const written = kept.inputs ?? result?.tried.map(({ input }) => input) ?? [""];
  const inputs = inputsToTry(written, style);
  const obstacle = !judge ? t("ui.noJudge") : inputs.length === 0 ? t("claims.why.write") : "";
  const tryThem = () => {
    if (!obstacle && !tries.busy) {
      tries.handIn({ inputs });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      tryThem();
    }
  };
  if (ideas === 0) {
    return <Text c="dimmed">{t("claims.noIdeas")}</Text>;
  }
  return (
    <Stack gap="lg" onKeyDown={onKeyDown}>
      <Text size="sm" c="dimmed">
        {t("claims.edgesWhat", { count: ideas })} {t(`practice.ownInputHow.${style}`)}.
      </Text>
      <Inputs inputs={written} example={view.edgeCases.exampleInput} tried={result?.tried ?? []} />
      <div className={classes.action}>
        <Button
          loading={tries.busy}
          disabled={obstacle !== ""}
          aria-describedby="tries-obstacle"
          onClick={tryThem}
        >
          {t("claims.tryThem")}
        </Button>
        <Text size="sm" c="dimmed" id="tries-obstacle">
          {obstacle}
        </Text>
      </div>
      <Waiting judging={tries} doing={t("claims.trying")} />
      {result && (
        <Title order={3} size="h5">
          {t("claims.caught", { caught: result.caught, total: result.total })}
        </Title>
      )}
      {!tries.busy && tries.current && <OtherFindings judged={tries.current} onJump={onJump} />}
      {revealed && <Ideas ideas={revealed} missed={missed(revealed, result)} tried={result !== null} />}
    </Stack>
  );
}

function Inputs({ inputs, example, tried }: { inputs: string[]; example: string; tried: Tried[] }) {
  const { t } = useTranslation();
  const { change } = useClaims();
  const list = useRef<HTMLOListElement>(null);
  const focus = (index: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll("textarea")[index]?.focus());
  const add = () => {
    change({ inputs: [...inputs, ""] });
    focus(inputs.length);
  };
  const remove = (index: number) => {
    change({ inputs: inputs.filter((_, at) => at !== index) });
    focus(Math.max(0, index - 1));
  };
  return (
    <div>
      <ol className={classes.plain} ref={list}>
        {inputs.map((input, index) => (
          <li key={index} className={classes.input}>
            <Textarea
              label={t("claims.input", { number: index + 1 })}
              placeholder={index === 0 ? example : ""}
              value={input}
              onChange={({ currentTarget }) =>
                change({ inputs: inputs.map((was, at) => (at === index ? currentTarget.value : was)) })
              }
              autosize
              minRows={1}
              maxRows={8}
              maxLength={4000}
              spellCheck={false}
              classNames={{ root: classes.inputText ?? "", input: classes.mono ?? "" }}
            />
            {inputs.length > 1 && (
              <CloseButton
                mt={26}
                aria-label={t("claims.removeInput", { number: index + 1 })}
                onClick={() => remove(index)}
              />
            )}
            <Outcome tried={resultOf(tried, input)} />
          </li>
        ))}
      </ol>
      {inputs.length < MOST ? (
        <Button variant="subtle" size="compact-sm" ml={-8} onClick={add}>
          {t("claims.addInput")}
        </Button>
      ) : (
        <Text size="sm" c="dimmed">
          {t("claims.noMoreInputs")}
        </Text>
      )}
    </div>
  );
}

/** What one input caught, or why it could not be tried. */
function Outcome({ tried }: { tried: Tried | undefined }) {
  const { t, i18n } = useTranslation();
  if (!tried) {
    return null;
  }
  if (tried.problem) {
    return (
      <Text size="sm" className={`${classes.outcome} ${classes.problem}`}>
        {t(`claims.problem.${tried.problem}`)} {tried.message}
      </Text>
    );
  }
  const numbers = new Intl.ListFormat(i18n.language).format(tried.catches.map(String));
  return (
    <Text size="sm" className={classes.outcome ?? ""} c={tried.catches.length > 0 ? "" : "dimmed"}>
      {tried.catches.length > 0
        ? t("claims.catches", { count: tried.catches.length, numbers })
        : t("claims.catchesNone")}{" "}
      {tried.expected !== null && t("claims.expected", { answer: tried.expected })}
    </Text>
  );
}

function Ideas({ ideas, missed, tried }: { ideas: Idea[]; missed: Set<number>; tried: boolean }) {
  const { t } = useTranslation();
  const sorted = [...ideas].sort(
    (one, other) => Number(missed.has(other.number)) - Number(missed.has(one.number)),
  );
  return (
    <section aria-labelledby="ideas">
      <Title order={3} size="h5" id="ideas" mb="xs">
        {t("claims.ideas")}
      </Title>
      <ul className={classes.plain}>
        {sorted.map((idea) => (
          <li key={idea.number} className={classes.idea} data-missed={missed.has(idea.number) || undefined}>
            <Text>
              <b>{t("claims.idea", { number: idea.number })}</b>
              {tried && (
                <span className={classes.tag}>
                  {t(missed.has(idea.number) ? "claims.missed" : "claims.wasCaught")}
                </span>
              )}
            </Text>
            <Text>{idea.why}</Text>
            {missed.has(idea.number) && (
              <Box mt="xs">
                <Block label={t("claims.failsOn")} text={idea.failsOn} />
              </Box>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
