import type { ReportedCount } from '../transactions/reported-count.ts';
import type { CalendarDay } from './calendar.ts';
import { parameters } from './parameters.ts';
import { busyChannels, dayQuality, type ServiceProfile } from './service-profile.ts';

/** How many answers a service is expected to get on a day. */
export interface ExpectedDay {
  readonly day: CalendarDay;
  readonly answers: number;
}

/** What the administration reports of a service; nothing where it does not report. */
export function reportedCounts(
  profile: ServiceProfile,
  days: readonly ExpectedDay[],
): readonly ReportedCount[] {
  const { participation } = profile;
  if (participation === undefined) return [];
  const random = profile.random('transactions');
  return days.flatMap(({ day, answers }) => {
    const open = busyChannels(profile, day);
    const all = open.reduce((sum, [, weight]) => sum + weight, 0);
    const quality = dayQuality(profile, day);
    return open.map(([channel, weight]) => {
      const started = Math.round(
        (answers / participation) * (weight / all) * Math.exp(0.08 * random.normal()),
      );
      const share = completionShare(quality, random.normal());
      const completed = Math.round(started * share);
      const failed = Math.round((started - completed) * parameters.transactions.failed);
      return { day: day.day, channel, started, completed, failed };
    });
  });
}

/** Better services lose fewer on the way; an incident costs those who met it. */
function completionShare({ quality, incident }: ReturnType<typeof dayQuality>, noise: number): number {
  const { completion, incident: cost } = parameters.transactions;
  const usual = completion + 0.1 * quality + 0.015 * noise;
  const lost = incident === undefined ? 0 : incident.share * cost;
  return Math.min(0.99, Math.max(0.05, usual - lost));
}
