import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/** Removes every answer and count of a demonstration. */
export async function forgetAnswers(database: Database): Promise<void> {
  await sql`
    truncate collection.submission, collection.inbox, collection.response, collection.verbatim, collection.comment,
             collection.tally, collection.shown_tally, collection.held_tally, transactions.reported_count`.execute(
    database,
  );
}
