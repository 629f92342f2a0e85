import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { BatchKey } from '../inbox-answer.ts';

/** What a release took out, of one key of the tally: how often each cell was counted. */
export interface ReleasedPart extends BatchKey {
  readonly answers: number;
  /** Separated by spaces, as are the counts. */
  readonly cells: string;
  readonly counts: string;
}

/**
 * Takes whole batches out of the inbox: answers and texts under new random ids and in their order, so that neither the
 * rows' place nor their ids tell when an answer came; and their exact counts, which it returns. One statement, so that no
 * answer is ever in two places or none. Served by inbox_batch.
 *
 * Answers are counted by the number of their tally's key and not by its nine columns, and in the cells that they carry
 * and not in those of their JSON: each halves the time of the counting.
 */
export async function moveBatches(
  database: Database,
  batches: readonly BatchKey[],
  today: string,
): Promise<readonly ReleasedPart[]> {
  const { rows } = await sql<ReleasedPart>`
    with taken as (
      delete from collection.inbox
      using unnest(${batches.map((key) => key.serviceId)}::integer[], ${batches.map((key) => key.assurance)}::text[])
        as batch (service_id, assurance)
      where inbox.service_id = batch.service_id and inbox.assurance = batch.assurance
      returning inbox.*
    ), shuffled as materialized (
      select gen_random_uuid() as id, taken.*,
             dense_rank() over (order by service_id, touchpoint_id, day, channel, language, assurance, place,
                                         questionnaire, version) as part
      from taken
    ), response as (
      insert into collection.response
        (service_id, id, touchpoint_id, questionnaire, version, day, released_on, channel, language, assurance, place, answers)
      select service_id, id, touchpoint_id, questionnaire, version, day, ${today}, channel, language, assurance, place, answers
      from shuffled order by id
    ), verbatim as (
      insert into collection.verbatim (service_id, id, response_id, item, day, language, text)
      select service_id, gen_random_uuid() as own_id, id, key, day, language, value
      from shuffled, jsonb_each_text(verbatims)
      where verbatims <> '{}'
      order by own_id
    ), part as materialized (
      select distinct on (part)
             part, service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version
      from shuffled
    ), counted as materialized (
      select part, cell, count(*)::integer as n
      from (select part, unnest(string_to_array(cells, ' ')) as cell from shuffled) as given
      group by part, cell
    ), summed as materialized (
      select part, array_agg(cell) as cells, array_agg(n) as counts from counted group by part
    ), tally as (
      insert into collection.tally
        (service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version, cells, counts)
      select service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version, cells, counts
      from part join summed using (part)
    )
    select service_id as "serviceId", assurance, counts[array_position(cells, 'overall')] as answers,
           array_to_string(cells, ' ') as cells, array_to_string(counts, ' ') as counts
    from part join summed using (part)`.execute(database);
  return rows;
}
