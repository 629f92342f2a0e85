import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';

/** How often each overall rating, 1 to 5, was shown for a service on a day. */
export interface OverallCount {
  readonly serviceId: number;
  readonly day: string;
  readonly counts: readonly [number, number, number, number, number];
}

/**
 * The overall ratings of every service that were shown in a period; reads what was shown, nothing else. Served by
 * shown_tally_day. Each rating is looked up in its row: unfolding all cells would take several times as long.
 */
export async function readOverallCounts(
  database: Database,
  from: string,
  to: string,
): Promise<readonly OverallCount[]> {
  const { rows } = await sql<OverallCount>`
    select service_id as "serviceId", shown_on as day, array[
      coalesce(sum(counts[array_position(cells, 'overall=1')]), 0)::integer,
      coalesce(sum(counts[array_position(cells, 'overall=2')]), 0)::integer,
      coalesce(sum(counts[array_position(cells, 'overall=3')]), 0)::integer,
      coalesce(sum(counts[array_position(cells, 'overall=4')]), 0)::integer,
      coalesce(sum(counts[array_position(cells, 'overall=5')]), 0)::integer
    ] as counts
    from collection.shown_tally
    where shown_on between ${from} and ${to}
    group by service_id, shown_on`.execute(database);
  return rows;
}
