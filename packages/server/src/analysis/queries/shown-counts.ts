import { type RawBuilder, sql } from 'kysely';
import { headlineAssurance } from '../headline-assurance.ts';

export interface ShownCount {
  readonly item: string;
  /** '' counts those who answered the item at all. */
  readonly answer: string;
  readonly n: number;
}

/** The counts of a service in a period, days included, of the headline's assurance. Reads what was shown, nothing else; served by shown_tally_service. */
export function shownCounts(serviceId: number, from: string, to: string): RawBuilder<ShownCount> {
  return sql<ShownCount>`
    select split_part(cell, '=', 1) as item, split_part(cell, '=', 2) as answer, sum(n)::integer as n
    from collection.shown_tally, unnest(cells, counts) as counted (cell, n)
    where service_id = ${serviceId} and shown_on between ${from} and ${to} and assurance = ${headlineAssurance}
    group by cell`;
}
