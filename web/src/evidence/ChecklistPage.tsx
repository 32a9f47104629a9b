import { Anchor, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { checklistQuery } from "../api/queries";
import type { Checklist, ItemSummary } from "../api/types";
import { Failure } from "../ui/Failure";
import { Page } from "../ui/Page";
import { PageSkeleton } from "../ui/PageSkeleton";
import classes from "./Checklist.module.css";
import { LevelMark } from "./LevelMark";

/** All nine sections with what there is to show for each item. */
export default function ChecklistPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(checklistQuery());
  if (error && !data) {
    return <Failure error={error} reset={() => void refetch()} />;
  }
  if (!data) {
    return <PageSkeleton />;
  }
  return (
    <Page title={t("ui.checklist")}>
      <Title order={1}>{t("ui.checklist")}</Title>
      <Text c="dimmed" mt={6} maw={640}>
        {data.formula}
      </Text>
      <Legend />
      <Anchor component={Link} to="/internals" size="sm" mt="md" display="inline-block">
        {t("evidence.internals")}
      </Anchor>
      <Stack gap={36} mt={32}>
        {data.sections.map((section) => (
          <Section key={section.id} section={section} />
        ))}
      </Stack>
    </Page>
  );
}

function Legend() {
  const { t } = useTranslation();
  return (
    <dl className={classes.legend}>
      {(["none", "some", "solid"] as const).map((level) => (
        <div key={level}>
          <dt>
            <LevelMark level={level} />
          </dt>
          <dd>{t(`evidence.legend.${level}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Section({ section }: { section: Checklist["sections"][number] }) {
  const { t } = useTranslation();
  const wanted = section.items.filter((item) => item.kind !== "skip");
  const shown = wanted.filter((item) => item.level !== "none").length;
  const unneeded = section.items.filter((item) => item.kind === "skip");
  return (
    <section id={section.id} aria-labelledby={`${section.id}-title`}>
      <div className={classes.sectionHead}>
        <Title order={2} size="h4" id={`${section.id}-title`}>
          <a className={classes.sectionLink} href={`#${section.id}`}>
            {section.title}
          </a>
        </Title>
        <Text size="sm" c="dimmed">
          {t("evidence.shown", { shown, total: wanted.length })}
        </Text>
      </div>
      <ul className={classes.items}>
        {wanted.map((item) => (
          <ItemLine key={item.id} item={item} />
        ))}
      </ul>
      {unneeded.length > 0 && (
        <Text size="sm" c="dimmed" mt="sm">
          {t("evidence.unneeded")}{" "}
          {unneeded.map((item, index) => (
            <span key={item.id}>
              {index > 0 && ", "}
              <Anchor component={Link} to={`/checklist/${item.id}`} c="dimmed" underline="always" size="sm">
                {item.title}
              </Anchor>
            </span>
          ))}
        </Text>
      )}
    </section>
  );
}

function ItemLine({ item }: { item: ItemSummary }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link to="/checklist/$itemId" params={{ itemId: item.id }} className={classes.item}>
        <LevelMark level={item.level} />
        <span className={classes.itemTitle}>{item.title}</span>
        <span className={classes.kind}>{t(`evidence.kind.${item.kind}`)}</span>
        <span className={classes.count}>
          {item.exercises > 0 ? t("evidence.solvedOf", { solved: item.solved, total: item.exercises }) : ""}
        </span>
      </Link>
    </li>
  );
}
