/*
 * `npm run faults -- --trials 20`: kills the server process or its database (kill -9) at random moments under load,
 * again and again in one data folder, and counts after each time whether every acknowledged answer is there exactly
 * once and every tally equals a recount. Ends with 1 on any loss.
 *
 *   npm run faults -- --trials 20 --seed 1 --seconds 600
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAssets } from '../../scripts/build.ts';
import {
  type Application,
  freePort,
  startApplication,
  withDataDir,
  withDatabase,
} from '../load/application.ts';
import { type Random, seededRandom } from '../load/random.ts';
import { seedRegister } from '../load/register.ts';
import { type Account, isKept, takeAccount } from './account.ts';
import { startSteadyLoad, type SteadyLoad } from './steady-load.ts';

export interface Trial extends Account {
  readonly killed: 'server' | 'database';
  /** Of all trials so far. */
  readonly acknowledged: number;
  /** Sent again in this trial, because they had found no answer. */
  readonly sentAgain: number;
  readonly refusals: readonly number[];
  /** From the kill until answers are acknowledged again. */
  readonly awaySeconds: number;
}

export interface TrialOptions {
  readonly trials: number;
  readonly seed: number;
  /** No new trial begins after this time. */
  readonly seconds: number;
  readonly onTrial?: (trial: Trial, number: number) => void;
}

const services = 12;
const load = { lanes: 40, pauseMs: 15 };
/** Acknowledged after a recovery, before the load ends. */
const goOnAnswers = 300;

/** Kills the server and the database in turns, and gives account of the answers after each. */
export async function runTrials(options: TrialOptions): Promise<readonly Trial[]> {
  return withDataDir(async (dataDir) => {
    const random = seededRandom(options.seed);
    const port = await freePort();
    const house = await openHouse(dataDir, port);
    try {
      const addresses = await withDatabase(dataDir, (database) => seedRegister(database, services, port));
      const steady = startSteadyLoad({ ...load, port, random, services: addresses });
      try {
        return await repeat(options, (killed) => runTrial(house, steady, killed, random));
      } catch (error) {
        throw new Error(`a trial did not come to its end; the application said:\n${house.said()}`, {
          cause: error,
        });
      } finally {
        await steady.close();
      }
    } finally {
      await house.close();
    }
  });
}

async function repeat(
  { trials, seconds, onTrial }: TrialOptions,
  run: (killed: Trial['killed']) => Promise<Trial>,
): Promise<readonly Trial[]> {
  const until = performance.now() + seconds * 1_000;
  const done: Trial[] = [];
  while (done.length < trials && performance.now() < until) {
    const trial = await run(done.length % 2 === 0 ? 'server' : 'database');
    done.push(trial);
    onTrial?.(trial, done.length);
  }
  return done;
}

async function runTrial(
  house: House,
  steady: SteadyLoad,
  killed: Trial['killed'],
  random: Random,
): Promise<Trial> {
  const before = { sentAgain: steady.sentAgain, refusals: steady.refusals.length };
  steady.start();
  await steady.untilAcknowledged(1);
  await wait(200 + random.below(1_500));
  const killedAt = performance.now();
  await house.kill(killed);
  // Of those under way each may still be acknowledged: more than that is a sign of life.
  await steady.untilAcknowledged(2 * load.lanes);
  const awaySeconds = (performance.now() - killedAt) / 1_000;
  await steady.untilAcknowledged(goOnAnswers);
  await steady.settle();
  const account = await withDatabase(house.dataDir, (database) => takeAccount(database, steady.acknowledged));
  return {
    ...account,
    killed,
    acknowledged: steady.acknowledged.length,
    sentAgain: steady.sentAgain - before.sentAgain,
    refusals: steady.refusals.slice(before.refusals),
    awaySeconds,
  };
}

/** The application in its data folder, across kills. */
interface House {
  readonly dataDir: string;
  /** A killed server is started again; a killed database is the server's to start again. */
  kill(kind: Trial['killed']): Promise<void>;
  said(): string;
  close(): Promise<void>;
}

async function openHouse(dataDir: string, port: number): Promise<House> {
  let application: Application | undefined = await startApplication({ dataDir, port });
  return {
    dataDir,
    kill: async (kind) => {
      if (kind === 'database') return killDatabase(dataDir, 'SIGKILL');
      await application?.kill();
      application = undefined;
      application = await startApplication({ dataDir, port });
    },
    said: () => application?.said() ?? '',
    close: async () => {
      // A server that was killed and did not come back has left its database running.
      await (application === undefined ? killDatabase(dataDir, 'SIGINT') : application.stop());
    },
  };
}

/** Line 1 of postmaster.pid is the process. */
async function killDatabase(dataDir: string, signal: NodeJS.Signals): Promise<void> {
  const file = await readFile(join(dataDir, 'postgres/18/postmaster.pid'), 'utf8');
  process.kill(Number(file.split('\n')[0]), signal);
}

function tell(trial: Trial, number: number): void {
  const parts = [
    `${trial.killed} killed`.padEnd(15),
    `${trial.acknowledged.toLocaleString('en')} acknowledged`,
    `${trial.sentAgain} sent again`,
    `${trial.lost} lost`,
    `${trial.doubled} doubled`,
    `${trial.surplus} rows surplus`,
    `${trial.tallyDifferences} tally differences`,
    `back after ${trial.awaySeconds.toFixed(1)} s`,
    ...(trial.refusals.length > 0 ? [`refused with ${[...new Set(trial.refusals)].join(', ')}`] : []),
  ];
  console.log(`trial ${String(number).padStart(2)} · ${parts.join(' · ')}`);
}

async function main(): Promise<void> {
  const { values: given } = parseArgs({
    options: {
      trials: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
      seconds: { type: 'string', default: '900' },
    },
  });
  await buildAssets();
  const wanted = Number(given.trials);
  const trials = await runTrials({
    trials: wanted,
    seed: Number(given.seed),
    seconds: Number(given.seconds),
    onTrial: tell,
  });
  const kept = trials.filter(isKept).length;
  const acknowledged = trials.at(-1)?.acknowledged ?? 0;
  console.log(
    `${kept} of ${wanted} trials kept every one of ${acknowledged.toLocaleString('en')} acknowledged answers exactly once` +
      (trials.length < wanted ? `; ${wanted - trials.length} did not fit into the time.` : '.'),
  );
  process.exitCode = kept === wanted ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
