import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { BatchKey } from '../inbox-answer.ts';
import type { Group } from '../release-rule.ts';

export type WaitingBatch = BatchKey & Group & { readonly shownThisMonth: number };

/** The waiting answers of each candidate, beside what the month has shown; served by inbox_batch and live_tally_item. */
export async function countWaiting(
  database: Database,
  candidates: readonly BatchKey[],
  monthStart: string,
): Promise<readonly WaitingBatch[]> {
  const { rows } = await sql<WaitingBatch>`
    select candidate.service_id as "serviceId", candidate.assurance,
           waiting.answers, waiting.fresh, waiting.commonest, coalesce(shown.respondents, 0) as "shownThisMonth"
    from unnest(${candidates.map((key) => key.serviceId)}::integer[], ${candidates.map((key) => key.assurance)}::text[])
      as candidate (service_id, assurance)
    cross join lateral (
      select sum(n)::integer as answers, sum(fresh)::integer as fresh, max(n) as commonest
      from (
        select count(*) as n, count(*) filter (where not refused) as fresh
        from collection.inbox
        where service_id = candidate.service_id and assurance = candidate.assurance
        group by answers->'overall'
      ) as by_score
    ) waiting
    cross join lateral (
      select sum(respondents) as respondents
      from collection.live_tally
      where service_id = candidate.service_id and assurance = candidate.assurance
        and item = 'overall' and shown_on >= ${monthStart}
    ) shown
    where waiting.answers > 0`.execute(database);
  return rows;
}
