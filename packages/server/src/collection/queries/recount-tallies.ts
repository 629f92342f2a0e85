import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/** A count that differs: `exact` in the tally, `live` in what is shown or held, against the answers themselves. */
export interface TallyDifference {
  readonly table: 'tally' | 'live_tally';
  readonly serviceId: number;
  readonly day: string | null;
  readonly item: string;
  readonly answer: string;
  readonly counted: number;
  readonly recounted: number;
}

/** What the answers say, by the key of the tally; the definition of an exact count. */
const recount = sql`
  select service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version, cell.item, cell.answer,
         count(*)::integer as n
  from (
    select response.*, coalesce(texts.items, '{}') as text_items
    from collection.response
    left join lateral (
      select array_agg(item) as items from collection.verbatim
      where verbatim.service_id = response.service_id and verbatim.response_id = response.id
    ) texts on true
  ) response
  cross join lateral (
    select key as item, '' as answer from jsonb_each(answers)
    union all
    select item, '' from unnest(text_items) as item
    union all
    select key, code.value
    from jsonb_each(answers), jsonb_array_elements_text(
      case jsonb_typeof(value) when 'array' then value else jsonb_build_array(value) end) code
  ) cell
  group by service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version, cell.item, cell.answer`;

/** Keeps the recount for the statements that follow in the transaction. */
export async function recountAnswers(transaction: Database): Promise<void> {
  await sql`create temporary table recount on commit drop as ${recount}`.execute(transaction);
}

export async function readDifferences(transaction: Database): Promise<readonly TallyDifference[]> {
  const { rows } = await sql<TallyDifference>`
    with key_counts as (
      select service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version, item, answer, n, 0 as again
      from collection.tally, unnest(items, answers, counts) as cell (item, answer, n)
      union all
      select service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version, item, answer, 0, n
      from recount
    ), live_counts as (
      select service_id, assurance, item, answer, n, 0 as again
      from collection.live_tally, unnest(array_append(answers, ''), array_append(counts, respondents)) as cell (answer, n)
      union all
      select service_id, assurance, item, answer, 0, n from recount
    )
    select 'tally' as "table", service_id as "serviceId", day, item, answer,
           sum(n)::integer as counted, sum(again)::integer as recounted
    from key_counts
    group by service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version, item, answer
    having sum(n) <> sum(again)
    union all
    select 'live_tally', service_id, null, item, answer, sum(n)::integer, sum(again)::integer
    from live_counts
    group by service_id, assurance, item, answer
    having sum(n) <> sum(again)
    order by 1, 2, 3, 4, 5`.execute(transaction);
  return rows;
}
