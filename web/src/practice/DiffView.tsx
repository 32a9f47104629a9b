import { unifiedMergeView } from "@codemirror/merge";
import { EditorState } from "@codemirror/state";
import { EditorView, lineNumbers } from "@codemirror/view";
import { useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useAnswerLanguage } from "./answerLanguage";

/** What changed from one text to another, line by line. */
export default function DiffView({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation();
  const dark = useComputedColorScheme("light") === "dark";
  const language = useAnswerLanguage();
  const box = useRef<HTMLDivElement>(null);
  const label = t("practice.diff");
  useEffect(() => {
    if (!box.current) {
      return;
    }
    const view = new EditorView({
      parent: box.current,
      state: EditorState.create({
        doc: after,
        extensions: [
          lineNumbers(),
          language,
          EditorState.readOnly.of(true),
          EditorView.editable.of(false),
          EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
          EditorView.theme(
            {
              "&": { maxHeight: "50vh", fontSize: "13px" },
              ".cm-scroller": { fontFamily: "var(--mantine-font-family-monospace)" },
              ".cm-gutters": {
                background: "transparent",
                color: "var(--mantine-color-dimmed)",
                border: "none",
              },
            },
            { dark },
          ),
          unifiedMergeView({
            original: before,
            mergeControls: false,
            collapseUnchanged: { margin: 3, minSize: 6 },
          }),
        ],
      }),
    });
    return () => view.destroy();
  }, [before, after, language, dark, label]);
  return <div ref={box} />;
}
