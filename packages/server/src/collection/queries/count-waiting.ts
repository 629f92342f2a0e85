import { openingItems } from '@ascolto/contract';
import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { BatchKey } from '../inbox-answer.ts';
import type { Group } from '../release-rule.ts';

export type WaitingBatch = BatchKey & Group & { readonly shownThisMonth: number };

const openings = Object.values(openingItems).map(({ code }) => code);

/**
 * The waiting answers of each candidate, beside what the month has shown. What all have in common, whatever they were asked
 * about, is an answer to an opening item: their second cell. Served by inbox_batch and shown_tally_service.
 */
export async function countWaiting(
  database: Database,
  candidates: readonly BatchKey[],
  monthStart: string,
): Promise<readonly WaitingBatch[]> {
  const { rows } = await sql<WaitingBatch>`
    with candidate as (
      select *
      from unnest(${candidates.map((key) => key.serviceId)}::integer[], ${candidates.map((key) => key.assurance)}::text[])
        as candidate (service_id, assurance)
    ), by_opening as (
      select service_id, assurance, count(*) as n, count(*) filter (where not refused) as fresh
      from candidate join collection.inbox using (service_id, assurance)
      group by service_id, assurance, split_part(cells, ' ', 2)
    ), shown as (
      select service_id, assurance, sum(n) as respondents
      from candidate join collection.shown_tally using (service_id, assurance), unnest(cells, counts) as counted (cell, n)
      where shown_on >= ${monthStart} and cell = any (${openings}::text[])
      group by service_id, assurance
    )
    select service_id as "serviceId", assurance, sum(n)::integer as answers, sum(fresh)::integer as fresh,
           max(n) as commonest, coalesce(max(respondents), 0) as "shownThisMonth"
    from by_opening left join shown using (service_id, assurance)
    group by service_id, assurance`.execute(database);
  return rows;
}
