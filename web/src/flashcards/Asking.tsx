import { Alert, Button, Group, Progress, Stack, Text, TextInput } from "@mantine/core";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Prose } from "../ui/Prose";
import { Back, Printed } from "./Back";
import { CardEditor } from "./CardEditor";
import { Interval } from "./Interval";
import { ProgramView } from "./ProgramView";
import { spent, type Session } from "./session";
import { type Card, GRADES, type Grade } from "./types";
import { useCardKeys } from "./useCardKeys";
import classes from "./Cards.module.css";

interface Props {
  session: Session;
  card: Card;
  pending: number;
  onGrade: (grade: Grade, said: number[], seconds: number) => void;
  onUndo: () => void;
  onSuspend: () => void;
  onEdited: (card: Card) => void;
  onFinish: () => void;
}

/** One card before the learner: the question, then the answer with four grades. */
export function Asking(props: Props) {
  const { session, card, pending } = props;
  const { t } = useTranslation();
  const [revealed, setRevealed] = useState(false);
  const [said, setSaid] = useState<number[]>([]);
  const [guess, setGuess] = useState("");
  const [editing, setEditing] = useState(false);
  const began = useRef(Date.now());
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => question.current?.focus(), []);
  const rate = (grade: Grade) => {
    if (revealed) {
      props.onGrade(
        grade,
        [...said].sort(),
        Math.min(3_600, Math.round((Date.now() - began.current) / 1000)),
      );
    }
  };
  const reveal = () => setRevealed(true);
  useCardKeys({
    reveal,
    rate,
    undo: props.onUndo,
    edit: () => setEditing(true),
    suspend: props.onSuspend,
  });
  return (
    <Stack gap="lg">
      <Bar session={session} pending={pending} onFinish={props.onFinish} />
      <article className={classes.card}>
        <Group justify="space-between" gap="xs" mb="sm">
          <Text size="sm" c="dimmed">
            {card.item?.title ?? t(`flashcards.origin.${card.origin}`)}
            {card.level && ` · ${t(`flashcards.level.${card.level}`)}`}
          </Text>
          <Group gap={4}>
            <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setEditing(true)}>
              {t("flashcards.edit")}
            </Button>
            <Button variant="subtle" color="gray" size="compact-sm" onClick={props.onSuspend}>
              {t("flashcards.suspend")}
            </Button>
          </Group>
        </Group>
        {card.leech && (
          <Alert color="yellow" mb="md" title={t("flashcards.leech")}>
            {t("flashcards.leechWhat", { count: card.lapses })}
          </Alert>
        )}
        <h1 className={classes.question} ref={question} tabIndex={-1}>
          <Prose html={card.questionHtml} />
        </h1>
        {card.kind === "predict" && card.program && <ProgramView source={card.program.source} />}
        {card.kind === "predict" && card.program && !revealed && (
          <Guess value={guess} onChange={setGuess} onReveal={reveal} />
        )}
        {revealed ? (
          <div className={classes.back}>
            {card.kind === "predict" && card.program && <Compared guess={guess} program={card.program} />}
            <Back card={card} said={said} onSaid={setSaid} />
          </div>
        ) : (
          <Button mt="lg" onClick={reveal} rightSection={<Key name={t("flashcards.space")} />}>
            {t("flashcards.reveal")}
          </Button>
        )}
      </article>
      {revealed && <Grades card={card} onRate={rate} />}
      <Group justify="space-between">
        <Button
          variant="default"
          size="compact-md"
          disabled={session.done.length === 0}
          onClick={props.onUndo}
          rightSection={<Key name="U" />}
        >
          {t("flashcards.undo")}
        </Button>
      </Group>
      <CardEditor card={card} opened={editing} onClose={() => setEditing(false)} onSaved={props.onEdited} />
    </Stack>
  );
}

function Bar({ session, pending, onFinish }: { session: Session; pending: number; onFinish: () => void }) {
  const { t } = useTranslation();
  const total = session.done.length + session.queue.length + 1;
  const minutes = Math.ceil(session.minutes - spent(session) / 60);
  return (
    <div>
      <Group justify="space-between" gap="sm" mb={6}>
        <Text size="sm" c="dimmed" role="status">
          {t("flashcards.progress", { done: session.done.length, total })} ·{" "}
          {minutes > 0 ? t("flashcards.minutesLeft", { count: minutes }) : t("flashcards.timeIsUp")}
          {pending > 0 && ` · ${t("flashcards.pending", { count: pending })}`}
        </Text>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={onFinish}>
          {t("flashcards.finish")}
        </Button>
      </Group>
      <Progress
        value={(100 * session.done.length) / total}
        size="sm"
        aria-label={t("flashcards.progressLabel")}
      />
    </div>
  );
}

function Guess({
  value,
  onChange,
  onReveal,
}: {
  value: string;
  onChange: (value: string) => void;
  onReveal: () => void;
}) {
  const { t } = useTranslation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onReveal();
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        mt="md"
        label={t("flashcards.guess")}
        description={t("flashcards.guessWhat")}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
        maxLength={1000}
      />
    </form>
  );
}

/** What was typed beside what is printed; line ends and the blanks at them do not count. */
function Compared({ guess, program }: { guess: string; program: NonNullable<Card["program"]> }) {
  const { t } = useTranslation();
  const plain = (text: string) => text.split(/\s+/).filter(Boolean).join(" ");
  const right = plain(guess) === plain(program.prints);
  return (
    <div className={classes.compared}>
      {guess.trim() !== "" && (
        <Text fw={600} role="status">
          {right ? `✓ ${t("flashcards.guessRight")}` : `✗ ${t("flashcards.guessWrong", { guess })}`}
        </Text>
      )}
      <Printed program={program} />
    </div>
  );
}

function Grades({ card, onRate }: { card: Card; onRate: (grade: Grade) => void }) {
  const { t } = useTranslation();
  return (
    <div className={classes.grades} role="group" aria-label={t("flashcards.grades")}>
      {GRADES.map((grade) => {
        const next = card.next.find((one) => one.grade === grade);
        return (
          <button key={grade} type="button" className={classes.grade} onClick={() => onRate(grade)}>
            <span className={classes.gradeName}>
              {t(`flashcards.grade.${grade}`)} <Key name={String(grade)} />
            </span>
            {next && (
              <span className={classes.gradeWhen}>
                <Interval seconds={next.seconds} due={next.due} />
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}

function Key({ name }: { name: string }) {
  return (
    <span className={classes.key} aria-hidden="true">
      {name}
    </span>
  );
}
