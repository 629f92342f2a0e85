/** The only source of time. Answers know days, never instants. */
export interface Clock {
  /** Today as `YYYY-MM-DD`, in the country's time zone. */
  today(): string;
}

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' });

export const systemClock: Clock = { today: () => calendar.format(Date.now()) };

/** A clock that stands still until it is set; for tests. */
export function stoppedClock(day: string): Clock & { set(day: string): void } {
  let current = day;
  return {
    today: () => current,
    set: (next) => {
      current = next;
    },
  };
}
