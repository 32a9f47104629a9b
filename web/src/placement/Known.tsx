import { Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./Placement.module.css";
import type { SectionKnown } from "./types";

/** What is known by section: in words, with how sure one can be. */
export function Known({ sections }: { sections: SectionKnown[] }) {
  const { t } = useTranslation();
  const asked = sections.filter((section) => section.judgement !== "not-asked");
  const others = sections.filter((section) => section.judgement === "not-asked");
  return (
    <section aria-labelledby="known">
      <Title order={2} size="h4" id="known" mb="sm">
        {t("placement.known")}
      </Title>
      <ul className={classes.known}>
        {asked.map((section) => (
          <li key={section.section.id}>
            <Text component="span" fw={550}>
              {section.section.title}
            </Text>
            <span>
              <Text component="span" fw={section.judgement === "gap" ? 600 : 400}>
                {known(section, t)}
              </Text>
              <Text component="span" size="sm" c="dimmed" className={classes.basis ?? ""}>
                {basis(section, t)}
              </Text>
            </span>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Text size="sm" c="dimmed" mt="sm">
          {t("placement.notAsked", { sections: others.map(({ section }) => section.title).join(" · ") })}
        </Text>
      )}
    </section>
  );
}

type Translate = ReturnType<typeof useTranslation>["t"];

const tally = ({ asked, right }: SectionKnown, t: Translate) =>
  asked > 0 ? t("placement.tally", { count: asked, right }) : t("placement.earlier");

/** What can be said; where that is nothing yet, the bare answers. */
const known = (section: SectionKnown, t: Translate) =>
  section.judgement === "too-little" ? tally(section, t) : t(`placement.judgement.${section.judgement}`);

/** What that rests on, and how sure one can be of it. */
function basis(section: SectionKnown, t: Translate): string {
  const { low, high } = section;
  const percent = (chance: number) => Math.round(chance * 100);
  if (low === null || high === null) {
    return t(`placement.judgement.${section.judgement}`);
  }
  return `${tally(section, t)} · ${t("placement.range", { low: percent(low), high: percent(high) })}`;
}
