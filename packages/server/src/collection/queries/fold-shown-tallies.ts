import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/** As foldTallies, for the counts that are shown; served by shown_tally_day. */
export async function foldShownTallies(database: Database, since: string): Promise<void> {
  await sql`
    with numbered as (
      select ctid, count(*) over (partition by service_id, assurance, shown_on) as rows
      from collection.shown_tally
      where shown_on >= ${since}
    ), taken as (
      delete from collection.shown_tally using numbered
      where shown_tally.ctid = numbered.ctid and numbered.rows > 1
      returning shown_tally.*
    ), summed as (
      select service_id, assurance, shown_on, cell, sum(n)::integer as n
      from taken, unnest(cells, counts) as counted (cell, n)
      group by service_id, assurance, shown_on, cell
    )
    insert into collection.shown_tally (service_id, assurance, shown_on, cells, counts)
    select service_id, assurance, shown_on, array_agg(cell), array_agg(n)
    from summed
    group by service_id, assurance, shown_on`.execute(database);
}
