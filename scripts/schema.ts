import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../packages/server/src/platform/database/database.ts';
import { dumpSchema } from '../packages/server/src/platform/database/dump-schema.ts';
import { migrate } from '../packages/server/src/platform/database/migrate.ts';
import { startEmbeddedPostgres } from '../packages/server/src/platform/embedded-postgres/embedded-postgres.ts';

/*
 * npm run schema            writes db/schema.sql from a database that the migrations made
 * npm run schema -- --check compares it instead
 */
const file = new URL('../db/schema.sql', import.meta.url);

async function schemaOfMigrations(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ascolto-schema-'));
  await chmod(dataDir, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir, settings: ['fsync=off'] });
  try {
    await migrate(postgres.url);
    const database = openDatabase({ url: postgres.url, role: 'owner', maxConnections: 1 });
    const schema = await dumpSchema(database);
    await database.destroy();
    return schema;
  } finally {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

const schema = await schemaOfMigrations();
if (!process.argv.includes('--check')) {
  await writeFile(file, schema);
} else if (schema !== (await readFile(file, 'utf8').catch(() => ''))) {
  console.error(
    'db/schema.sql is not what the migrations make: run "npm run schema" and look at the difference.',
  );
  process.exitCode = 1;
}
