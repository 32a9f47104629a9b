import { Anchor, Button, Group, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import i18next from "i18next";
import { useTranslation } from "react-i18next";
import { call } from "../api/client";
import { inWords } from "../plan/dates";
import { Failure } from "../ui/Failure";
import { Page } from "../ui/Page";
import { PageSkeleton } from "../ui/PageSkeleton";
import { Prose } from "../ui/Prose";
import classes from "./Evening.module.css";
import { Mistakes } from "./Mistakes";
import { template } from "./template";
import type { EveningPack, WeakAnswer } from "./types";

/** The evening before the interview on two sheets: weak answers; repeated mistakes and the design template. */
export default function EveningPage() {
  const { data, error, refetch } = useQuery({
    queryKey: [i18next.language, "evening"],
    queryFn: () => call<EveningPack>("/api/evening"),
  });
  if (error && !data) {
    return <Failure error={error} reset={() => void refetch()} />;
  }
  return data ? <Loaded pack={data} /> : <PageSkeleton />;
}

function Loaded({ pack }: { pack: EveningPack }) {
  const { t, i18n } = useTranslation();
  const about = [
    pack.interview && t("evening.interview", { date: inWords(pack.interview, i18n.language) }),
    pack.companies.map(({ title }) => title).join(", "),
  ].filter(Boolean);
  return (
    <Page title={t("evening.title")}>
      <article className={classes.pack}>
        <div className={classes.sheet}>
          <Group justify="space-between" align="start" wrap="nowrap" className={classes.head ?? ""}>
            <div>
              <Title order={1}>{t("evening.title")}</Title>
              {about.length > 0 && <Text className={classes.about ?? ""}>{about.join(" · ")}</Text>}
            </div>
            <Button variant="default" className={classes.screen ?? ""} onClick={() => window.print()}>
              {t("evening.print")}
            </Button>
          </Group>
          <Text c="dimmed" className={classes.screen ?? ""} maw={620} mb="lg">
            {t("evening.what")}
          </Text>
          <Answers answers={pack.answers} />
        </div>
        <div className={classes.sheet}>
          <Mistakes mistakes={pack.mistakes} />
          <Template />
        </div>
      </article>
    </Page>
  );
}

function Answers({ answers }: { answers: WeakAnswer[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="answers">
      <Title order={2} size="h4" id="answers" mb="sm">
        {t("evening.answers")}
      </Title>
      <ol className={classes.answers}>
        {answers.map(({ item, html, cut, shown }) => (
          <li key={item.id}>
            <h3>
              <Link to="/checklist/$itemId" params={{ itemId: item.id }}>
                {item.title}
              </Link>
              {shown === 0 && <span className={classes.unseen}>{t("evening.neverShown")}</span>}
            </h3>
            <Prose html={html} />
            {cut && (
              <p className={classes.cut}>
                {t("evening.cut")}{" "}
                <Anchor
                  component={Link}
                  inherit
                  to={`/checklist/${item.id}`}
                  className={classes.screen ?? ""}
                >
                  {t("evening.whole")}
                </Anchor>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Template() {
  const { t } = useTranslation();
  const total = template.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <section aria-labelledby="template">
      <Title order={2} size="h4" id="template" mb="sm">
        {t("evening.template", { count: total })}
      </Title>
      <table className={classes.template}>
        <thead className={classes.hidden}>
          <tr>
            <th scope="col">{t("evening.minutes")}</th>
            <th scope="col">{t("evening.part")}</th>
            <th scope="col">{t("evening.say")}</th>
          </tr>
        </thead>
        <tbody>
          {template.map(({ part, minutes }) => (
            <tr key={part}>
              <td>{t("plan.minutesShort", { count: minutes })}</td>
              <th scope="row">{t(`evening.part.${part}`)}</th>
              <td>{t(`evening.say.${part}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
