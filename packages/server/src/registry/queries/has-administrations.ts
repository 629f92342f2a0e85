import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

export async function hasAdministrations(database: Database): Promise<boolean> {
  const { rows } = await sql<{
    found: boolean;
  }>`select exists (select from registry.administration) as found`.execute(database);
  return rows[0]?.found ?? false;
}
