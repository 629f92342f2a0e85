/** Days are texts, `YYYY-MM-DD`: they sort and compare as such. */

/** The day so many days before. */
export function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

/** The day so many days after. */
export function daysAfter(day: string, days: number): string {
  return daysBefore(day, -days);
}

/** How many days one is before another. */
export function daysFrom(day: string, later: string): number {
  return (Date.parse(later) - Date.parse(day)) / 86_400_000;
}

/** The month of a day, `YYYY-MM`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

export function monthStart(day: string): string {
  return `${monthOf(day)}-01`;
}
