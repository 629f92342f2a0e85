import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { BatchKey } from '../inbox-answer.ts';
import type { HeldItem } from '../release-rule.ts';

export type ItemRow = BatchKey & HeldItem & { readonly item: string };

/** The counts of each item of the services: those that are held, or all; served by live_tally_held and live_tally_item. */
export async function readItems(
  database: Database,
  batches: readonly BatchKey[],
  which: 'held' | 'all',
): Promise<readonly ItemRow[]> {
  const { rows } = await sql<ItemRow>`
    select service_id as "serviceId", assurance, item,
           max(n) filter (where answer = '') as respondents,
           coalesce(max(n) filter (where answer <> ''), 0) as commonest
    from (
      select service_id, assurance, item, answer, sum(n)::integer as n
      from unnest(${batches.map((key) => key.serviceId)}::integer[], ${batches.map((key) => key.assurance)}::text[])
        as batch (service_id, assurance)
      join collection.live_tally using (service_id, assurance),
      unnest(array_append(answers, ''), array_append(counts, respondents)) as cell (answer, n)
      where ${which === 'held' ? sql`shown_on is null` : sql`true`}
      group by service_id, assurance, item, answer
    ) as answered
    group by service_id, assurance, item`.execute(database);
  return rows;
}
