import { Alert, Autocomplete, Button, Chip, Group, Input, Stack, Textarea, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { checklistQuery } from "../api/queries";
import type { Named } from "../api/types";
import { learnersDate } from "../plan/dates";
import classes from "./Debrief.module.css";
import { QuestionPicker } from "./QuestionPicker";
import { QuestionRow } from "./QuestionRow";
import { type InterviewOutcome, outcomes, type Question, type Stage, stages } from "./types";
import type { Telling } from "./useTelling";

const LONGEST_NAME = 200;
const LONGEST_NOTE = 10_000;

/** What there is to tell of an interview, saved as it is typed. */
export function DebriefForm({ telling, companies }: { telling: Telling; companies: Named[] }) {
  const { t } = useTranslation();
  const { told, change } = telling;
  return (
    <Stack gap={28}>
      <Conflict telling={telling} />
      <Group gap="md" align="start">
        <Company telling={telling} companies={companies} />
        <TextInput
          type="date"
          label={t("debrief.day")}
          value={told.day}
          max={learnersDate(new Date())}
          required
          withAsterisk={false}
          onChange={(event) => event.currentTarget.value && change({ day: event.currentTarget.value })}
        />
      </Group>
      <Choice label={t("debrief.stage")}>
        <Chip.Group value={told.stage} onChange={(stage) => change({ stage: stage as Stage })}>
          <Group gap={6}>
            {stages.map((stage) => (
              <Chip key={stage} value={stage}>
                {t(`debrief.stage.${stage}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Choice>
      <Questions telling={telling} />
      <Choice label={t("debrief.outcome")}>
        <Chip.Group
          value={told.outcome}
          onChange={(outcome) => change({ outcome: outcome as InterviewOutcome })}
        >
          <Group gap={6}>
            {outcomes.map((outcome) => (
              <Chip key={outcome} value={outcome}>
                {t(`debrief.outcome.${outcome}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Choice>
      <Textarea
        label={t("debrief.note")}
        description={t("debrief.noteWhat")}
        value={told.note}
        maxLength={LONGEST_NOTE}
        onChange={(event) => change({ note: event.currentTarget.value })}
        autosize
        minRows={2}
        maxRows={12}
      />
    </Stack>
  );
}

function Company({ telling: { told, change }, companies }: { telling: Telling; companies: Named[] }) {
  const { t } = useTranslation();
  const find = (text: string) =>
    companies.find(({ title }) => title.toLowerCase() === text.trim().toLowerCase());
  const kept = companies.find(({ id }) => id === told.company)?.title ?? told.companyName;
  const [typed, setTyped] = useState(kept);
  // What is typed stays as it is, be it a known name with a space after it.
  const same = told.company ? find(typed)?.id === told.company : typed === told.companyName;
  return (
    <Autocomplete
      label={t("debrief.company")}
      placeholder={t("debrief.companyAny")}
      value={same ? typed : kept}
      maxLength={LONGEST_NAME}
      data={companies.map((company) => company.title)}
      onChange={(text) => {
        setTyped(text);
        const known = find(text);
        change(known ? { company: known.id, companyName: "" } : { company: null, companyName: text });
      }}
    />
  );
}

function Questions({ telling: { told, change } }: { telling: Telling }) {
  const { t } = useTranslation();
  const { data } = useQuery(checklistQuery());
  const titles = new Map(
    (data?.sections ?? []).flatMap((section) => section.items.map(({ id, title }) => [id, title] as const)),
  );
  const put = (questions: Question[]) => change({ questions });
  return (
    <section aria-label={t("debrief.questions")}>
      {told.questions.length > 0 && (
        <ul className={classes.questions}>
          {told.questions.map((question) => (
            <QuestionRow
              key={question.id}
              question={question}
              titles={titles}
              onChange={(part) =>
                put(told.questions.map((one) => (one.id === question.id ? { ...one, ...part } : one)))
              }
              onRemove={() => put(told.questions.filter((one) => one.id !== question.id))}
            />
          ))}
        </ul>
      )}
      <QuestionPicker
        onPick={(item, words) =>
          put([...told.questions, { id: crypto.randomUUID(), item, words, mark: null, topic: false }])
        }
      />
    </section>
  );
}

function Conflict({ telling: { theirs, settle } }: { telling: Telling }) {
  const { t } = useTranslation();
  return (
    theirs && (
      <Alert color="yellow" role="alert" title={t("debrief.conflict")}>
        <Group gap="sm">
          <Button size="compact-md" onClick={() => settle(true)}>
            {t("debrief.keepMine")}
          </Button>
          <Button size="compact-md" variant="default" onClick={() => settle(false)}>
            {t("debrief.takeTheirs")}
          </Button>
        </Group>
      </Alert>
    )
  );
}

function Choice({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Input.Label labelElement="div" id={id} mb={6}>
        {label}
      </Input.Label>
      {children}
    </div>
  );
}
