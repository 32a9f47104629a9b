import { Button, Group, Text, Title } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Reading } from "./Reading";
import classes from "./Knowledge.module.css";

const SECONDS = 30;

type Saying = "idle" | "saying" | "said";

/** The answer in half a minute. Who says it aloud first does not see it meanwhile. */
export function Brief({ html }: { html: string }) {
  const { t } = useTranslation();
  const [saying, setSaying] = useState<Saying>("idle");
  const left = useCountdown(saying === "saying", () => setSaying("said"));
  return (
    <section className={classes.brief} aria-labelledby="brief-title">
      <Group justify="space-between" gap="xs">
        <Title order={2} size="h5" id="brief-title">
          {t("knowledge.brief")}
        </Title>
        {saying === "saying" ? (
          <Button size="compact-sm" variant="default" onClick={() => setSaying("said")}>
            {t("knowledge.showAnswer")}
          </Button>
        ) : (
          <Button size="compact-sm" variant="subtle" onClick={() => setSaying("saying")}>
            {t(saying === "said" ? "knowledge.sayAgain" : "knowledge.sayAloud")}
          </Button>
        )}
      </Group>
      <div className={classes.briefBody}>
        <div className={saying === "saying" ? classes.covered : ""}>
          <Reading html={html} />
        </div>
        {saying === "saying" && (
          <div className={classes.cover}>
            <span role="timer" className={classes.seconds}>
              {left}
            </span>
            <Text size="sm" c="dimmed">
              {t("knowledge.saying")}
            </Text>
          </div>
        )}
      </div>
      <Text size="sm" c="dimmed" role="status">
        {saying === "said" ? t("knowledge.said") : ""}
      </Text>
    </section>
  );
}

/** Whole seconds that are left of half a minute while it runs. */
function useCountdown(running: boolean, onEnd: () => void): number {
  const [left, setLeft] = useState(SECONDS);
  useEffect(() => {
    if (!running) {
      return;
    }
    setLeft(SECONDS);
    const end = performance.now() + SECONDS * 1000;
    const clock = setInterval(() => {
      const seconds = Math.ceil((end - performance.now()) / 1000);
      setLeft(Math.max(0, seconds));
      if (seconds <= 0) {
        onEnd();
      }
    }, 250);
    return () => clearInterval(clock);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- it starts anew only when it is started anew
  }, [running]);
  return left;
}
