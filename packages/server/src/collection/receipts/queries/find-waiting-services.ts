import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';

/** The services with comments that are not handed out; served by verbatim_waiting. */
export async function findWaitingServices(database: Database): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct service_id as id from collection.verbatim where text is not null order by id`.execute(
    database,
  );
  return rows.map(({ id }) => id);
}
