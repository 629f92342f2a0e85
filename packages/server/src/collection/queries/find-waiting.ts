import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { BatchKey } from '../inbox-answer.ts';

/** Every service and assurance level with answers in the inbox; read at the start and now and then. */
export async function findWaiting(database: Database): Promise<readonly BatchKey[]> {
  const { rows } = await sql<BatchKey>`
    select distinct service_id as "serviceId", assurance from collection.inbox`.execute(database);
  return rows;
}
