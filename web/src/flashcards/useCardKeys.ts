import { useEffect, useRef } from "react";
import type { Grade } from "./types";

export interface CardMoves {
  reveal(): void;
  rate(grade: Grade): void;
  undo(): void;
  edit(): void;
  suspend(): void;
}

/** Where these keys are typed, not pressed. */
const TYPING = "input:not([type='checkbox']), select, textarea, [contenteditable='true'], [role='dialog']";

/** Moves by keyboard from anywhere on the page but where one types. By the key's place, so that a Russian layout is no hindrance. */
export function useCardKeys(moves: CardMoves): void {
  const latest = useRef(moves);
  useEffect(() => {
    latest.current = moves;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const modified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
      if (
        modified ||
        event.repeat ||
        target?.closest(TYPING) ||
        document.querySelector("[role='dialog'][aria-modal='true']")
      ) {
        return;
      }
      // Space belongs to what has the focus, where that is pressed with it.
      if (event.code === "Space" && target?.closest("button, input, a")) {
        return;
      }
      if (act(event.code, latest.current)) {
        event.preventDefault();
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

function act(code: string, moves: CardMoves): boolean {
  const digit = /^(?:Digit|Numpad)([1-4])$/.exec(code)?.[1];
  if (digit) {
    moves.rate(Number(digit) as Grade);
    return true;
  }
  switch (code) {
    case "Space":
      moves.reveal();
      return true;
    case "KeyU":
      moves.undo();
      return true;
    case "KeyE":
      moves.edit();
      return true;
    case "KeyS":
      moves.suspend();
      return true;
    default:
      return false;
  }
}
