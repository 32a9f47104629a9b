import { describe, expect, it } from "vitest";
import { draw } from "./layout";
import type { Column, Table } from "./types";

const column = (name: string, references: string | null = null): Column => ({
  name,
  type: "bigint",
  nullable: false,
  primary: name === "id",
  unique: name === "id",
  references,
  fallback: null,
  about: "",
});
const table = (name: string, ...columns: Column[]): Table => ({ name, about: "", rows: 0, columns });

describe("the drawing of tables", () => {
  it("puts what is pointed at to the left of what points", () => {
    const { tables } = draw([
      table("order_lines", column("order_id", "orders.id")),
      table("orders", column("id"), column("customer_id", "customers.id")),
      table("customers", column("id")),
    ]);
    const x = (name: string) => tables.find((placed) => placed.table.name === name)?.x ?? 0;
    expect(x("customers")).toBeLessThan(x("orders"));
    expect(x("orders")).toBeLessThan(x("order_lines"));
  });

  it("lets no two tables overlap", () => {
    const { tables } = draw(["a", "b", "c"].map((name) => table(name, column("id"), column("other"))));
    for (const [at, one] of tables.entries()) {
      for (const other of tables.slice(at + 1)) {
        expect(one.x !== other.x || one.y + one.height <= other.y || other.y + other.height <= one.y).toBe(
          true,
        );
      }
    }
  });

  it("goes round no circle, and draws each key once", () => {
    const { lines, tables } = draw([
      table("people", column("id"), column("boss_id", "people.id"), column("team_id", "teams.id")),
      table("teams", column("id"), column("lead_id", "people.id")),
      table("loose", column("id"), column("gone_id", "nowhere.id")),
    ]);
    expect(tables).toHaveLength(3);
    expect(lines.map((line) => `${line.from} ${line.to}`).sort()).toEqual([
      "people.boss_id people.id",
      "people.team_id teams.id",
      "teams.lead_id people.id",
    ]);
  });
});
