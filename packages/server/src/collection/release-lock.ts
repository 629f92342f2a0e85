import { sql } from 'kysely';
import type { Database } from '../platform/database/database.ts';

/** Whatever empties, reorders, folds or recounts holds this lock until its transaction ends: one at a time in a database. */
export async function lockRelease(transaction: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('ascolto release'))`.execute(transaction);
}
