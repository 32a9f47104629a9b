import { MantineProvider } from "@mantine/core";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18n from "i18next";
import type { ReactElement } from "react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { startI18n } from "../../i18n";
import { Conditions } from "./Conditions";
import { QUICK, SLOW } from "./fixtures";
import { Indexes } from "./Indexes";
import { PlansCompared } from "./PlansCompared";
import type { Measured } from "./types";

const measured = (json: string, pages: number, statements = 1): Measured => ({
  statements,
  pages,
  plans: [{ query: "SELECT 1", pages, json }],
  indexes: [],
  walBytes: null,
});

const show = (what: ReactElement) => render(<MantineProvider>{what}</MantineProvider>);

beforeAll(startI18n);
afterEach(cleanup);

describe.each(["en", "ru"])("plans in %s", (language) => {
  const russian = language === "ru";
  beforeAll(() => i18n.changeLanguage(language));

  it("stand side by side as trees, in plain words", () => {
    show(<PlansCompared before={measured(SLOW, 120447)} after={measured(QUICK, 5)} />);

    const before = screen.getByRole("region", { name: russian ? "Было" : "Before" });
    const tree = within(before).getByRole("list", { name: russian ? "План: Было" : "Plan: Before" });
    expect(within(tree).getAllByRole("listitem")).toHaveLength(4);
    expect(tree).toHaveTextContent(
      russian ? "читает таблицу целиком, страница за страницей" : "reads the whole table, page by page",
    );
    expect(tree).toHaveTextContent(russian ? /в 1\s053 раз больше ожидаемого/ : "1,053× more than expected");
    expect(tree).toHaveTextContent(
      russian ? /Прочитано и отброшено 250\s000 строк/ : "250,000 rows read and dropped",
    );
    const after = screen.getByRole("region", { name: russian ? "Стало" : "Now" });
    expect(after).toHaveTextContent(
      russian ? "В таблицу всё же пришлось сходить 3 раза" : "The table had to be visited 3 times after all",
    );
    expect(after).toHaveTextContent(russian ? "Ни разу не выполнялся." : "Never ran.");
  });

  it("say how many queries there were, and that not all are shown", () => {
    show(<PlansCompared before={measured(SLOW, 56, 21)} after={measured(QUICK, 5)} />);

    const before = screen.getByRole("region", { name: russian ? "Было" : "Before" });
    expect(before).toHaveTextContent(russian ? "56 страниц, 21 запрос" : "56 pages, 21 queries");
    expect(before).toHaveTextContent(russian ? "и ещё 20 запросов" : "and 20 more queries");
  });

  it("say of each condition whether it is met, and what it was and is", () => {
    show(
      <Conditions
        met={1}
        total={2}
        lines={[
          {
            name: "pages",
            kind: "pages",
            node: "",
            table: "",
            limit: 30,
            before: 925,
            actual: 11,
            met: true,
          },
          {
            name: "size",
            kind: "index-bytes",
            node: "",
            table: "",
            limit: 4e6,
            before: null,
            actual: 9486336,
            met: false,
          },
        ]}
      />,
    );

    const [, pages, size] = screen.getAllByRole("row");
    expect(pages).toHaveTextContent(russian ? "Не больше 30 страниц92511" : "At most 30 pages92511");
    expect(within(pages as HTMLElement).getByRole("img")).toHaveAccessibleName(russian ? "выполнено" : "met");
    expect(size).toHaveTextContent(russian ? "—9,5 МБ" : "—9.5 MB");
    expect(within(size as HTMLElement).getByRole("img")).toHaveAccessibleName(
      russian ? "не выполнено" : "not met",
    );
  });

  it("tell new indexes from dropped ones", () => {
    const index = (name: string, added: boolean) => ({
      name,
      table: "orders",
      definition: `CREATE INDEX ${name} ON orders USING btree (id)`,
      bytes: 40960,
      added,
    });
    show(<Indexes before={[index("old", false)]} now={[index("fresh", true)]} tables={["orders"]} />);

    const [, fresh, old] = screen.getAllByRole("row");
    expect(fresh).toHaveTextContent(
      russian ? "fresh ON orders (id) новый41 КБ" : "fresh ON orders (id) new41 KB",
    );
    expect(old).toHaveTextContent(russian ? "old ON orders (id) удалён" : "old ON orders (id) dropped");
  });

  it("can be copied as PostgreSQL wrote them", async () => {
    const user = userEvent.setup();
    show(<PlansCompared before={measured(SLOW, 120447)} after={measured(QUICK, 5)} />);

    const [first] = screen.getAllByRole("button", {
      name: russian ? "Скопировать план в JSON" : "Copy the plan as JSON",
    });
    await user.click(first as HTMLElement);
    expect(await navigator.clipboard.readText()).toBe(SLOW);
  });
});
