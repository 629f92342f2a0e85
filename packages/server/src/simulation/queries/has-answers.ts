import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/** Whether any answer waits, was released or was counted. */
export async function hasAnswers(database: Database): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from collection.inbox) or exists (select from collection.response)
        or exists (select from collection.tally) or exists (select from collection.shown_tally) as found`.execute(
    database,
  );
  return rows[0]?.found ?? false;
}
