import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../database/migrate.ts';
import { startEmbeddedPostgres } from '../embedded-postgres/embedded-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The migrated database of which every test file gets a clone. */
    templateUrl: string;
  }
}

/** What a test loses when the machine stops is no loss: nothing waits for the disk. */
const settings = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'shared_buffers=64MB'];

const templateName = 'ascolto_template';

/** One PostgreSQL for the whole run, in a temporary folder, with the template migrated once. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ascolto-test-'));
  // Under root the database runs as another user, who must be able to pass through.
  await chmod(dataDir, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir, settings });
  const stop = async (): Promise<void> => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    project.provide('templateUrl', await makeTemplate(postgres.url));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

async function makeTemplate(serverUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`create database ${templateName}`);
  await client.end();
  const template = new URL(serverUrl);
  template.pathname = `/${templateName}`;
  // Its connection is closed afterwards: a database that is in use cannot be cloned.
  await migrate(template.href);
  return template.href;
}
