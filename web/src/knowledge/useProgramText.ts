import { useState } from "react";

const place = (name: string) => `zachet.proof.${name}`;

function kept(name: string): string | null {
  try {
    return sessionStorage.getItem(place(name));
  } catch {
    return null;
  }
}

function keep(name: string, text: string | null): void {
  try {
    if (text === null) {
      sessionStorage.removeItem(place(name));
    } else {
      sessionStorage.setItem(place(name), text);
    }
  } catch {
    // storage is refused: it lasts as long as the page
  }
}

/** A program as it was left in this tab, or else as it was given. */
export function useProgramText(name: string, given: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => kept(name) ?? given);
  const change = (next: string) => {
    setText(next);
    keep(name, next === given ? null : next);
  };
  return [text, change];
}
