import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/** Tells the planner what the tables have become: until it does by itself, cards would be read by scans. */
export async function analyzeHistory(database: Database): Promise<void> {
  await sql`
    analyze collection.response, collection.verbatim, collection.tally, collection.shown_tally,
            transactions.reported_count`.execute(database);
}
