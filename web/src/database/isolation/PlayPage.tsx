import { Tabs, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { PageSkeleton } from "../../ui/PageSkeleton";
import { useTitle } from "../../ui/Page";
import { FreePlay } from "./FreePlay";
import { OutcomeTable } from "./OutcomeTable";
import { isolationQuery } from "./queries";
import type { Interleaving } from "./saved";
import { write } from "./script";
import { playSearch } from "./search";
import { opened } from "./share";
import classes from "./Isolation.module.css";

const STARTER: Interleaving = {
  setup:
    "create table account (id int primary key, balance int not null);\ninsert into account values (1, 100), (2, 100);",
  script: [
    "A: begin",
    "A: update account set balance = balance - 10 where id = 1",
    "B: begin",
    "B: select balance from account where id = 1",
    "B: update account set balance = balance - 20 where id = 1",
    "A: commit",
    "B: commit",
    "B: select * from account order by id",
  ].join("\n"),
  level: "read committed",
};

/** Interleavings of one's own, and what happens at which level. */
export default function PlayPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: "/isolation" });
  const navigate = useNavigate({ from: "/isolation" });
  useTitle(t("isolation.title"));
  return (
    <div className={classes.free}>
      <Title order={1} size="h2" mb="xs">
        {t("isolation.title")}
      </Title>
      <Tabs
        value={search.tab ?? "play"}
        onChange={(tab) => void navigate({ search: playSearch({ ...search, tab }), replace: true })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="play">{t("isolation.freePlay")}</Tabs.Tab>
          <Tabs.Tab value="table">{t("isolation.table")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="play">
          <Beginning
            key={`${search.play ?? ""} ${search.from ?? ""}`}
            play={search.play}
            from={search.from}
          />
        </Tabs.Panel>
        <Tabs.Panel value="table">
          <OutcomeTable />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

/** What the editors open with: what a link holds, an exercise's interleaving, or an example. */
function Beginning({ play, from }: { play: string | undefined; from: string | undefined }) {
  const { t } = useTranslation();
  const link = useQuery({
    queryKey: ["shared-play", play],
    queryFn: () => opened(play ?? ""),
    enabled: play !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const exercise = useQuery({
    ...isolationQuery(from ?? ""),
    enabled: from !== undefined && play === undefined,
  });
  if (play !== undefined && link.isPending) {
    return <PageSkeleton />;
  }
  if (play === undefined && from !== undefined && exercise.isPending) {
    return <PageSkeleton />;
  }
  const own = exercise.data && {
    setup: exercise.data.setup.trim(),
    script: write(exercise.data.steps),
    level: exercise.data.level as Interleaving["level"],
  };
  return (
    <>
      {play !== undefined && link.data === null && (
        <Text c="red" role="alert" mb="md">
          {t("isolation.damaged")}
        </Text>
      )}
      <FreePlay
        address={play ?? from ?? ""}
        first={link.data ?? own ?? STARTER}
        shared={Boolean(link.data)}
      />
    </>
  );
}
