import type { Config } from '../config.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../embedded-postgres/embedded-postgres.ts';
import { lockDataDir } from '../instance-lock.ts';
import { requireReachable } from './database.ts';
import { migrate } from './migrate.ts';
import { revealingLogSettings } from './private-log.ts';

/** A migrated database, ours or given. */
export interface DatabaseHandle {
  readonly url: string;
  /** For people: without any password. */
  readonly where: string;
  /** What the operator should put right, in a sentence each. */
  readonly warnings: readonly string[];
  /** Calls back when the embedded database ended and did not come back. */
  onLost(callback: () => void): void;
  /** Calls back with a sentence for the log when the embedded database ended and was started again. */
  onRestarted(callback: (sentence: string) => void): void;
  stop(): Promise<void>;
}

/** @throws StartError saying in a sentence what is in the way. */
export async function provideDatabase(config: Config): Promise<DatabaseHandle> {
  return config.databaseUrl === undefined
    ? provideEmbedded(config.dataDir)
    : provideGiven(config.databaseUrl);
}

async function provideGiven(url: string): Promise<DatabaseHandle> {
  await requireReachable(url);
  await migrate(url);
  const { host, pathname } = new URL(url);
  return {
    url,
    where: `PostgreSQL at ${host}${pathname}`,
    warnings: await logWarnings(url),
    onLost: () => undefined,
    onRestarted: () => undefined,
    stop: async () => undefined,
  };
}

async function logWarnings(url: string): Promise<readonly string[]> {
  const settings = await revealingLogSettings(url);
  if (settings.length === 0) return [];
  return [
    `The log of this database can show what citizens write: set ${settings.join(', ')} (docs/operations.md).`,
  ];
}

async function provideEmbedded(dataDir: string): Promise<DatabaseHandle> {
  const lock = await lockDataDir(dataDir);
  try {
    const postgres = await startEmbeddedPostgres({ dataDir });
    await migrate(postgres.url);
    const keeper = keepRunning(postgres, dataDir);
    return {
      url: postgres.url,
      where: `embedded, in ${dataDir}`,
      warnings: [],
      onLost: keeper.onLost,
      onRestarted: keeper.onRestarted,
      stop: async () => {
        await keeper.stop();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Starts the database again, on the port that everyone knows, when it ends without having been stopped. */
function keepRunning(
  first: EmbeddedPostgres,
  dataDir: string,
): Pick<DatabaseHandle, 'onLost' | 'onRestarted' | 'stop'> {
  let current = first;
  let stopping = false;
  let restarting: Promise<void> | undefined;
  let lost: () => void = () => undefined;
  let restarted: (sentence: string) => void = () => undefined;

  function watch(postgres: EmbeddedPostgres): void {
    void postgres.ended.then((how) => {
      if (!stopping) restarting = restart(how);
    });
  }

  async function restart(how: string): Promise<void> {
    const endedAt = performance.now();
    try {
      current = await startEmbeddedPostgres({ dataDir, port: first.port });
      const seconds = ((performance.now() - endedAt) / 1_000).toFixed(1);
      restarted(`the embedded database ended (${how}); started again after ${seconds} s`);
      watch(current);
    } catch {
      lost();
    } finally {
      restarting = undefined;
    }
  }

  watch(first);
  return {
    onLost: (callback) => {
      lost = callback;
    },
    onRestarted: (callback) => {
      restarted = callback;
    },
    stop: async () => {
      stopping = true;
      await restarting;
      await current.stop();
    },
  };
}
