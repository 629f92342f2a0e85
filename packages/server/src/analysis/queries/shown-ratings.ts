import { type RawBuilder, sql } from 'kysely';
import type { Distribution } from '../score-figure.ts';
import { overallCounts } from './overall-counts.ts';

/** The overall ratings of a service that were shown on a day, of one assurance level. */
export interface ShownRatings {
  readonly day: string;
  readonly assurance: string;
  readonly counts: Distribution;
}

/**
 * The ratings of a service from a day on, and those of the last month with any before `monthStart` and of the calendar month
 * before that (its mean is the centre of the last one's interval), by day. Reads what was shown, nothing else; served by
 * shown_tally_service.
 */
export function shownRatings(serviceId: number, monthStart: string, from: string): RawBuilder<ShownRatings> {
  return sql<ShownRatings>`
    select shown_on as day, assurance, ${overallCounts} as counts
    from collection.shown_tally
    where service_id = ${serviceId} and shown_on >= least(
      ${monthStart}::date, ${from}::date,
      (select (date_trunc('month', max(shown_on)::timestamp) - interval '1 month')::date from collection.shown_tally
       where service_id = ${serviceId} and shown_on < ${monthStart})
    )
    group by shown_on, assurance`;
}
