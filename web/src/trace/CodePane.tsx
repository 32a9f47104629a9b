import { useComputedColorScheme, VisuallyHidden } from "@mantine/core";
import { forwardRef, useEffect, useImperativeHandle, useRef } from "react";
import { useTranslation } from "react-i18next";
import { type Lines, StepEditor } from "./stepEditor";
import classes from "./Trace.module.css";

export interface CodeHandle {
  /** Puts the cursor on a line, counted from 1. */
  jump(line: number): void;
}

interface Props {
  source: string;
  lines: Lines;
  onChange?: (source: string) => void;
  onRun?: () => void;
}

/** The program with the line of the step marked; without `onChange` it is only to be read. */
export const CodePane = forwardRef<CodeHandle, Props>(function CodePane(props, ref) {
  const { t } = useTranslation();
  const dark = useComputedColorScheme("light") === "dark";
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<StepEditor | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const editable = props.onChange !== undefined;
  const label = t("trace.code");
  useEffect(() => {
    if (!box.current) {
      return;
    }
    const made = new StepEditor(box.current, {
      source: latest.current.source,
      label,
      editable,
      change: (source) => latest.current.onChange?.(source),
      run: () => latest.current.onRun?.(),
    });
    editor.current = made;
    return () => made.destroy();
  }, [editable, label]);
  useEffect(() => editor.current?.look(dark), [dark, editable, label]);
  useEffect(() => editor.current?.replace(props.source), [props.source]);
  const { now, ran, raising, note } = props.lines;
  useEffect(
    () => editor.current?.mark({ now, ran, raising, note }),
    [now, ran, raising, note, props.source, editable, label],
  );
  useImperativeHandle(ref, () => ({ jump: (line) => editor.current?.jump(line) }));
  return (
    <>
      {editable && <VisuallyHidden id="trace-keys">{t("practice.editorKeys")}</VisuallyHidden>}
      <div ref={box} className={classes.editor} />
    </>
  );
});
