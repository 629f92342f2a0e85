import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import { type AnnouncedChange, announcedChanges } from './announced-changes.ts';
import { type ReportedCount, reportedCounts } from './reported-counts.ts';
import { type ShownCount, shownCounts } from './shown-counts.ts';
import { type ShownRatings, shownRatings } from './shown-ratings.ts';

/** What a card is made from. */
export interface CardRows {
  /** Of the trend, of the month and of earlier months as far as they are shown. */
  readonly ratings: readonly ShownRatings[];
  /** Of the month. */
  readonly counts: readonly ShownCount[];
  /** Of the month. */
  readonly reported: readonly ReportedCount[];
  readonly changes: readonly AnnouncedChange[];
}

export interface CardPeriod {
  readonly monthStart: string;
  readonly trendStart: string;
  readonly today: string;
  readonly mostChanges: number;
}

/** All rows of a card by one statement: to hand one to the database costs the server more than to answer it. */
export async function readCardRows(
  database: Database,
  serviceId: number,
  { monthStart, trendStart, today, mostChanges }: CardPeriod,
): Promise<CardRows> {
  const { rows } = await sql<CardRows>`select
    ${listOf(shownRatings(serviceId, monthStart, trendStart))} as ratings,
    ${listOf(shownCounts(serviceId, monthStart, today))} as counts,
    ${listOf(reportedCounts(serviceId, monthStart, today))} as reported,
    ${listOf(announcedChanges(serviceId, mostChanges))} as changes`.execute(database);
  return rows[0] ?? { ratings: [], counts: [], reported: [], changes: [] };
}

function listOf<Row>(rows: RawBuilder<Row>): RawBuilder<readonly Row[]> {
  return sql`(select coalesce(json_agg(one), '[]') from (${rows}) as one)`;
}
