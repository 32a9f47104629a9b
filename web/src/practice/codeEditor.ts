import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
import { Compartment, EditorState, type Extension, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";

interface Listener {
  change(source: string): void;
  run(): void;
  submit(): void;
}

const setMark = StateEffect.define<number>();

/** The line that failed; the mark goes as soon as the text changes. */
const marked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setMark)) {
        const line = effect.value;
        if (line < 1 || line > transaction.state.doc.lines) {
          return Decoration.none;
        }
        const from = transaction.state.doc.line(line).from;
        return Decoration.set([Decoration.line({ class: "cm-failing" }).range(from)]);
      }
    }
    return transaction.docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const palette = (colors: {
  keyword: string;
  string: string;
  comment: string;
  number: string;
  name: string;
}) =>
  HighlightStyle.define([
    {
      tag: [tags.keyword, tags.operatorKeyword, tags.controlKeyword, tags.definitionKeyword],
      color: colors.keyword,
    },
    { tag: [tags.string, tags.special(tags.string)], color: colors.string },
    { tag: tags.comment, color: colors.comment, fontStyle: "italic" },
    { tag: [tags.number, tags.bool, tags.null], color: colors.number },
    {
      tag: [tags.function(tags.definition(tags.variableName)), tags.definition(tags.className)],
      color: colors.name,
    },
    { tag: [tags.className, tags.typeName], color: colors.name },
  ]);

const lightPalette = palette({
  keyword: "#7a2fa0",
  string: "#1d6b3a",
  comment: "#64696f",
  number: "#9a4a00",
  name: "#0b5394",
});

const darkPalette = palette({
  keyword: "#d0a5f0",
  string: "#9ad6a8",
  comment: "#a0a6ad",
  number: "#f0b67f",
  name: "#8fc5f5",
});

const chrome = (dark: boolean) =>
  EditorView.theme(
    {
      "&": { backgroundColor: "transparent", color: "var(--mantine-color-text)" },
      "&.cm-focused": { outline: "none" },
      // Over the line numbers, which stay in place and would cover an outline of the editor itself.
      "&.cm-focused::after": {
        content: '""',
        position: "absolute",
        inset: "0",
        zIndex: "300",
        outline: "2px solid var(--zachet-accent-text)",
        outlineOffset: "-2px",
        pointerEvents: "none",
      },
      ".cm-content": { caretColor: "var(--mantine-color-text)", paddingBlock: "10px" },
      ".cm-cursor": { borderLeftColor: "var(--mantine-color-text)" },
      ".cm-gutters": {
        backgroundColor: "var(--mantine-color-body)",
        color: "var(--mantine-color-dimmed)",
        border: "none",
      },
      ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: dark ? "#ffffff0c" : "#0000000a" },
      ".cm-failing": { backgroundColor: dark ? "#5a2a24" : "#ffe1dc" },
      "&.cm-focused .cm-selectionBackground, .cm-selectionBackground": {
        backgroundColor: dark ? "#2f4f47 !important" : "#cfe6df !important",
      },
      ".cm-matchingBracket": { backgroundColor: dark ? "#3d5f56" : "#bfe0d6" },
    },
    { dark },
  );

/** How a program is coloured and what stands around it. */
export const colors = (dark: boolean): Extension => [
  chrome(dark),
  syntaxHighlighting(dark ? darkPalette : lightPalette),
];

/** Python as it is written: with indentation, brackets and completion. */
export const PYTHON: Extension = [
  python(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  autocompletion(),
];

/** What an editor is for: its language, and what it is called for those who cannot see it. */
export interface Kind {
  language: Extension;
  label: string;
}

/** CodeMirror as this product wants it: four spaces, and an Escape before Tab lets the keyboard out. */
export class CodeEditor {
  private readonly view: EditorView;
  private readonly mode = new Compartment();
  private readonly colors = new Compartment();

  constructor(parent: HTMLElement, source: string, { language, label }: Kind, listener: Listener) {
    const act = (action: () => void) => () => {
      action();
      return true;
    };
    this.view = new EditorView({
      parent,
      state: EditorState.create({
        doc: source,
        extensions: [
          keymap.of([
            { key: "Mod-Enter", run: act(listener.submit) },
            { key: "Mod-'", run: act(listener.run) },
          ]),
          lineNumbers(),
          history(),
          drawSelection(),
          highlightActiveLine(),
          highlightActiveLineGutter(),
          indentUnit.of("    "),
          EditorState.tabSize.of(4),
          EditorView.contentAttributes.of({
            "aria-label": label,
            "aria-describedby": "editor-keys",
            // It can be reached as it is; said, so that what checks pages by rules knows that what scrolls here can be too.
            tabindex: "0",
          }),
          marked,
          this.mode.of(language),
          this.colors.of(chrome(false)),
          keymap.of([
            ...closeBracketsKeymap,
            ...completionKeymap,
            ...defaultKeymap,
            ...historyKeymap,
            indentWithTab,
          ]),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) {
              listener.change(update.state.doc.toString());
            }
          }),
        ],
      }),
    });
  }

  look({ plain, dark, language }: { plain: boolean; dark: boolean; language: Extension }): void {
    this.view.dispatch({
      effects: [
        this.mode.reconfigure(plain ? [] : language),
        this.colors.reconfigure(plain ? chrome(dark) : colors(dark)),
      ],
    });
  }

  mark(line: number): void {
    this.view.dispatch({ effects: setMark.of(line) });
  }

  jump(line: number, column = 1): void {
    const { doc } = this.view.state;
    const { from, to } = doc.line(Math.min(Math.max(1, line), doc.lines));
    const at = Math.min(from + Math.max(1, column) - 1, to);
    this.view.dispatch({ selection: { anchor: at }, scrollIntoView: true });
    this.view.focus();
  }

  replace(source: string): void {
    this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: source } });
    this.view.focus();
  }

  /** Puts a text where the cursor is, over what is chosen. */
  insert(text: string): void {
    this.view.dispatch(this.view.state.replaceSelection(text));
    this.view.focus();
  }

  destroy(): void {
    this.view.destroy();
  }
}

/** Shows code to read in `parent`, as the editor colours it; the answer takes it away again. */
export function showCode(
  parent: HTMLElement,
  code: string,
  { label, language }: Kind,
  dark: boolean,
): () => void {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: code,
      extensions: [
        lineNumbers(),
        language,
        EditorState.readOnly.of(true),
        EditorView.editable.of(false),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
        colors(dark),
      ],
    }),
  });
  return () => view.destroy();
}
