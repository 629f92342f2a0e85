import { setImmediate as nextTurn } from 'node:timers/promises';
import { releaseRule } from '../collection/release-rule.ts';
import type { stoppedClock } from '../platform/clock.ts';
import type { Catalogue } from '../questionnaires/index.ts';
import type { Service } from '../registry/index.ts';
import { type CalendarDay, daysUpTo } from './calendar.ts';
import { createCollectVisit } from './collect-visits.ts';
import { parameters } from './parameters.ts';
import { dailyRelease } from './release-days.ts';
import { dayVolume, type ServiceProfile, serviceProfile } from './service-profile.ts';
import { type ExpectedDay, reportedCounts } from './transactions.ts';
import { visitsOn } from './visits.ts';
import { type HistoryTransaction, historyWriter } from './write-history.ts';

export interface HistorySize {
  /** The last one is today. */
  readonly days: number;
  readonly responses: number;
  readonly seed: number;
}

type SettableClock = ReturnType<typeof stoppedClock>;

export interface HistoryDeps {
  readonly services: readonly Service[];
  readonly catalogue: Catalogue;
  /** Set to each day in turn. */
  readonly clock: SettableClock;
  readonly today: string;
  /** Told now and then how many answers have been made. */
  readonly onProgress: (answers: number) => void;
}

export interface HistoryOutcome {
  readonly answers: number;
  /** Those whose group is not complete. */
  readonly waiting: number;
  readonly reportedCounts: number;
}

/** Makes the answers of a time and writes them as if they had come and been released day by day. */
export async function simulateHistory(
  transaction: HistoryTransaction,
  { services, catalogue, clock, today, onProgress }: HistoryDeps,
  { days, responses, seed }: HistorySize,
): Promise<HistoryOutcome> {
  const calendar = daysUpTo(today, days);
  const collect = createCollectVisit(catalogue, clock);
  const writer = historyWriter(transaction);
  const rule = releaseRule(parameters.release.minimum);
  let made = 0;
  let waiting = 0;
  let counts = 0;

  async function simulateService({ profile, days: expected }: ServicePlan): Promise<void> {
    const release = dailyRelease(profile.service.id, rule);
    const random = profile.random('visits');
    for (const { day, answers } of expected) {
      clock.set(day.day);
      const visit = visitsOn(profile, day, random);
      for (let number = 0; number < answers; number++) {
        release.add(await collect(profile.service, visit()));
        // What is being written goes on meanwhile.
        if (++made % 64 === 0) await nextTurn();
      }
      await writer.add(release.endDay(day.day), day.day);
      onProgress(made);
    }
    const left = release.waiting();
    // Of today nothing is reported before it ends.
    const reported = reportedCounts(profile, expected.slice(0, -1));
    waiting += left.length;
    counts += reported.length;
    writer.endService(profile.service.id, { waiting: left, held: release.held(), reported });
  }

  const plans = planServices(
    services.map((service) => serviceProfile(service, catalogue, seed)),
    calendar,
    responses,
  );
  for (const plan of plans) await simulateService(plan);
  await writer.end();
  return { answers: made, waiting, reportedCounts: counts };
}

/** How many answers a service gets each day. */
interface ServicePlan {
  readonly profile: ServiceProfile;
  readonly days: readonly ExpectedDay[];
}

/** Divides answers by volume over services and days, so that they add up exactly. */
export function planServices(
  profiles: readonly ServiceProfile[],
  calendar: readonly CalendarDay[],
  responses: number,
): readonly ServicePlan[] {
  const volumes = profiles.map((profile) => {
    const random = profile.random('volumes');
    return calendar.map((day) => dayVolume(profile, day, random));
  });
  const total = volumes.flat().reduce((sum, volume) => sum + volume, 0);
  let reached = 0;
  let given = 0;
  return profiles.map((profile, index) => ({
    profile,
    days: calendar.map((day, dayIndex) => {
      reached += volumes[index]?.[dayIndex] ?? 0;
      const upTo = Math.round((responses * reached) / total);
      const answers = upTo - given;
      given = upTo;
      return { day, answers };
    }),
  }));
}
