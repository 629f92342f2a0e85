import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/** As foldTallies, for the counts that are shown; those held are few and stay as they are. Served by live_tally_day. */
export async function foldLiveTallies(database: Database, since: string): Promise<void> {
  await sql`
    with numbered as (
      select ctid, count(*) over (partition by service_id, assurance, item, shown_on) as rows
      from collection.live_tally
      where shown_on >= ${since}
    ), taken as (
      delete from collection.live_tally using numbered
      where live_tally.ctid = numbered.ctid and numbered.rows > 1
      returning live_tally.*
    ), respondents as (
      select service_id, assurance, item, shown_on, sum(respondents)::integer as n
      from taken group by service_id, assurance, item, shown_on
    ), summed as (
      select service_id, assurance, item, shown_on, answer, sum(n)::integer as n
      from taken, unnest(answers, counts) as cell (answer, n)
      group by service_id, assurance, item, shown_on, answer
    )
    insert into collection.live_tally (service_id, assurance, item, shown_on, respondents, answers, counts)
    select service_id, assurance, item, shown_on, respondents.n,
           coalesce(array_agg(answer) filter (where answer is not null), '{}'),
           coalesce(array_agg(summed.n) filter (where answer is not null), '{}')
    from respondents left join summed using (service_id, assurance, item, shown_on)
    group by service_id, assurance, item, shown_on, respondents.n`.execute(database);
}
