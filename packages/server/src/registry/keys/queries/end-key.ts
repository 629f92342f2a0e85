import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';

/** Lets a key be valid through a day. */
export async function expireKey(database: Database, id: string, day: string): Promise<void> {
  await sql`update registry.api_key set expires_on = ${day} where id = ${id}`.execute(database);
}

/** Ends a key at once; false where it was revoked already, or is unknown. */
export async function revokeKey(database: Database, id: string, today: string): Promise<boolean> {
  const { rows } = await sql`
    update registry.api_key set revoked_on = ${today} where id = ${id} and revoked_on is null returning id`.execute(
    database,
  );
  return rows.length > 0;
}

/** So that two who rotate one key follow one another. Until the commit. */
export async function lockKey(transaction: Database, id: string): Promise<void> {
  await sql`select from registry.api_key where id = ${id} for update`.execute(transaction);
}
