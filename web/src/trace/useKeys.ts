import { useEffect } from "react";
import type { Move } from "./usePlayer";

/** Where these keys have a meaning of their own. */
const OWN = [
  "input:not([type='range'])",
  "select",
  "textarea",
  "[contenteditable='true']",
  "[role='dialog']",
  "[role='radio']",
  "[role='tab']",
].join(", ");

/** Steps by keyboard from anywhere on the page but where one types. */
export function useKeys(move: (move: Move) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const wanted = moveOf(event);
      const target = event.target instanceof Element ? event.target : null;
      if (wanted && !target?.closest(OWN) && !document.querySelector("[role='dialog'][aria-modal='true']")) {
        event.preventDefault();
        move(wanted);
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [move]);
}

function moveOf({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): Move | null {
  if (ctrlKey || altKey || metaKey) {
    return null;
  }
  switch (key) {
    case "ArrowRight":
      return shiftKey ? "over" : "next";
    case "ArrowLeft":
      return shiftKey ? "overBack" : "previous";
    case "Home":
      return shiftKey ? null : "first";
    case "End":
      return shiftKey ? null : "last";
    default:
      return null;
  }
}
