const place = (question: string) => `zachet.placement.${question}`;

/** What was typed as an answer and is not sent yet; a reload must not lose it. */
export function recall(question: string): string {
  try {
    return localStorage.getItem(place(question)) ?? "";
  } catch {
    return "";
  }
}

export function remember(question: string, text: string): void {
  try {
    if (text) {
      localStorage.setItem(place(question), text);
    } else {
      localStorage.removeItem(place(question));
    }
  } catch {
    // storage is refused: it lasts as long as the page
  }
}
