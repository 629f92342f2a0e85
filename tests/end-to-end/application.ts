import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Database, openDatabase } from '../../packages/server/src/platform/database/database.ts';
import { runningDatabaseUrl } from '../../packages/server/src/platform/embedded-postgres/embedded-postgres.ts';

const main = fileURLToPath(new URL('../../packages/server/src/main.ts', import.meta.url));
const ascolto = fileURLToPath(new URL('../../packages/server/src/ascolto.ts', import.meta.url));

export type Settings = Readonly<Record<string, string>>;

/** The application as `npm start` runs it, in a process of its own with a database of its own. */
export interface Application {
  readonly url: string;
  readonly dataDir: string;
  readonly process: ChildProcess;
  /** What it printed so far. */
  output(): string;
  /** Resolves once it has printed what matches. */
  saysLater(sentence: RegExp): Promise<void>;
  /** Stops it as Ctrl-C does; its exit code. */
  stop(): Promise<number | null>;
  /** Stops it if it runs, and removes its data. */
  remove(): Promise<void>;
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ascolto-e2e-'));
  // Under root the database runs as another user, who must be able to pass through.
  await chmod(folder, 0o755);
  return folder;
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, 'localhost', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Works on the embedded database of a running application, as its owner. */
export async function withDatabase<Result>(
  dataDir: string,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const url = await runningDatabaseUrl(dataDir);
  if (url === undefined) throw new Error(`No database runs in ${dataDir}.`);
  const database = openDatabase({ url, role: 'owner', maxConnections: 1 });
  try {
    return await work(database);
  } finally {
    await database.destroy();
  }
}

/** Starts it and waits until it says that it is ready. @throws Error with what it printed where it ends before. */
export async function startApplication(settings: Settings = {}): Promise<Application> {
  const dataDir = settings['DATA_DIR'] ?? (await temporaryFolder());
  const port = settings['PORT'] ?? String(await freePort());
  const child = run(main, [], { DATA_DIR: dataDir, PORT: port, ...settings });
  let printed = '';
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (printed.includes('Ctrl-C stops it.')) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    void exited.then(() => reject(new Error(`The application ended: ${printed}`)));
  });
  const stop = async (): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
    return exited;
  };
  return {
    url: `http://localhost:${port}`,
    dataDir,
    process: child,
    output: () => printed,
    saysLater: (sentence) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!sentence.test(printed)) return;
          child.stdout?.off('data', look);
          resolve();
        };
        child.stdout?.on('data', look);
        look();
      }),
    stop,
    remove: async () => {
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Runs it until it ends by itself. */
export function runToEnd(settings: Settings): Promise<Ended> {
  return ended(run(main, [], settings));
}

/** Runs a command of `npm run ascolto -- ...`. */
export function runCommand(args: readonly string[], settings: Settings): Promise<Ended> {
  return ended(run(ascolto, args, settings));
}

function run(file: string, args: readonly string[], settings: Settings): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [file, ...args], {
    env: { PATH, HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function ended(child: ChildProcess): Promise<Ended> {
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output };
}
