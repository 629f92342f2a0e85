import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';

/** How many transactions of a service an administration reported as completed in a calendar year; above 0. */
export interface CompletedTransactions {
  readonly serviceId: number;
  readonly year: number;
  readonly completed: number;
}

/**
 * Of every service, over all days and channels of some whole years. Reads the table: a year of 300 services with two channels
 * 0.2 s, two years 0.35 s, once a day.
 */
export async function readCompletedTransactions(
  database: Database,
  firstYear: number,
  lastYear: number,
): Promise<readonly CompletedTransactions[]> {
  const { rows } = await sql<CompletedTransactions>`
    select service_id as "serviceId", extract(year from day)::integer as year,
      sum(completed)::double precision as completed
    from transactions.reported_count
    where day between ${`${firstYear}-01-01`} and ${`${lastYear}-12-31`}
    group by service_id, year
    having sum(completed) > 0`.execute(database);
  return rows;
}
