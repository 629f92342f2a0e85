import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { BatchKey } from '../inbox-answer.ts';
import type { Group } from '../release-rule.ts';

export type HeldItem = BatchKey & Group & { readonly item: string };

/** What waits of each item to be shown; served by live_tally_held. */
export async function readHeldItems(
  database: Database,
  batches: readonly BatchKey[],
): Promise<readonly HeldItem[]> {
  const { rows } = await sql<HeldItem>`
    select service_id as "serviceId", assurance, item,
           max(n) filter (where answer = '') as answers,
           max(fresh) filter (where answer = '') as fresh,
           coalesce(max(n) filter (where answer <> ''), 0) as commonest
    from (
      select service_id, assurance, item, answer, sum(n)::integer as n,
             coalesce(sum(n) filter (where not refused), 0)::integer as fresh
      from unnest(${batches.map((key) => key.serviceId)}::integer[], ${batches.map((key) => key.assurance)}::text[])
        as batch (service_id, assurance)
      join collection.live_tally using (service_id, assurance),
      unnest(array_append(answers, ''), array_append(counts, respondents)) as cell (answer, n)
      where shown_on is null
      group by service_id, assurance, item, answer
    ) as answered
    group by service_id, assurance, item`.execute(database);
  return rows;
}
