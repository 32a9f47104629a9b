import "@testing-library/jest-dom/vitest";
import { configure } from "@testing-library/react";

// Only a bound for what never comes: a busy machine may take its time.
configure({ asyncUtilTimeout: 20_000 });

// Mantine asks for these; jsdom has none of them.
window.matchMedia = (query: string) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
});
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Object.defineProperty(document, "fonts", { value: new EventTarget() });
