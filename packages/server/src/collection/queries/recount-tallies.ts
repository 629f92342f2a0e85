import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { Assurance } from '../inbox-answer.ts';

/** A count that differs, in the exact tally or in the live counts (shown or held), from the answers themselves. */
export interface TallyDifference {
  readonly table: 'tally' | 'live';
  readonly serviceId: number;
  readonly assurance: Assurance;
  /** Of live counts the whole is compared, not the days. */
  readonly day: string | null;
  /** `item` or `item=code`. */
  readonly cell: string;
  readonly counted: number;
  readonly recounted: number;
}

/**
 * Counts the answers anew, by the key of the tally and the day of release, into a table that lives as long as the
 * transaction; the definition of an exact count.
 */
export async function recountAnswers(transaction: Database): Promise<void> {
  await sql`
    create temporary table recount on commit drop as
    select service_id, touchpoint_id, day, released_on, channel, language, assurance, place, questionnaire, version,
           cell, count(*)::integer as n
    from collection.response
    left join (
      select service_id, response_id as id, jsonb_object_agg(item, '') as texts
      from collection.verbatim
      group by service_id, response_id
    ) verbatims using (service_id, id),
    collection.cells(answers, coalesce(texts, '{}')) as cell
    group by service_id, touchpoint_id, day, released_on, channel, language, assurance, place, questionnaire, version, cell`.execute(
    transaction,
  );
}

export async function readDifferences(transaction: Database): Promise<readonly TallyDifference[]> {
  const { rows } = await sql<TallyDifference>`
    with key_counts as (
      select service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version, cell, n, 0 as again
      from collection.tally, unnest(cells, counts) as counted (cell, n)
      union all
      select service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version, cell, 0, n
      from recount
    ), live_counts as (
      select service_id, assurance, cell, n, 0 as again
      from collection.shown_tally, unnest(cells, counts) as counted (cell, n)
      union all
      select service_id, assurance, cell, n, 0
      from collection.held_tally, unnest(cells, counts) as counted (cell, n)
      union all
      select service_id, assurance, cell, 0, n from recount
    )
    select 'tally' as "table", service_id as "serviceId", assurance, day, cell,
           sum(n)::integer as counted, sum(again)::integer as recounted
    from key_counts
    group by service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version, cell
    having sum(n) <> sum(again)
    union all
    select 'live', service_id, assurance, null, cell, sum(n)::integer, sum(again)::integer
    from live_counts
    group by service_id, assurance, cell
    having sum(n) <> sum(again)
    order by 1, 2, 3, 4, 5`.execute(transaction);
  return rows;
}
