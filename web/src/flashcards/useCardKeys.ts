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

/** Acts on a key's place; says whether it did. */
type Act = (code: string) => boolean;

/** Moves through a review by keyboard. */
export function useCardKeys(moves: CardMoves): void {
  useKeyCodes((code) => act(code, moves));
}

/** Hears keys from anywhere on the page but where one types. By the key's place, so that a Russian layout is no hindrance. */
export function useKeyCodes(act: Act): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
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
      // Space and Enter belong to what has the focus, where that is pressed with them.
      if (
        (event.code === "Space" && target?.closest("button, input, a")) ||
        (/Enter$/.test(event.code) && target?.closest("button, a"))
      ) {
        return;
      }
      if (latest.current(event.code)) {
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
