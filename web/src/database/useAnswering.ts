import { useHotkeys, useMediaQuery } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useMemo, useRef, useState } from "react";
import { sessionQuery } from "../api/queries";
import type { Attempt, Purpose } from "../api/types";
import type { EditorHandle } from "../practice/Editor";
import { useDraft } from "../practice/useDraft";
import { useSubmission } from "../practice/useSubmission";
import { sqlLanguage } from "./sql/language";
import { storyQuery } from "./sql/queries";

/** An exercise that is answered against a database. */
export interface Asked {
  id: string;
  story: string;
}

export type Answering = ReturnType<typeof useAnswering>;

/** How an answer comes about: its draft, its editor, what is handed in, and which part of the page is shown. */
export function useAnswering(exercise: Asked, attempt: Attempt, { runs }: { runs: boolean }) {
  const { data: session } = useQuery(sessionQuery());
  const story = useQuery(storyQuery(exercise.story));
  const narrow = useMediaQuery("(max-width: 999px)") ?? false;
  const live = useSearch({ strict: false }).live ?? false;
  const [chosen, show] = useState<string | null>(null);
  const [plainChoice, setPlain] = useState<boolean | null>(null);
  const editor = useRef<EditorHandle>(null);
  const draft = useDraft(attempt, false);
  const submission = useSubmission(exercise.id, attempt.id);
  const language = useMemo(() => sqlLanguage(story.data), [story.data]);
  const plain = live || (plainChoice ?? session?.learner.plainMode ?? false);

  const handIn = (purpose: Purpose) => {
    if (purpose === "run" && (plain || !runs)) {
      return;
    }
    void draft.flush();
    submission.handIn({ source: draft.source, purpose, ownInput: null, noLibrary: false });
    show("verdict");
  };
  useHotkeys(
    [
      ["mod + Enter", () => handIn("submit")],
      ["mod + Quote", () => handIn("run"), { usePhysicalKeys: true }],
    ],
    [],
  );
  /** Does something in the editor, which comes to the front where it is hidden. */
  const inEditor = (act: (handle: EditorHandle) => void) => {
    if (narrow) {
      show("code");
    }
    if (editor.current) {
      act(editor.current);
    }
  };
  return {
    story,
    narrow,
    live,
    plain,
    onPlain: live ? null : setPlain,
    editor,
    draft,
    submission,
    language,
    /** The part of the page that was chosen; null as long as none was. */
    chosen,
    show,
    handIn,
    inEditor,
    replace: (source: string) => inEditor((handle) => handle.replace(source)),
    jump: (line: number, column: number) => inEditor((handle) => handle.jump(line, column)),
    insert: (text: string) => inEditor((handle) => handle.insert(text)),
  };
}
