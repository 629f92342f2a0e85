import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { BatchKey } from '../inbox-answer.ts';
import type { WaitingBatch } from '../release-rule.ts';

/** The waiting answers of each candidate, beside what the month has shown; served by inbox_batch and live_tally_item. */
export async function countWaiting(
  database: Database,
  candidates: readonly BatchKey[],
  monthStart: string,
): Promise<readonly (BatchKey & WaitingBatch)[]> {
  const { rows } = await sql<BatchKey & WaitingBatch>`
    select candidate.service_id as "serviceId", candidate.assurance,
           waiting.answers as waiting, waiting.commonest, coalesce(shown.respondents, 0) as "shownThisMonth"
    from unnest(${candidates.map((key) => key.serviceId)}::integer[], ${candidates.map((key) => key.assurance)}::text[])
      as candidate (service_id, assurance)
    cross join lateral (
      select sum(n)::integer as answers, max(n) as commonest
      from (
        select count(*) as n
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
