import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';
import { headlineAssurance } from '../../headline-assurance.ts';
import { overallCounts } from '../../queries/overall-counts.ts';
import type { Distribution } from '../../score-figure.ts';

/** How often each overall rating, 1 to 5, was shown for a service on a day; of one assurance level. */
export interface OverallCount {
  readonly serviceId: number;
  readonly day: string;
  readonly counts: Distribution;
}

/**
 * The overall ratings of every service that were shown in a period, of the headline's assurance level; reads what was shown,
 * nothing else. Served by shown_tally_day.
 */
export async function readOverallCounts(
  database: Database,
  from: string,
  to: string,
): Promise<readonly OverallCount[]> {
  const { rows } = await sql<OverallCount>`
    select service_id as "serviceId", shown_on as day, ${overallCounts} as counts
    from collection.shown_tally
    where shown_on between ${from} and ${to} and assurance = ${headlineAssurance}
    group by service_id, shown_on`.execute(database);
  return rows;
}
