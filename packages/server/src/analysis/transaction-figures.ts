import type { Channel } from '@ascolto/contract';
import { daysFrom } from '../platform/days.ts';
import type { ReportedCount } from './queries/reported-counts.ts';

/** Why a rate cannot be told. */
export const rateGaps = [
  'too_few_days',
  'channels_missing',
  'too_few_started',
  'no_answers',
  'more_completed_than_started',
  'more_answers_than_started',
] as const;
export type RateGap = (typeof rateGaps)[number];

/** A share from 0 to 1, its parts and the days it rests on; or why there is none. */
export type Rate =
  | { readonly value: number; readonly count: number; readonly base: number; readonly days: number }
  | { readonly value: null; readonly reason: RateGap };

/** What the reports of an administration say of a month. */
export interface TransactionFigures {
  /** Days of the month, today included; those of which there is any count, and those with counts of every channel. */
  readonly days: { readonly elapsed: number; readonly reported: number; readonly complete: number };
  /** The service's channels, by whether the month has any count of them; in the service's order. */
  readonly channels: { readonly reported: readonly Channel[]; readonly missing: readonly Channel[] };
  /** Completed of started, over all that was reported. */
  readonly completion: Rate;
  /** Answers shown of started, on the days of which every channel was reported. */
  readonly participation: Rate;
}

export interface MonthOfReports {
  readonly counts: readonly ReportedCount[];
  /** The service's own. */
  readonly channels: readonly Channel[];
  readonly monthStart: string;
  readonly today: string;
  /** Answers that were shown on a day. */
  readonly answersOn: (day: string) => number;
}

/** Fewer days would show the transactions that began before them, and the body's choice of days. */
const fewestDays = 7;
/** Started or completed. */
export const fewestTransactions = 10;

/**
 * Pure; null where nothing was reported. `started` is the only denominator: who gave up appears in no other count.
 * Participation takes the service as a whole, and answers by the day on which they were shown: by the day of answering, or
 * by channel, whoever chooses what to report could count the answers of a few.
 */
export function transactionFigures(month: MonthOfReports): TransactionFigures | null {
  const reports = daysOfReports(month);
  if (reports === null) return null;
  const { counts, complete } = reports;
  const reported = new Set(counts.map(({ channel }) => channel));
  const days = { elapsed: reports.elapsed, reported: reports.reported.length, complete: complete.length };
  const isComplete = new Set(complete);
  return {
    days,
    channels: {
      reported: month.channels.filter((channel) => reported.has(channel)),
      missing: month.channels.filter((channel) => !reported.has(channel)),
    },
    completion: completion(counts, days),
    participation: participation(
      counts.filter(({ day }) => isComplete.has(day)),
      complete.reduce((sum, day) => sum + month.answersOn(day), 0),
      days,
    ),
  };
}

/** The days of a month, by how much of them was reported. */
export interface DaysOfReports {
  /** Today included. */
  readonly elapsed: number;
  /** With any count. */
  readonly reported: readonly string[];
  /** With counts of every channel, and the transactions completed on them. */
  readonly complete: readonly string[];
  readonly completed: number;
  /** Of the service's channels, in the month. */
  readonly counts: readonly ReportedCount[];
}

/** Null where nothing was reported. */
export function daysOfReports(month: Omit<MonthOfReports, 'answersOn'>): DaysOfReports | null {
  const channels = new Set(month.channels);
  const counts = month.counts.filter(
    ({ channel, day }) => channels.has(channel) && day >= month.monthStart && day <= month.today,
  );
  if (counts.length === 0) return null;
  const byDay = [...Map.groupBy(counts, ({ day }) => day)];
  const complete = byDay.filter(([, own]) => own.length === channels.size);
  return {
    elapsed: daysFrom(month.monthStart, month.today) + 1,
    reported: byDay.map(([day]) => day),
    complete: complete.map(([day]) => day),
    completed: complete.flatMap(([, own]) => own).reduce((sum, { completed }) => sum + completed, 0),
    counts,
  };
}

type Days = TransactionFigures['days'];

function completion(counts: readonly ReportedCount[], { elapsed, reported }: Days): Rate {
  const base = startedOf(counts);
  const count = counts.reduce((sum, { completed }) => sum + completed, 0);
  if (tooFewDays(reported, elapsed)) return gap('too_few_days');
  if (base < fewestTransactions) return gap('too_few_started');
  return count > base
    ? gap('more_completed_than_started')
    : { value: count / base, count, base, days: reported };
}

/** Of the complete days and the answers shown on them. */
function participation(
  counts: readonly ReportedCount[],
  answers: number,
  { elapsed, reported, complete }: Days,
): Rate {
  const base = startedOf(counts);
  if (tooFewDays(reported, elapsed)) return gap('too_few_days');
  if (tooFewDays(complete, elapsed)) return gap('channels_missing');
  if (base < fewestTransactions) return gap('too_few_started');
  if (answers === 0) return gap('no_answers');
  return answers > base
    ? gap('more_answers_than_started')
    : { value: answers / base, count: answers, base, days: complete };
}

function startedOf(counts: readonly ReportedCount[]): number {
  return counts.reduce((sum, { started }) => sum + started, 0);
}

/** Less than a week, or less than half of the month so far. */
export function tooFewDays(days: number, elapsed: number): boolean {
  return days < fewestDays || days * 2 < elapsed;
}

function gap(reason: RateGap): Rate {
  return { value: null, reason };
}
