import { Anchor, Text, Title } from "@mantine/core";
import { Link, useLocation } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./Mastery.module.css";
import { Chance, Rise, Standing } from "./Standing";
import type { SectionReadiness } from "./types";
import { restsOn } from "./words";

/** The sections with their items; `/readiness#section` and `/readiness#item` open one. */
export function Sections({ sections }: { sections: SectionReadiness[] }) {
  const { t } = useTranslation();
  const hash = useLocation({ select: (location) => location.hash });
  return (
    <section aria-labelledby="sections">
      <Title order={2} size="h4" id="sections" mb="sm">
        {t("mastery.sections")}
      </Title>
      {sections.map((section) => (
        <Section key={section.section.id} section={section} hash={hash} />
      ))}
    </section>
  );
}

function Section({
  section: { section, together, items },
  hash,
}: {
  section: SectionReadiness;
  hash: string;
}) {
  const { t } = useTranslation();
  const wanted = hash === section.id || items.some(({ item }) => item.id === hash);
  const [opened, setOpened] = useState(wanted);
  const [followed, setFollowed] = useState(hash);
  if (followed !== hash) {
    setFollowed(hash);
    setOpened(opened || wanted);
  }
  useEffect(() => {
    if (wanted) {
      document.getElementById(hash)?.scrollIntoView({ block: "start" });
    }
  }, [wanted, hash]);
  return (
    <details
      id={section.id}
      className={classes.section}
      open={opened}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>
        <span className={classes.row}>
          <span className={classes.name}>{section.title}</span>
          <Chance figure={together.figure} />
        </span>
      </summary>
      <div className={classes.grounds}>
        <Text size="sm" c="dimmed">
          {t("mastery.covered", {
            count: together.known,
            items: together.items,
            share: Math.round(together.share * 100),
          })}{" "}
          {restsOn(together.restsOn, t)}
        </Text>
        <Rise raise={together.raise} figure={together.figure} />
      </div>
      <ul className={classes.items}>
        {items.map(({ item, figure, restsOn: rests, raise }) => (
          <li key={item.id} id={item.id}>
            <Anchor component={Link} to={`/checklist/${item.id}`} fw={550}>
              {item.title}
            </Anchor>
            <Standing figure={figure} rests={rests} raise={raise} evidenceOf={item.id} />
          </li>
        ))}
      </ul>
    </details>
  );
}
