import { sql } from 'kysely';
import type { Database } from '../../packages/server/src/platform/database/database.ts';

const settings = ['fsync', 'synchronous_commit', 'full_page_writes'] as const;

/** What an acknowledgement rests on. Tells the settings; @throws where one is not on. */
export async function requireDurability(database: Database): Promise<string> {
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings where name = any(${settings})`.execute(database);
  const lines = rows.map(({ name, setting }) => `${name} ${setting}`).join(', ');
  const areAllOn = settings.every((name) => rows.some((row) => row.name === name && row.setting === 'on'));
  if (!areAllOn) throw new Error(`the database would not keep what it acknowledged: ${lines}`);
  return lines;
}
