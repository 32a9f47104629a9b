import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18n from "i18next";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { queryClient } from "../../api/queries";
import type { Finding, Submission } from "../../api/types";
import { startI18n } from "../../i18n";
import { Grid } from "./Grid";
import { Schema } from "./Schema";
import { SqlFindings } from "./SqlFindings";
import type { Story } from "./types";

const story: Story = {
  id: "shop",
  title: "A shop",
  about: "Orders and customers.",
  tables: [
    {
      name: "orders",
      about: "What was ordered",
      rows: 3,
      columns: [
        {
          name: "customer_id",
          type: "bigint",
          nullable: true,
          primary: false,
          unique: false,
          references: "customers.id",
          fallback: null,
          about: "Who ordered",
        },
      ],
    },
  ],
};
const shown = (node: React.ReactNode) =>
  render(
    <QueryClientProvider client={queryClient}>
      <MantineProvider env="test">{node}</MantineProvider>
    </QueryClientProvider>,
  );
const verdict = (...findings: Finding[]): Submission => ({
  id: "s",
  attemptId: "a",
  exerciseId: "sql/x",
  purpose: "run",
  source: "",
  noLibrary: false,
  state: "judged",
  ahead: 0,
  submittedAt: "2026-11-25T10:00:00Z",
  judgedAt: "2026-11-25T10:00:01Z",
  verdict: { outcome: "rejected", score: 0, findings },
});
const told = (finding: Finding, onJump = () => undefined) =>
  shown(<SqlFindings submission={verdict(finding)} onJump={onJump} solved={null} />);

beforeAll(async () => {
  await startI18n();
  await i18n.changeLanguage("en");
});

beforeEach(() =>
  vi.stubGlobal("matchMedia", () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  })),
);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("rows", () => {
  it("tell NULL from an empty text", () => {
    shown(<Grid columns={[{ name: "city", type: "text" }]} rows={[[null], [""], ["NULL"]]} label="rows" />);
    const cells = screen.getAllByRole("cell");
    expect(cells[0]?.querySelector("i")).toHaveTextContent("NULL");
    expect(cells[1]?.querySelector("i")).toHaveTextContent("empty text");
    expect(cells[2]?.querySelector("i")).toBeNull();
  });

  it("put numbers to the right, and say when there are none", () => {
    shown(<Grid columns={[{ name: "n", type: "numeric(12,2)" }]} rows={[]} label="rows" />);
    expect(screen.getByRole("columnheader", { name: "n" })).toHaveAttribute("data-numeric");
    expect(screen.getByText("No rows")).toBeInTheDocument();
  });
});

describe("a verdict on SQL", () => {
  const difference: Extract<Finding, { type: "sql-difference" }> = {
    type: "sql-difference",
    set: "ties",
    title: { ru: "Ничьи", en: "Ties" },
    what: "rows",
    expectedColumns: ["id"],
    columns: ["id"],
    missingTotal: 7,
    missing: [["1"], ["2"]],
    extraTotal: 1,
    extra: [["3"]],
    repeated: 1,
    row: 0,
  };

  it("says in words which rows are missing and which are too many", () => {
    told(difference);
    expect(screen.getByText("Data: Ties")).toBeInTheDocument();
    expect(screen.getByText(/7 rows are missing/)).toHaveTextContent("the first 2 are shown");
    expect(
      within(screen.getByRole("region", { name: "1 row is not expected:" })).getByText("3"),
    ).toBeVisible();
    expect(screen.getByText(/repeats one that is/)).toBeInTheDocument();
  });

  it("says at which row the order goes wrong", () => {
    told({ ...difference, what: "order", row: 4, missing: [["1"]], extra: [["2"]] });
    expect(screen.getByText(/wrong at row 4/)).toBeInTheDocument();
  });

  it("names the columns", () => {
    told({ ...difference, what: "columns", expectedColumns: ["id", "name"], columns: ["id"] });
    expect(screen.getByText("id, name")).toBeInTheDocument();
  });

  it("points at the place of an error", async () => {
    const jumped: number[] = [];
    const jump = (line: number, column: number) => void jumped.push(line, column);
    shown(
      <SqlFindings
        submission={verdict({
          type: "sql-error",
          set: "main",
          sqlState: "42703",
          message: 'column "titel" does not exist',
          detail: "",
          hint: "Perhaps you meant title.",
          line: 2,
          column: 8,
        })}
        onJump={jump}
        solved={null}
      />,
    );
    await userEvent.click(screen.getByRole("button", { name: "line 2, column 8" }));
    expect(jumped).toEqual([2, 8]);
    expect(screen.getByText(/SQLSTATE 42703/)).toBeInTheDocument();
    expect(screen.getByText("Hint: Perhaps you meant title.")).toBeInTheDocument();
  });

  it("says how much came out and how long it took", () => {
    told({
      type: "sql-rows",
      set: "main",
      columns: [{ name: "id", type: "bigint" }],
      rows: [["1"]],
      total: 300,
      cut: false,
      changed: null,
      millis: 1.26,
    });
    expect(screen.getByText("300 rows · the first 1 is shown · 1.3 ms")).toBeInTheDocument();
  });

  it("says that a limit was passed, in the page's units", () => {
    told({ type: "limit", limit: "time", case: "main", input: "", allowed: "2000 ms", stdout: "" });
    expect(screen.getByText(/stopped after 2000 ms/)).toBeInTheDocument();
  });
});

describe("the tables", () => {
  it("put a name into the editor, and say what a column is", async () => {
    const inserted: string[] = [];
    const loaded = { data: story, error: null } as unknown as Parameters<typeof Schema>[0]["story"];
    shown(<Schema story={loaded} onInsert={(name) => inserted.push(name)} />);
    await userEvent.click(
      screen.getByRole("button", { name: /^customer_id ?, bigint, may be NULL, references customers.id$/ }),
    );
    await userEvent.click(screen.getByRole("radio", { name: "Description" }));
    expect(screen.getByText("Who ordered")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Insert orders into the editor" }));
    expect(inserted).toEqual(["customer_id", "orders"]);
  });

  it("show their first rows when asked, in the diagram and in the description", async () => {
    const asked: string[] = [];
    vi.stubGlobal("fetch", (path: string) => {
      asked.push(path);
      const rows = { columns: [{ name: "customer_id", type: "int8" }], rows: [["17"], [null]] };
      return Promise.resolve(new Response(JSON.stringify(rows), { status: 200 }));
    });
    const loaded = { data: story, error: null } as unknown as Parameters<typeof Schema>[0]["story"];
    shown(<Schema story={loaded} onInsert={() => undefined} />);
    await userEvent.click(screen.getByRole("button", { name: "Rows of orders" }));
    expect(await screen.findByRole("cell", { name: "17" })).toBeInTheDocument();
    await userEvent.click(screen.getByRole("radio", { name: "Description" }));
    expect(screen.getByRole("cell", { name: "NULL" })).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Hide the rows of orders" }));
    expect(screen.queryByRole("cell", { name: "17" })).not.toBeInTheDocument();
    expect(asked).toEqual(["/api/stories/shop/tables/orders/rows"]);
  });
});
