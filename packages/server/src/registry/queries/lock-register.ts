import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/** Imports follow one another: two that wrote the same rows in other orders would wait for each other. Until the commit. */
export async function lockRegister(transaction: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('ascolto register'))`.execute(transaction);
}
