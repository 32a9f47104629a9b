import { useComputedColorScheme } from "@mantine/core";
import { forwardRef, useEffect, useImperativeHandle, useRef } from "react";
import { CodeEditor, PYTHON } from "../practice/codeEditor";
import classes from "./Knowledge.module.css";

export interface ProofEditorHandle {
  /** Puts the cursor on a line, counted from 1. */
  jump(line: number): void;
  /** Replaces the whole text in a way that can be undone. */
  replace(source: string): void;
}

interface Props {
  source: string;
  label: string;
  onChange: (source: string) => void;
  onRun: () => void;
}

/** A small editor as tall as its program. */
export const ProofEditor = forwardRef<ProofEditorHandle, Props>(function ProofEditor(props, ref) {
  const dark = useComputedColorScheme("light") === "dark";
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<CodeEditor | null>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (!box.current) {
      return;
    }
    const made = new CodeEditor(
      box.current,
      props.source,
      { language: PYTHON, label: props.label },
      {
        change: (source) => latest.current.onChange(source),
        run: () => latest.current.onRun(),
        submit: () => latest.current.onRun(),
      },
    );
    editor.current = made;
    return () => made.destroy();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- made once; its own text is the learner's from then on
  }, []);
  useEffect(() => editor.current?.look({ plain: false, dark, language: PYTHON }), [dark]);
  useImperativeHandle(ref, () => ({
    jump: (line) => editor.current?.jump(line),
    replace: (source) => editor.current?.replace(source),
  }));
  return <div ref={box} className={classes.editor} />;
});
