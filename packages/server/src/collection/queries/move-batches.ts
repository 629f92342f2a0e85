import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { BatchKey } from '../inbox-answer.ts';
import type { TallyKey } from './tallies.ts';

/** The answers that a release took out which count under one key of the tally. */
export interface ReleasedPart extends TallyKey {
  readonly answers: number;
  /** The cells of all of them, separated by spaces. */
  readonly cells: string;
}

/**
 * Takes whole batches out of the inbox: answers and texts under new random ids and in their order, so that neither the
 * rows' place nor their ids tell when an answer came. Returns what is to be counted of them: counting is a tenth of the
 * work here of what it is in SQL. Served by inbox_batch.
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
      select gen_random_uuid() as id, * from taken
    ), response as (
      insert into collection.response
        (service_id, id, touchpoint_id, questionnaire, version, day, released_on, channel, language, assurance, place,
         seed, answers, receipt)
      select service_id, id, touchpoint_id, questionnaire, version, day, ${today}, channel, language, assurance, place,
             seed, answers, receipt
      from shuffled order by id
    ), verbatim as (
      insert into collection.verbatim (service_id, id, response_id, item, day, language, text, coded)
      select service_id, gen_random_uuid() as own_id, id, key, day, language, value, receipt is not null
      from shuffled, jsonb_each_text(verbatims)
      where verbatims <> '{}'
      order by own_id
    )
    select service_id as "serviceId", touchpoint_id as "touchpointId", day, channel, language, assurance, place,
           questionnaire, version, count(*) as answers, string_agg(cells, ' ') as cells
    from shuffled
    group by service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version`.execute(
    database,
  );
  return rows;
}
