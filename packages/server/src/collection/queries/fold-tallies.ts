import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/**
 * Folds the rows that share a key into one, so that reading costs days and not releases. Looks at days from `since` on;
 * counts are the same before and after. Served by tally_day.
 */
export async function foldTallies(database: Database, since: string): Promise<void> {
  await sql`
    with numbered as (
      select ctid, count(*) over same as rows
      from collection.tally
      where day >= ${since}
      window same as (partition by service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version)
    ), taken as (
      delete from collection.tally using numbered
      where tally.ctid = numbered.ctid and numbered.rows > 1
      returning tally.*
    ), summed as (
      select service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version, cell,
             sum(n)::integer as n
      from taken, unnest(cells, counts) as counted (cell, n)
      group by service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version, cell
    )
    insert into collection.tally
      (service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version, cells, counts)
    select service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version,
           array_agg(cell), array_agg(n)
    from summed
    group by service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version`.execute(
    database,
  );
}
