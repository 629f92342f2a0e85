import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { Assurance } from '../inbox-answer.ts';

/** Replaces the exact tallies by the recount of the transaction. */
export async function rebuildTallies(transaction: Database): Promise<void> {
  await sql`delete from collection.tally`.execute(transaction);
  await sql`
    insert into collection.tally
      (service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version, cells, counts)
    select service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version,
           array_agg(cell), array_agg(n)
    from (
      select service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version, cell,
             sum(n)::integer as n
      from recount
      group by service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version, cell
    ) as by_key
    group by service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version`.execute(
    transaction,
  );
}

export interface LiveItem {
  readonly serviceId: number;
  readonly assurance: Assurance;
  readonly item: string;
}

/**
 * Replaces the live counts of items by the recount of the transaction. The day on which they were shown is not in the
 * answers: those released up to the last day on which the item was shown are shown by the day of their release, the others
 * are held.
 */
export async function rebuildLiveItems(transaction: Database, items: readonly LiveItem[]): Promise<void> {
  await sql`
    with wrong as (
      select *
      from unnest(
        ${items.map((item) => item.serviceId)}::integer[], ${items.map((item) => item.assurance)}::text[],
        ${items.map((item) => item.item)}::text[]
      ) as wrong (service_id, assurance, item)
    ), removed as (
      delete from collection.live_tally using wrong
      where live_tally.service_id = wrong.service_id and live_tally.assurance = wrong.assurance
        and live_tally.item = wrong.item
      returning live_tally.*
    ), last_shown as (
      select service_id, assurance, item, max(shown_on) as day
      from removed group by service_id, assurance, item
    ), daily as (
      select service_id, assurance, item, released_on, cell, sum(n)::integer as n
      from recount join wrong using (service_id, assurance)
      where split_part(cell, '=', 1) = item
      group by service_id, assurance, item, released_on, cell
    )
    insert into collection.live_tally (service_id, assurance, item, shown_on, respondents, answers, counts)
    select service_id, assurance, item, case when released_on <= last_shown.day then released_on end,
           sum(n) filter (where cell = item),
           coalesce(array_agg(split_part(cell, '=', 2)) filter (where cell <> item), '{}'),
           coalesce(array_agg(n) filter (where cell <> item), '{}')
    from daily left join last_shown using (service_id, assurance, item)
    group by service_id, assurance, item, released_on, last_shown.day`.execute(transaction);
}
