import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { Changes } from '../import/table.ts';

/** Runs an `insert ... on conflict do update` and tells its new rows from those that it changed: only these have an xmax. */
export async function countChanges(database: Database, upsert: RawBuilder<unknown>): Promise<Changes> {
  const { rows } = await sql<Changes>`
    with written as (${upsert} returning xmax = 0 as added)
    select count(*) filter (where added) as added, count(*) filter (where not added) as changed from written`.execute(
    database,
  );
  return rows[0] ?? { added: 0, changed: 0 };
}
