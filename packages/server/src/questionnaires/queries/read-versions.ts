import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

export async function readVersions(database: Database): Promise<readonly unknown[]> {
  const { rows } = await sql<{ document: unknown }>`
    select document from questionnaires.version order by code, version`.execute(database);
  return rows.map((row) => row.document);
}
