import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { indentUnit } from "@codemirror/language";
import { Compartment, EditorState, StateEffect, StateField, type Text } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  keymap,
  lineNumbers,
  WidgetType,
} from "@codemirror/view";
import { colors, PYTHON } from "../practice/codeEditor";

/** The lines of a step, counted from 1, 0 for none. */
export interface Lines {
  /** The line that the step is at. */
  now: number;
  /** The line that the step before ran. */
  ran: number;
  raising: boolean;
  /** What stands behind the line: what it raises or gives back. */
  note: string;
}

class Note extends WidgetType {
  constructor(
    private readonly text: string,
    private readonly raising: boolean,
  ) {
    super();
  }

  override eq(other: Note): boolean {
    return other.text === this.text && other.raising === this.raising;
  }

  override toDOM(): HTMLElement {
    const note = document.createElement("span");
    note.className = this.raising ? "cm-note cm-note-raising" : "cm-note";
    note.textContent = this.text;
    return note;
  }
}

const setLines = StateEffect.define<Lines>();

function marksOf(doc: Text, { now, ran, raising, note }: Lines): DecorationSet {
  const lines: [number, string][] = [[now, raising ? "cm-step cm-raising" : "cm-step"]];
  if (ran !== now) {
    lines.push([ran, "cm-ran"]);
  }
  const there = (line: number) => line >= 1 && line <= doc.lines;
  const marks = lines
    .filter(([line]) => there(line))
    .map(([line, name]) => Decoration.line({ class: name }).range(doc.line(line).from));
  if (note && there(now)) {
    marks.push(Decoration.widget({ widget: new Note(note, raising), side: 1 }).range(doc.line(now).to));
  }
  return Decoration.set(marks, true);
}

const marked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setLines)) {
        return marksOf(transaction.state.doc, effect.value);
      }
    }
    return transaction.docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const look = (dark: boolean) =>
  EditorView.theme({
    "&": { height: "100%", fontSize: "14px" },
    ".cm-scroller": { fontFamily: "var(--mantine-font-family-monospace)", lineHeight: "1.55" },
    ".cm-line": { paddingLeft: "22px", position: "relative" },
    ".cm-step": { backgroundColor: dark ? "#1d473b" : "#d5ebe4" },
    ".cm-raising": { backgroundColor: dark ? "#5a2a24" : "#ffe1dc" },
    ".cm-step::before, .cm-ran::before": {
      position: "absolute",
      left: "5px",
      color: "var(--zachet-accent-text)",
    },
    ".cm-step::before": { content: "'▶'", fontSize: "11px", lineHeight: "22px" },
    ".cm-ran::before": { content: "'✓'", opacity: "0.8" },
    ".cm-note": {
      marginLeft: "16px",
      padding: "1px 8px",
      border: "1px solid var(--zachet-accent-text)",
      borderRadius: "6px",
      color: "var(--zachet-accent-text)",
      fontSize: "12px",
      whiteSpace: "nowrap",
    },
    ".cm-note-raising": {
      borderColor: dark ? "#ff9d92" : "#b3261e",
      color: dark ? "#ffb4ab" : "#9a1c15",
    },
    ".cm-raising::before": { content: "'✕'", color: dark ? "#ff9d92" : "#b3261e" },
  });

interface Options {
  source: string;
  label: string;
  editable: boolean;
  change(source: string): void;
  run(): void;
}

/** Python with the lines of a step marked in it; to be changed where a program is one's own. */
export class StepEditor {
  private readonly view: EditorView;
  private readonly skin = new Compartment();

  constructor(parent: HTMLElement, { source, label, editable, change, run }: Options) {
    const writing = [
      keymap.of([{ key: "Mod-Enter", run: () => (run(), true) }]),
      history(),
      indentUnit.of("    "),
      EditorState.tabSize.of(4),
      PYTHON,
      keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) {
          change(update.state.doc.toString());
        }
      }),
    ];
    const reading = [PYTHON, EditorState.readOnly.of(true), EditorView.editable.of(false)];
    this.view = new EditorView({
      parent,
      state: EditorState.create({
        doc: source,
        extensions: [
          lineNumbers(),
          editable ? writing : reading,
          marked,
          EditorView.contentAttributes.of({
            "aria-label": label,
            tabindex: "0",
            ...(editable ? { "aria-describedby": "trace-keys" } : {}),
          }),
          this.skin.of([]),
        ],
      }),
    });
  }

  look(dark: boolean): void {
    this.view.dispatch({ effects: this.skin.reconfigure([colors(dark), look(dark)]) });
  }

  mark(lines: Lines): void {
    const { doc } = this.view.state;
    const shown = lines.now || lines.ran;
    const line = shown >= 1 && shown <= doc.lines ? doc.line(shown) : null;
    this.view.dispatch({
      effects: [
        setLines.of(lines),
        ...(line ? [EditorView.scrollIntoView(line.from, { y: "nearest", yMargin: 40 })] : []),
      ],
    });
  }

  /** Shows another text, unless it is there already. */
  replace(source: string): void {
    if (this.view.state.doc.toString() !== source) {
      this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: source } });
    }
  }

  jump(line: number): void {
    const { doc } = this.view.state;
    const at = doc.line(Math.min(Math.max(1, line), doc.lines)).from;
    this.view.dispatch({ selection: { anchor: at }, scrollIntoView: true });
    this.view.focus();
  }

  destroy(): void {
    this.view.destroy();
  }
}
