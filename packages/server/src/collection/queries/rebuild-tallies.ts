import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/** Replaces the exact tallies by the recount of the transaction. */
export async function rebuildTallies(transaction: Database): Promise<void> {
  await sql`delete from collection.tally`.execute(transaction);
  await sql`
    insert into collection.tally
      (service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version, items, answers, counts)
    select service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version,
           array_agg(item), array_agg(answer), array_agg(n)
    from recount
    group by service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version`.execute(
    transaction,
  );
}

/**
 * Replaces the live tallies of services by what their answers say, all shown on the day of their release: the day on which
 * an item was first shown is not in the answers.
 */
export async function rebuildLiveTallies(
  transaction: Database,
  serviceIds: readonly number[],
): Promise<void> {
  await sql`delete from collection.live_tally where service_id = any(${serviceIds}::integer[])`.execute(
    transaction,
  );
  await sql`
    with given as (
      select service_id, assurance, released_on, cell.item, cell.answer
      from collection.response
      cross join lateral (
        select key as item, '' as answer from jsonb_each(answers)
        union all
        select item, '' from collection.verbatim
        where verbatim.service_id = response.service_id and verbatim.response_id = response.id
        union all
        select key, code.value
        from jsonb_each(answers), jsonb_array_elements_text(
          case jsonb_typeof(value) when 'array' then value else jsonb_build_array(value) end) code
      ) cell
      where service_id = any(${serviceIds}::integer[])
    ), daily as (
      select service_id, assurance, item, released_on, answer, count(*)::integer as n
      from given group by service_id, assurance, item, released_on, answer
    )
    insert into collection.live_tally (service_id, assurance, item, shown_on, respondents, answers, counts)
    select service_id, assurance, item, released_on,
           sum(n) filter (where answer = ''),
           coalesce(array_agg(answer) filter (where answer <> ''), '{}'),
           coalesce(array_agg(n) filter (where answer <> ''), '{}')
    from daily
    group by service_id, assurance, item, released_on`.execute(transaction);
}
