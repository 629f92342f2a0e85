import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/**
 * Erases the words of comments that are so many months old, the replies to them and the hashes of codes: handed out, released
 * or waiting in the inbox. That there was a comment stays: it was counted. To be run while nothing is handed out. Served by
 * verbatim_kept, response_receipt and a pass through the inbox.
 */
export async function eraseComments(database: Database, today: string, months: number): Promise<void> {
  const before = sql`(${today}::date - make_interval(months => ${months}))::date`;
  await sql`
    with comment as (
      delete from collection.comment using collection.verbatim
      where day < ${before} and (verbatim.text is not null or verbatim.comment is not null)
        and comment.service_id = verbatim.service_id and comment.id = verbatim.comment
    ), verbatim as (
      update collection.verbatim
      set text = null, comment = null, coded = false
      where day < ${before} and (text is not null or comment is not null)
    ), response as (
      update collection.response set receipt = null
      where day < ${before} and receipt is not null
    )
    update collection.inbox
    set receipt = null, verbatims = (select coalesce(jsonb_object_agg(item, null), '{}') from jsonb_object_keys(verbatims) as item)
    where day < ${before} and (receipt is not null or verbatims <> '{}')`.execute(database);
}
