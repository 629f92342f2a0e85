import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

export interface ShownCount {
  readonly item: string;
  readonly day: string;
  readonly assurance: string;
  /** '' counts those who answered the item at all. */
  readonly answer: string;
  readonly n: number;
}

/**
 * The shown counts of a service from a day on, and those of the last month before it that has any. Reads what was
 * shown, nothing else; served by shown_tally_service.
 */
export async function readShownCounts(
  database: Database,
  serviceId: number,
  monthStart: string,
  trendStart: string,
): Promise<readonly ShownCount[]> {
  const { rows } = await sql<ShownCount>`
    select split_part(cell, '=', 1) as item, shown_on as day, assurance, split_part(cell, '=', 2) as answer,
           sum(n)::integer as n
    from collection.shown_tally, unnest(cells, counts) as counted (cell, n)
    where service_id = ${serviceId} and shown_on >= least(
      ${monthStart}::date, ${trendStart}::date,
      (select date_trunc('month', max(shown_on)::timestamp)::date from collection.shown_tally
       where service_id = ${serviceId} and shown_on < ${monthStart})
    )
    group by cell, shown_on, assurance`.execute(database);
  return rows;
}
