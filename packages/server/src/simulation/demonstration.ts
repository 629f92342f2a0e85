import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { lockRelease } from '../collection/release-lock.ts';
import { notifyReleased } from '../collection/notify-released.ts';
import { type Clock, stoppedClock } from '../platform/clock.ts';
import { type Database, openDatabase } from '../platform/database/database.ts';
import { daysBefore } from '../platform/days.ts';
import { requireKind } from '../platform/instance.ts';
import { StartError } from '../platform/start-error.ts';
import { openCatalogue } from '../questionnaires/index.ts';
import { loadPilot, openDirectory, type Service } from '../registry/index.ts';
import { inventedPrefix, registerCountry } from './invented-country.ts';
import { analyzeHistory } from './queries/analyze-history.ts';
import { forgetAnswers } from './queries/forget-answers.ts';
import { hasAnswers } from './queries/has-answers.ts';
import { type HistoryOutcome, type HistorySize, simulateHistory } from './simulate-history.ts';
import type { HistoryTransaction } from './write-history.ts';

export interface CountrySize extends HistorySize {
  readonly services: number;
  /** Answers that are there are removed first. */
  readonly replace: boolean;
}

interface Filling {
  readonly url: string;
  readonly clock: Clock;
  readonly onProgress: (answers: number) => void;
}

/**
 * Fills a database with a simulated country, all of it or nothing; an empty one becomes a demonstration for ever.
 * @throws StartError where it holds real answers, or simulated ones that are not to be replaced.
 */
export async function fillDemonstration(filling: Filling, size: CountrySize): Promise<HistoryOutcome> {
  const { url, clock } = filling;
  const owner = openDatabase({ url, role: 'owner', maxConnections: 2 });
  try {
    await requireKind(owner, 'demonstration', clock.today());
    await loadPilot(owner, clock);
    return await fill(owner, filling, size);
  } finally {
    await owner.destroy();
  }
}

async function fill(
  owner: Database,
  { url, clock, onProgress }: Filling,
  size: CountrySize,
): Promise<HistoryOutcome> {
  const today = clock.today();
  if (!size.replace) await requireNoAnswers(owner);
  // Questionnaires are published before the first answer, and know each day as their today.
  const simulated = stoppedClock(daysBefore(today, size.days));
  const catalogue = await openCatalogue(owner, simulated);
  const services = await chooseServices(owner, size, today);
  return inOneTransaction(url, async (transaction) => {
    const { database } = transaction;
    await lockRelease(database);
    if (size.replace) await forgetAnswers(database);
    else await requireNoAnswers(database);
    const country = { services, catalogue, clock: simulated, today, onProgress };
    const outcome = await simulateHistory(transaction, country, size);
    await notifyReleased(
      database,
      services.map(({ id }) => ({ serviceId: id, assurance: 'open' })),
    );
    await analyzeHistory(database);
    return outcome;
  });
}

async function requireNoAnswers(database: Database): Promise<void> {
  if (!(await hasAnswers(database))) return;
  throw new StartError(
    'This demonstration holds answers already: --replace removes them first, or choose another DATA_DIR or DATABASE_URL.',
  );
}

/** Those of the pilot first, then invented ones. */
async function chooseServices(
  owner: Database,
  { services: count, days }: CountrySize,
  today: string,
): Promise<readonly Service[]> {
  const pilot = (await readCollecting(owner)).filter((service) => !isInvented(service));
  const since = daysBefore(today, days);
  await owner
    .transaction()
    .execute((transaction) => registerCountry(transaction, Math.max(0, count - pilot.length), since));
  const invented = (await readCollecting(owner)).filter(isInvented);
  return [...pilot, ...invented].slice(0, count);
}

function isInvented({ administration }: Service): boolean {
  return administration.ipa.startsWith(inventedPrefix);
}

/** In the order in which they were registered, which is that of the tables. */
async function readCollecting(database: Database): Promise<readonly Service[]> {
  const directory = await openDirectory(database);
  return directory
    .published()
    .filter(({ collecting }) => collecting)
    .toSorted((one, other) => one.id - other.id);
}

/** The history of a demonstration's first start: enough to look at, made in the time of a start. */
const firstHistory: CountrySize = { services: 7, days: 120, responses: 9_000, seed: 1, replace: false };

/** Fills a database that was never used before. */
export async function fillNewDemonstration(url: string, clock: Clock): Promise<HistoryOutcome> {
  return fillDemonstration({ url, clock, onProgress: () => undefined }, firstHistory);
}

/** Statements and COPY over one connection, one at a time; undone as a whole where the work fails. */
async function inOneTransaction<Result>(
  url: string,
  work: (transaction: HistoryTransaction) => Promise<Result>,
): Promise<Result> {
  const pool = new pg.Pool({ connectionString: url, max: 1, application_name: 'ascolto simulation' });
  const client = await pool.connect();
  // One that breaks fails the statement that waits for it.
  client.on('error', () => undefined);
  const release = client.release.bind(client);
  client.release = () => undefined;
  const shared = { options: {}, connect: async () => client, end: async () => undefined };
  try {
    await client.query('begin');
    const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: shared }) });
    const result = await work({ client, database });
    await client.query('commit');
    return result;
  } finally {
    release(true);
    await pool.end();
  }
}
