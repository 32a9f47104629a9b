import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18n from "i18next";
import { expect, it, vi } from "vitest";
import { queryClient } from "../api/queries";
import { startI18n } from "../i18n";
import CardsPage from "./CardsPage";
import type { CardLine } from "./types";

vi.mock("@tanstack/react-router", () => ({ Link: "a" }));
vi.mock("./Exchange", () => ({ Exchange: () => null }));
vi.mock("./AnkiExchange", () => ({ AnkiExchange: () => null }));
vi.mock("./FilesExchange", () => ({ FilesExchange: () => null }));
vi.mock("./OneCard", () => ({ OneCard: ({ id }: { id: string }) => <p>{`Opened ${id}`}</p> }));

const line = (id: string): CardLine => ({
  id,
  item: null,
  origin: "bank",
  question: `Question ${id}`,
  edited: false,
  suspended: false,
  leech: false,
  phase: "new",
  due: "2026-11-23T10:00:00Z",
  reviews: 0,
  lapses: 0,
  internals: false,
});

it("leaves a card open that was opened before the search came back", async () => {
  startI18n();
  await i18n.changeLanguage("en");
  vi.stubGlobal("fetch", (path: string) =>
    Promise.resolve(
      Response.json(
        path.includes("/checklist")
          ? { formula: "", sections: [] }
          : path.includes("q=one")
            ? [line("one")]
            : [line("one"), line("two")],
      ),
    ),
  );
  render(
    <QueryClientProvider client={queryClient}>
      <MantineProvider env="test">
        <CardsPage />
      </MantineProvider>
    </QueryClientProvider>,
  );
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText("Search the cards"), "one");
  await user.click(screen.getByRole("button", { name: "Question one" }));
  expect(await screen.findByText("1 card")).toBeVisible();
  expect(screen.getByText("Opened one")).toBeVisible();
  vi.unstubAllGlobals();
});
