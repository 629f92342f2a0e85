import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { InboxAnswer } from '../inbox-answer.ts';

/** Separates the values of a column: neither JSON nor a code holds it. */
const recordSeparator = '\x1e';

/**
 * Stores answers that arrived together: the hashes of their submissions and, for those not seen before, the answers, in
 * one statement and so one commit. A hash that another writer stores at this moment is waited for, then not new.
 *
 * Hashes are inserted in their order, so that two writers cannot wait for each other. One parameter a column, whatever the
 * number of answers, and joined: as an array each quote of the JSON would have to be escaped here and there. The hashes
 * within one call must differ. Served by the primary key of `submission`.
 */
export async function insertAnswers(database: Database, answers: readonly InboxAnswer[]): Promise<void> {
  const column = (key: keyof InboxAnswer) =>
    sql`string_to_array(${answers.map((answer) => answer[key] ?? '').join(recordSeparator)}, ${recordSeparator}, '')`;
  await sql`
    with given as (
      select *
      from unnest(
        ${column('hash')}::uuid[], ${column('serviceId')}::integer[], ${column('touchpointId')}::integer[],
        ${column('questionnaire')}, ${column('version')}::smallint[], ${column('day')}::date[],
        ${column('channel')}, ${column('language')}, ${column('assurance')},
        ${column('place')}, ${column('seed')}::smallint[], ${column('answers')}::jsonb[], ${column('verbatims')}::jsonb[], ${column('cells')},
        ${column('receipt')}::uuid[]
      ) as given (hash, service_id, touchpoint_id, questionnaire, version, day, channel, language, assurance, place,
                  seed, answers, verbatims, cells, receipt)
    ), fresh as (
      insert into collection.submission (hash, day)
      select hash, day from given order by hash
      on conflict do nothing
      returning hash
    )
    insert into collection.inbox
      (service_id, touchpoint_id, questionnaire, version, day, channel, language, assurance, place, seed, answers, verbatims,
       cells, receipt)
    select service_id, touchpoint_id, questionnaire, version, day, channel, language, assurance, place, seed, answers, verbatims,
           cells, receipt
    from given join fresh using (hash)`.execute(database);
}
