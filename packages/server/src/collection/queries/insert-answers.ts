import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { InboxAnswer } from '../inbox-answer.ts';

/**
 * Stores answers that arrived together: the hashes of their submissions and, for those not seen before, the answers, in
 * one statement and so one commit. A hash that another writer stores at this moment is waited for, then not new.
 *
 * Hashes are inserted in their order, so that two writers cannot wait for each other. One array a column, whatever the
 * number of answers; the hashes within one call must differ. Served by the primary key of `submission`.
 */
export async function insertAnswers(database: Database, answers: readonly InboxAnswer[]): Promise<void> {
  const column = <Key extends keyof InboxAnswer>(key: Key) => answers.map((answer) => answer[key]);
  await sql`
    with given as (
      select *
      from unnest(
        ${column('hash')}::uuid[], ${column('serviceId')}::integer[], ${column('touchpointId')}::integer[],
        ${column('questionnaire')}::text[], ${column('version')}::smallint[], ${column('day')}::date[],
        ${column('channel')}::text[], ${column('language')}::text[], ${column('assurance')}::text[],
        ${column('place')}::text[], ${column('answers')}::jsonb[], ${column('verbatims')}::jsonb[], ${column('cells')}::text[]
      ) as given (hash, service_id, touchpoint_id, questionnaire, version, day, channel, language, assurance, place,
                  answers, verbatims, cells)
    ), fresh as (
      insert into collection.submission (hash, day)
      select hash, day from given order by hash
      on conflict do nothing
      returning hash
    )
    insert into collection.inbox
      (service_id, touchpoint_id, questionnaire, version, day, channel, language, assurance, place, answers, verbatims, cells)
    select service_id, touchpoint_id, questionnaire, version, day, channel, language, assurance, place, answers, verbatims, cells
    from given join fresh using (hash)`.execute(database);
}
