import { Alert, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Named } from "../api/types";
import { inWords, learnersDate } from "../plan/dates";
import { Failure, NotFound } from "../ui/Failure";
import { Page } from "../ui/Page";
import { PageSkeleton } from "../ui/PageSkeleton";
import classes from "./Debrief.module.css";
import { OneDebrief } from "./OneDebrief";
import { debriefsQuery, useDebriefStep } from "./queries";
import type { Debrief, DebriefList } from "./types";

/** Interviews that were: what was asked, how it went, what follows. */
export default function DebriefPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id } = useSearch({ from: "/debrief" });
  const [removed, setRemoved] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(debriefsQuery());
  if (error && !data) {
    return <Failure error={error} reset={() => void refetch()} />;
  }
  if (!data) {
    return <PageSkeleton />;
  }
  const open = (chosen?: string) => void navigate({ to: "/debrief", search: chosen ? { id: chosen } : {} });
  const debrief = data.debriefs.find((one) => one.id === id);
  if (id && !debrief && id !== removed) {
    return <NotFound />;
  }
  return (
    <Page title={t("debrief.title")}>
      {debrief ? (
        <OneDebrief
          key={debrief.id}
          debrief={debrief}
          companies={data.companies}
          onRemoved={() => {
            setRemoved(debrief.id);
            open();
          }}
        />
      ) : (
        <All list={data} removed={removed} onRestored={() => setRemoved(null)} onOpen={open} />
      )}
    </Page>
  );
}

function All({
  list,
  removed,
  onRestored,
  onOpen,
}: {
  list: DebriefList;
  removed: string | null;
  onRestored: () => void;
  onOpen: (id: string) => void;
}) {
  const { t } = useTranslation();
  const begin = useDebriefStep();
  const draft = list.debriefs.some((debrief) => !debrief.counted);
  return (
    <Stack gap={32}>
      <div>
        <Title order={1}>{t("debrief.title")}</Title>
        <Text c="dimmed" mt={6} mb="lg" maw={620}>
          {t("debrief.what")}
        </Text>
        <Button
          size="md"
          loading={begin.isPending}
          onClick={() =>
            begin.mutate(
              { path: "", method: "POST", body: { day: learnersDate(new Date()) } },
              { onSuccess: (begun) => begun && onOpen(begun.id) },
            )
          }
        >
          {t(draft ? "debrief.goOn" : "debrief.begin")}
        </Button>
        {begin.error && (
          <Text c="red" role="alert" mt="sm">
            {begin.error.message}
          </Text>
        )}
      </div>
      {removed && <Undo id={removed} onRestored={onRestored} />}
      {list.debriefs.length > 0 && (
        <section aria-labelledby="past">
          <Title order={2} size="h4" id="past" mb="sm">
            {t("debrief.past")}
          </Title>
          <ul className={classes.past}>
            {list.debriefs.map((debrief) => (
              <Line key={debrief.id} debrief={debrief} companies={list.companies} />
            ))}
          </ul>
        </section>
      )}
    </Stack>
  );
}

function Undo({ id, onRestored }: { id: string; onRestored: () => void }) {
  const { t } = useTranslation();
  const restore = useDebriefStep();
  return (
    <Alert color="gray" role="status">
      <Group justify="space-between">
        <Text>{restore.error ? restore.error.message : t("debrief.removed")}</Text>
        <Button
          variant="default"
          size="compact-md"
          loading={restore.isPending}
          onClick={() =>
            restore.mutate({ path: `/${id}/removal`, method: "DELETE" }, { onSuccess: onRestored })
          }
        >
          {t("debrief.restore")}
        </Button>
      </Group>
    </Alert>
  );
}

function Line({ debrief, companies }: { debrief: Debrief; companies: Named[] }) {
  const { t, i18n } = useTranslation();
  const company =
    companies.find(({ id }) => id === debrief.company)?.title ||
    debrief.companyName ||
    t("debrief.noCompany");
  const weak = debrief.questions.filter(({ mark }) => mark === "failed" || mark === "helped").length;
  const parts = [
    inWords(debrief.day, i18n.language),
    debrief.stage && t(`debrief.stage.${debrief.stage}`),
    t("debrief.questionCount", { count: debrief.questions.length }),
    weak > 0 && t("debrief.weakCount", { count: weak }),
  ];
  return (
    <li>
      <Link to="/debrief" search={{ id: debrief.id }} className={classes.line}>
        <span>
          <span className={classes.lineTitle}>{company}</span>
          <Text component="span" size="sm" c="dimmed" display="block">
            {parts.filter(Boolean).join(" · ")}
          </Text>
        </span>
        <Text component="span" size="sm">
          {t(debrief.open ? "debrief.notDone" : `debrief.outcome.${debrief.outcome}`)}
        </Text>
      </Link>
    </li>
  );
}
