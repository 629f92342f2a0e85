import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Database, openDatabase } from '../../packages/server/src/platform/database/database.ts';
import { runningDatabaseUrl } from '../../packages/server/src/platform/embedded-postgres/embedded-postgres.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const main = 'packages/server/src/main.ts';

/** The whole application as a process of its own, as in production: the real release rule, real durability. */
export interface Application {
  readonly port: number;
  /** Seconds of processor time that the server process (not its database) has used. */
  cpuSeconds(): number;
  /** The last of what it wrote to its terminal. */
  said(): string;
  /** As a crash: nothing is finished, nothing is tidied. */
  kill(): Promise<void>;
  /** As an operator stops it. */
  stop(): Promise<void>;
}

export interface ApplicationOptions {
  readonly dataDir: string;
  readonly port: number;
  /** For the server's Node, e.g. a profiler's. */
  readonly nodeFlags?: readonly string[];
  /** Of simulated answers. */
  readonly demonstration?: boolean;
}

/** Resolves when the application answers. @throws with what it said where it ends before. */
export async function startApplication({
  dataDir,
  port,
  nodeFlags = [],
  demonstration = false,
}: ApplicationOptions): Promise<Application> {
  const settings = [`PORT=${port}`, 'HOST=127.0.0.1', `DATA_DIR=${dataDir}`, 'LOG_LEVEL=warn'];
  if (demonstration) settings.push('DEMO=1');
  // `env` hands on the rest of the environment and becomes the server: its process id is the server's.
  const withoutOthers = ['-u', 'DEMO', '-u', 'DATABASE_URL', '-u', 'RELEASE_MINIMUM', '-u', 'PUBLIC_URL'];
  const child = spawn('env', [...withoutOthers, ...settings, process.execPath, ...nodeFlags, main], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = followOutput(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  while (!(await answers(port))) {
    if (hasEnded(child)) throw new Error(`the application did not start:\n${said()}`);
    await wait(20);
  }
  return {
    port,
    cpuSeconds: () => cpuSeconds(child.pid ?? 0),
    said,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Of what a process says, the last part is kept. */
function followOutput(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text = (text + chunk).slice(-4_000);
    });
  }
  return () => text;
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
  } catch {
    return false;
  }
}

const ticksPerSecond = 100;

/** Fields 14 and 15 of /proc/PID/stat, counted after the parenthesised name. */
export function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => void probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** Runs something with a data folder of its own, which is gone afterwards. */
export async function withDataDir<Result>(run: (dataDir: string) => Promise<Result>): Promise<Result> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ascolto-load-'));
  // Under root the database runs as another user, who must be able to pass through.
  await chmod(dataDir, 0o755);
  try {
    return await run(dataDir);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

const longestRecoveryMs = 60_000;

/** The address of the embedded database; waits while it recovers from a crash. */
export async function databaseUrl(dataDir: string): Promise<string> {
  const begun = performance.now();
  while (performance.now() - begun < longestRecoveryMs) {
    const url = await runningDatabaseUrl(dataDir);
    if (url !== undefined) return url;
    await wait(50);
  }
  throw new Error('the embedded database does not run');
}

/** Runs something with a connection of the database's owner. */
export async function withDatabase<Result>(
  dataDir: string,
  run: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = openDatabase({ url: await databaseUrl(dataDir), role: 'owner', maxConnections: 1 });
  try {
    return await run(database);
  } finally {
    await database.destroy();
  }
}
