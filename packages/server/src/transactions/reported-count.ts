import type { Channel } from '@ascolto/contract';

/** What an administration reports of a service, a day and a channel. */
export interface ReportedCount {
  readonly day: string;
  readonly channel: Channel;
  readonly started: number;
  readonly completed: number;
  readonly failed: number;
}

/** What the counts of a service may be. */
export interface ReportLimits {
  readonly channels: readonly Channel[];
  /** The first day of which there can be counts: the service's opening, at the earliest that of our calendar. */
  readonly earliest: string;
  readonly today: string;
}

export const firstDay = '2000-01-01';
export const mostRows = 1_000;
export const mostTransactions = 1_000_000_000;
