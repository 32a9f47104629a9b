import { autocompletion, closeBrackets, type Completion } from "@codemirror/autocomplete";
import { PostgreSQL, sql } from "@codemirror/lang-sql";
import { bracketMatching, indentOnInput } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { Story } from "./types";

/** PostgreSQL's SQL, which completes the names of a story's tables and columns, also behind an alias. */
export function sqlLanguage(story: Story | undefined): Extension {
  const schema = Object.fromEntries(
    (story?.tables ?? []).map((table) => [
      table.name,
      {
        self: { label: table.name, type: "class", info: table.about },
        children: table.columns.map((column): Completion => ({
          label: column.name,
          type: "property",
          detail: column.type,
          info: column.about,
        })),
      },
    ]),
  );
  return [
    sql({ dialect: PostgreSQL, schema, upperCaseKeywords: true }),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    // their pictures are letters that many machines have no font for
    autocompletion({ icons: false }),
    EditorView.lineWrapping,
  ];
}
