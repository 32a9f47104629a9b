import { useComputedColorScheme, VisuallyHidden } from "@mantine/core";
import { forwardRef, useEffect, useImperativeHandle, useRef } from "react";
import { useTranslation } from "react-i18next";
import { CodeEditor } from "./codeEditor";
import classes from "./Editor.module.css";

export interface EditorHandle {
  /** Puts the cursor on a line, counted from 1. */
  jump(line: number): void;
  /** Replaces the whole text in a way that can be undone. */
  replace(source: string): void;
}

interface Props {
  source: string;
  plain: boolean;
  /** The line to mark, 0 for none. */
  failingLine: number;
  onChange: (source: string) => void;
  onRun: () => void;
  onSubmit: () => void;
}

/** Python in CodeMirror. */
export const Editor = forwardRef<EditorHandle, Props>(function Editor(props, ref) {
  const { t } = useTranslation();
  const dark = useComputedColorScheme("light") === "dark";
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<CodeEditor | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const label = t("practice.editor");

  useEffect(() => {
    if (!box.current) {
      return;
    }
    const made = new CodeEditor(box.current, props.source, label, {
      change: (source) => latest.current.onChange(source),
      run: () => latest.current.onRun(),
      submit: () => latest.current.onSubmit(),
    });
    editor.current = made;
    return () => made.destroy();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- made once; what changes later is told to it below
  }, []);
  useEffect(() => editor.current?.look({ plain: props.plain, dark }), [props.plain, dark]);
  useEffect(() => editor.current?.mark(props.failingLine), [props.failingLine]);
  useImperativeHandle(ref, () => ({
    jump: (line) => editor.current?.jump(line),
    replace: (source) => editor.current?.replace(source),
  }));
  return (
    <>
      <VisuallyHidden id="editor-keys">{t("practice.editorKeys")}</VisuallyHidden>
      <div ref={box} className={classes.editor} />
    </>
  );
});
