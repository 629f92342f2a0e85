/** As people at the counter count it: `2026-11-22`. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Whole days from one day to another; negative where the other comes first. */
export function daysBetween(day: string, other: string): number {
  return (Date.parse(`${other}T00:00Z`) - Date.parse(`${day}T00:00Z`)) / 86_400_000;
}
