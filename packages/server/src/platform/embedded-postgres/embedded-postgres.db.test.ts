import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runningDatabaseUrl, startEmbeddedPostgres } from './embedded-postgres.ts';

const dataDir = await mkdtemp(join(tmpdir(), 'ascolto-embedded-'));
await chmod(dataDir, 0o755);
const other = spawn('sleep', ['600'], { argv0: 'postgres', cwd: tmpdir(), stdio: 'ignore' });
afterAll(async () => {
  other.kill();
  await rm(dataDir, { recursive: true, force: true });
});

function lives({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

test('a PostgreSQL of somebody else that has the number of ours is neither used nor stopped', async () => {
  const cluster = join(dataDir, 'postgres', '18');
  await mkdir(cluster, { recursive: true });
  const lines = [other.pid, cluster, 1, 5432, '', '', '', 'ready'];
  await writeFile(join(cluster, 'postmaster.pid'), lines.join('\n'));
  await writeFile(join(dataDir, 'postgres', 'password'), 'secret\n');
  expect(await runningDatabaseUrl(dataDir)).toBeUndefined();
  const postgres = await startEmbeddedPostgres({ dataDir, settings: ['fsync=off'] });
  expect(await runningDatabaseUrl(dataDir)).toBe(postgres.url);
  await postgres.stop();
  expect(lives(other)).toBe(true);
});
