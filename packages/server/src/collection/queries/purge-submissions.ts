import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/** Forgets the hashes of submissions before a day; served by submission_day. */
export async function purgeSubmissions(database: Database, before: string): Promise<void> {
  await sql`delete from collection.submission where day < ${before}`.execute(database);
}
