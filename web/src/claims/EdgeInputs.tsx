import { Button, CloseButton, Text, Textarea } from "@mantine/core";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { phrase } from "../ui/phrases";
import { resultOf } from "./tried";
import type { Tried } from "./types";
import { useClaims } from "./useClaims";
import classes from "./Claims.module.css";

const MOST = 12;

/** The rows in which edge cases are written, each with what became of it. */
export function EdgeInputs({
  inputs,
  example,
  tried,
}: {
  inputs: string[];
  example: string;
  tried: Tried[];
}) {
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
        {t(`claims.problem.${tried.problem}`)} {phrase(tried.message ?? "", i18n.language)}
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
