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
  const wrong = sql`
    unnest(
      ${items.map((item) => item.serviceId)}::integer[], ${items.map((item) => item.assurance)}::text[],
      ${items.map((item) => item.item)}::text[]
    ) as wrong (service_id, assurance, item)`;
  await sql`
    create temporary table live_recount on commit drop as
    select service_id, assurance, item, cell, n, case when released_on <= last_shown.day then released_on end as shown_on
    from ${wrong}
    join (
      select service_id, assurance, split_part(cell, '=', 1) as item, released_on, cell, sum(n)::integer as n
      from recount group by service_id, assurance, released_on, cell
    ) as daily using (service_id, assurance, item)
    left join (
      select service_id, assurance, split_part(cell, '=', 1) as item, max(shown_on) as day
      from collection.shown_tally, unnest(cells) as cell
      group by service_id, assurance, item
    ) as last_shown using (service_id, assurance, item)`.execute(transaction);
  await sql`
    with taken as (
      delete from collection.shown_tally using (select distinct service_id, assurance from ${wrong}) as service
      where shown_tally.service_id = service.service_id and shown_tally.assurance = service.assurance
      returning shown_tally.*
    ), right_counts as (
      select service_id, assurance, shown_on, cell, n
      from taken, unnest(cells, counts) as counted (cell, n)
      where (service_id, assurance, split_part(cell, '=', 1)) not in (select service_id, assurance, item from ${wrong})
      union all
      select service_id, assurance, shown_on, cell, n from live_recount where shown_on is not null
    ), summed as (
      select service_id, assurance, shown_on, cell, sum(n)::integer as n
      from right_counts group by service_id, assurance, shown_on, cell
    )
    insert into collection.shown_tally (service_id, assurance, shown_on, cells, counts)
    select service_id, assurance, shown_on, array_agg(cell), array_agg(n)
    from summed group by service_id, assurance, shown_on`.execute(transaction);
  await sql`
    delete from collection.held_tally using ${wrong}
    where held_tally.service_id = wrong.service_id and held_tally.assurance = wrong.assurance
      and held_tally.item = wrong.item`.execute(transaction);
  await sql`
    insert into collection.held_tally (service_id, assurance, item, cells, counts, refused)
    select service_id, assurance, item, array_agg(cell), array_agg(n), 0
    from (
      select service_id, assurance, item, cell, sum(n)::integer as n
      from live_recount where shown_on is null
      group by service_id, assurance, item, cell
    ) as held
    group by service_id, assurance, item`.execute(transaction);
}
