import { Logger, parseCronItems, type Runner, run } from 'graphile-worker';
import pg from 'pg';

/** Something done by the clock, by one instance at a time. */
export interface Job {
  readonly name: string;
  /** Minute, hour, day, month, weekday, in UTC. */
  readonly cron: string;
  readonly run: () => Promise<void>;
}

export interface JobRunner {
  stop(): Promise<void>;
}

/** Errors, a job's own among them, reach `onError`; the rest of what the library tells is of no use to an operator. */
function errorLogger(onError: (error: unknown) => void): Logger {
  return new Logger(() => (level, message, { error }) => {
    if (level === 'error') onError(error ?? new Error(message));
  });
}

/** Runs the jobs through graphile-worker, in the schema `jobs` of the same database. */
export async function startJobs(
  url: string,
  jobs: readonly Job[],
  onError: (error: unknown) => void,
): Promise<JobRunner> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 3,
    application_name: 'ascolto jobs',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const runner: Runner = await run({
    pgPool: pool,
    schema: 'jobs',
    concurrency: 1,
    noHandleSignals: true,
    logger: errorLogger(onError),
    taskList: Object.fromEntries(jobs.map((job) => [job.name, job.run])),
    parsedCronItems: parseCronItems(
      jobs.map(({ name, cron }) => ({
        task: name,
        match: cron,
        options: { maxAttempts: 1, backfillPeriod: 0 },
      })),
    ),
  });
  // Ends when it is stopped or when its database went away for good; either way somebody else tells.
  runner.promise.catch(onError);
  return {
    stop: async () => {
      await runner.stop();
      await pool.end();
    },
  };
}
