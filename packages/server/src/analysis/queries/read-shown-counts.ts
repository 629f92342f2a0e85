import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import { headlineAssurance } from '../headline-assurance.ts';

export interface ShownCount {
  readonly item: string;
  /** '' counts those who answered the item at all. */
  readonly answer: string;
  readonly n: number;
}

/** The counts of a service in a period, days included, of the headline's assurance. Reads what was shown, nothing else; served by shown_tally_service. */
export async function readShownCounts(
  database: Database,
  serviceId: number,
  from: string,
  to: string,
): Promise<readonly ShownCount[]> {
  const { rows } = await sql<ShownCount>`
    select split_part(cell, '=', 1) as item, split_part(cell, '=', 2) as answer, sum(n)::integer as n
    from collection.shown_tally, unnest(cells, counts) as counted (cell, n)
    where service_id = ${serviceId} and shown_on between ${from} and ${to} and assurance = ${headlineAssurance}
    group by cell`.execute(database);
  return rows;
}
