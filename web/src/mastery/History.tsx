import { Select, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Chart } from "./Chart";
import classes from "./Mastery.module.css";
import type { FigureThen, Readiness } from "./types";
import { inWords } from "./words";

const ALL = "";

/** How readiness came to be, as a line and as a table; what has a figure is shown first. */
export function History({ readiness: { overall, sections } }: { readiness: Readiness }) {
  const { t } = useTranslation();
  const known = overall.figure ? undefined : sections.find(({ together }) => together.figure);
  const [chosen, setChosen] = useState(known?.section.id ?? ALL);
  const section = sections.find((one) => one.section.id === chosen);
  const name = section?.section.title ?? t("mastery.everything");
  const history = (section?.together ?? overall).history;
  const drawn = history.filter(({ figure }) => figure).length;
  return (
    <section aria-labelledby="history">
      <div className={classes.historyHead}>
        <Title order={2} size="h4" id="history">
          {t("mastery.history")}
        </Title>
        <Select
          aria-label={t("mastery.historyOf")}
          value={chosen}
          onChange={(value) => setChosen(value ?? ALL)}
          allowDeselect={false}
          data={[
            { value: ALL, label: t("mastery.everything") },
            ...sections.map((one) => ({ value: one.section.id, label: one.section.title })),
          ]}
        />
      </div>
      {history.length > 1 && drawn > 0 ? (
        <>
          <Chart history={history} name={name} />
          <details className={classes.table}>
            <summary>{t("mastery.asTable")}</summary>
            <Table history={history} name={name} />
          </details>
        </>
      ) : (
        <Text c="dimmed" mt="sm">
          {t(drawn > 0 ? "mastery.historyTomorrow" : "mastery.historyLater")}
        </Text>
      )}
    </section>
  );
}

function Table({ history, name }: { history: FigureThen[]; name: string }) {
  const { t, i18n } = useTranslation();
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium" });
  return (
    <table>
      <caption>{name}</caption>
      <thead>
        <tr>
          <th scope="col">{t("mastery.day")}</th>
          <th scope="col">{t("mastery.title")}</th>
        </tr>
      </thead>
      <tbody>
        {history.toReversed().map(({ at, figure }) => (
          <tr key={at}>
            <th scope="row">{date.format(new Date(at))}</th>
            <td>{figure ? inWords(figure, t) : t("mastery.tooLittle")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
