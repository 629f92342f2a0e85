import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from './database/database.ts';

/** A key of 32 random bytes that this database keeps under a name, made when first asked for. */
export async function readSecret(database: Database, name: string): Promise<Buffer> {
  await sql`insert into platform.secret (name, value) values (${name}, ${randomBytes(32)}) on conflict do nothing`.execute(
    database,
  );
  const { rows } = await sql<{
    value: Buffer;
  }>`select value from platform.secret where name = ${name}`.execute(database);
  const value = rows[0]?.value;
  if (!value) throw new Error(`no secret ${name}`);
  return value;
}
