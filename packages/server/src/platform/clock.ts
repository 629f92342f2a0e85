/** The only source of time. Answers know days, never instants. */
export interface Clock {
  /** Today as `YYYY-MM-DD`, in the country's time zone. */
  today(): string;
}

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' });

/** The calendar is asked once a minute: it takes as long as checking an answer. */
function createSystemClock(): Clock {
  let minute = Number.NaN;
  let day = '';
  return {
    today: () => {
      const now = Math.floor(Date.now() / 60_000);
      if (now !== minute) {
        minute = now;
        day = calendar.format(now * 60_000);
      }
      return day;
    },
  };
}

export const systemClock: Clock = createSystemClock();

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
