import { Editor } from "../practice/Editor";
import { EditorBar } from "../practice/EditorBar";
import { failingLine } from "../practice/findings";
import { RunBar } from "../practice/RunBar";
import frame from "../practice/Workspace.module.css";
import type { Answering } from "./useAnswering";

interface Props {
  answering: Answering;
  starter: string;
  /** What is written here, for those who see it as a part of the page, and for those who are in it. */
  name: string;
  label: string;
  /** What running does, in words. */
  run: string;
}

/** Where SQL is written, run and handed in. */
export function SqlEditor({ answering, starter, name, label, run }: Props) {
  const { draft, plain, onPlain, submission, handIn } = answering;
  return (
    <section className={frame.code} aria-label={name}>
      <EditorBar
        starter={starter}
        draft={draft}
        plain={plain}
        onPlain={onPlain}
        library={null}
        onReplace={answering.replace}
      />
      <Editor
        ref={answering.editor}
        source={draft.source}
        label={label}
        plain={plain}
        failingLine={failingLine(submission.current, draft.source)}
        onChange={draft.change}
        onRun={() => handIn("run")}
        onSubmit={() => handIn("submit")}
      />
      <RunBar plain={plain} busy={submission.busy} judge run={run} onHandIn={handIn} />
    </section>
  );
}
