import "@mantine/core/styles.css";
import "@mantine/spotlight/styles.css";
import "./ui/global.css";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./api/queries";
import { flush } from "./flashcards/outbox";
import { startI18n } from "./i18n";
import { router } from "./router";
import { colorScheme, theme } from "./ui/theme";

/** Reviews of cards that a page before this one was left with; what was drawn without them is asked for anew. */
async function sendWhatWasLeft() {
  if ((await flush()) > 0) {
    await queryClient.invalidateQueries();
  }
}

async function start() {
  await startI18n();
  const root = document.getElementById("root");
  if (!root) {
    throw new Error("the page has no root element");
  }
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <MantineProvider theme={theme} colorSchemeManager={colorScheme} defaultColorScheme="auto">
          <RouterProvider router={router} />
        </MantineProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
void sendWhatWasLeft();
