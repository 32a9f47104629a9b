import { useComputedColorScheme, VisuallyHidden } from "@mantine/core";
import { forwardRef, useEffect, useImperativeHandle, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useAnswerLanguage } from "./answerLanguage";
import { CodeEditor } from "./codeEditor";
import classes from "./Editor.module.css";

export interface EditorHandle {
  /** Puts the cursor on a line and a column, counted from 1. */
  jump(line: number, column?: number): void;
  /** Replaces the whole text in a way that can be undone. */
  replace(source: string): void;
  /** Puts a text where the cursor is. */
  insert(text: string): void;
}

interface Props {
  source: string;
  label: string;
  plain: boolean;
  /** The line to mark, 0 for none. */
  failingLine: number;
  onChange: (source: string) => void;
  onRun: () => void;
  onSubmit: () => void;
}

/** Code in CodeMirror. */
export const Editor = forwardRef<EditorHandle, Props>(function Editor(props, ref) {
  const { t } = useTranslation();
  const dark = useComputedColorScheme("light") === "dark";
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<CodeEditor | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const language = useAnswerLanguage();
  const { label } = props;

  useEffect(() => {
    if (!box.current) {
      return;
    }
    const made = new CodeEditor(
      box.current,
      props.source,
      { language, label },
      {
        change: (source) => latest.current.onChange(source),
        run: () => latest.current.onRun(),
        submit: () => latest.current.onSubmit(),
      },
    );
    editor.current = made;
    return () => made.destroy();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- made once; what changes later is told to it below
  }, []);
  useEffect(
    () => editor.current?.look({ plain: props.plain, dark, language }),
    [props.plain, dark, language],
  );
  useEffect(() => editor.current?.mark(props.failingLine), [props.failingLine]);
  useImperativeHandle(ref, () => ({
    jump: (line, column) => editor.current?.jump(line, column),
    replace: (source) => editor.current?.replace(source),
    insert: (text) => editor.current?.insert(text),
  }));
  return (
    <>
      <VisuallyHidden id="editor-keys">{t("practice.editorKeys")}</VisuallyHidden>
      <div ref={box} className={classes.editor} />
    </>
  );
});
