import { sql } from 'kysely';
import { type Database, openDatabase } from './database/database.ts';
import { StartError } from './start-error.ts';

export type InstanceKind = 'real' | 'demonstration';

/** Marks an empty database with what it is to hold. @throws StartError where it is already of the other kind. */
export async function requireKind(database: Database, kind: InstanceKind, today: string): Promise<void> {
  await sql`insert into platform.instance (kind, created_on) values (${kind}, ${today}) on conflict do nothing`.execute(
    database,
  );
  if ((await readKind(database)) === kind) return;
  throw new StartError(
    kind === 'demonstration'
      ? 'This database holds real answers and cannot become a demonstration: choose another DATA_DIR or DATABASE_URL.'
      : 'This database is a demonstration and cannot take real answers: set DEMO=1, or choose another DATA_DIR or DATABASE_URL.',
  );
}

/** True where nothing was ever started on the migrated database. */
export async function isUnused(url: string): Promise<boolean> {
  const database = openDatabase({ url, role: 'owner', maxConnections: 1 });
  try {
    return (await readKind(database)) === undefined;
  } finally {
    await database.destroy();
  }
}

async function readKind(database: Database): Promise<InstanceKind | undefined> {
  const { rows } = await sql<{ kind: InstanceKind }>`select kind from platform.instance`.execute(database);
  return rows[0]?.kind;
}
