const place = (exerciseId: string) => `zachet.submission.${exerciseId}`;

/** Notes which submission to an exercise this tab shows, also after a reload. */
export function remember(exerciseId: string, submissionId: string): void {
  sessionStorage.setItem(place(exerciseId), submissionId);
}

/** The submission that this tab showed last, or null. */
export function recall(exerciseId: string): string | null {
  return sessionStorage.getItem(place(exerciseId));
}

export function forget(exerciseId: string): void {
  sessionStorage.removeItem(place(exerciseId));
}
