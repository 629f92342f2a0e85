import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { BatchKey } from '../inbox-answer.ts';
import type { HeldItem } from '../release-rule.ts';

export type HeldItemRow = BatchKey & HeldItem & { readonly item: string };

/** What waits of each item to be shown; served by live_tally_held. */
export async function readHeldItems(
  database: Database,
  batches: readonly BatchKey[],
): Promise<readonly HeldItemRow[]> {
  const { rows } = await sql<HeldItemRow>`
    select service_id as "serviceId", assurance, item,
           sum(respondents) filter (where coalesce(place, 1) = 1) as respondents,
           count(distinct answer) as kinds
    from unnest(${batches.map((key) => key.serviceId)}::integer[], ${batches.map((key) => key.assurance)}::text[])
      as batch (service_id, assurance)
    join collection.live_tally using (service_id, assurance)
    left join lateral unnest(answers) with ordinality as given (answer, place) on true
    where shown_on is null
    group by service_id, assurance, item`.execute(database);
  return rows;
}
