import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/**
 * Rewrites what waits in the inbox in random order and under one transaction id, so that its rows no longer tell in
 * which order they came. Skipped while much is there: then answers soon leave in large batches.
 */
export async function shuffleInbox(database: Database, maxRows: number): Promise<void> {
  await sql`
    with taken as (
      delete from collection.inbox
      where (select count(*) from (select from collection.inbox limit ${maxRows + 1}) as bounded) <= ${maxRows}
      returning *
    )
    insert into collection.inbox select * from taken order by gen_random_uuid()`.execute(database);
}
