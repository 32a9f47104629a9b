import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Interval } from "./Interval";
import classes from "./Mastery.module.css";
import type { Figure, Raise, RestsOn } from "./types";
import { deed, deedLink, gain, inWords, restsOn } from "./words";

/** How something stands: the figure, or that there is too little for one, never without its grounds and what would raise it. */
export function Standing({
  figure,
  rests,
  raise,
  evidenceOf,
}: {
  figure: Figure | null;
  rests: RestsOn[];
  raise: Raise | null;
  /** The item whose evidence the grounds lead to. */
  evidenceOf?: string;
}) {
  const { t } = useTranslation();
  return (
    <div>
      <Chance figure={figure} />
      <Text size="sm" c="dimmed" mt={4}>
        {evidenceOf && rests.length > 0 ? (
          <Anchor
            component={Link}
            to={`/checklist/${evidenceOf}`}
            hash="evidence"
            c="dimmed"
            underline="always"
            size="sm"
          >
            {restsOn(rests, t)}
          </Anchor>
        ) : (
          restsOn(rests, t)
        )}
      </Text>
      <Rise raise={raise} figure={figure} />
    </div>
  );
}

/** The figure as a bar and in words. */
export function Chance({ figure }: { figure: Figure | null }) {
  const { t } = useTranslation();
  return (
    <div className={classes.chance}>
      <Interval figure={figure} />
      <span className={classes.words} data-known={figure !== null}>
        {figure ? inWords(figure, t) : t("mastery.tooLittle")}
      </span>
    </div>
  );
}

/** The one thing that would raise it most. */
export function Rise({ raise, figure }: { raise: Raise | null; figure: Figure | null }) {
  const { t, i18n } = useTranslation();
  return (
    <Text size="sm" c="dimmed" mt={2}>
      {raise ? (
        <>
          {t("mastery.wouldRaise")}{" "}
          <Anchor component={Link} to={deedLink(raise)} size="sm" underline="always">
            {deed(raise, t)}
          </Anchor>{" "}
          <span className={classes.gain}>{gain(raise, figure, t, i18n.language)}</span>
        </>
      ) : (
        t("mastery.noRaise")
      )}
    </Text>
  );
}
