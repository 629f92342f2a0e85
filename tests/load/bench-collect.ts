/*
 * `npm run bench:collect`: how many answers a second the application stores durably, beside what a bare server stores of
 * the same requests in the same database. Both take turns, and medians are compared, because other work on the machine
 * moves single rounds. Ends with 1 where an acknowledged answer is not stored exactly once, a tally is not exact or the
 * database would not keep what it acknowledged; a missed aim is only told.
 *
 *   npm run bench:collect -- --seconds 20 --connections 200 --rounds 3 --profile FOLDER
 */
import { loadavg } from 'node:os';
import { sql } from 'kysely';
import type { Database } from '../../packages/server/src/platform/database/database.ts';
import { buildAssets } from '../../scripts/build.ts';
import { databaseUrl, freePort, startApplication, withDataDir, withDatabase } from './application.ts';
import { benchOptions } from './bench-options.ts';
import { startBareServer } from './bare.ts';
import { countCommits, countStored, findDifferences, untilReleased } from './collected.ts';
import { requireDurability } from './durability.ts';
import { type LoadFigures, median, runLoad, type Visit } from './load.ts';
import { seededRandom } from './random.ts';
import { seedRegister, type ServiceAddress } from './register.ts';
import { renewSubmissionId, requestPool } from './submissions.ts';
import { tellVerdict, whole } from './verdict.ts';

const { given, nodeFlags } = benchOptions({
  seconds: 20,
  'warm-up': 5,
  connections: 200,
  rounds: 3,
  services: 300,
});
const connections = given('connections');
const requestsEach = 15;
const aims = { perSecond: 8_000, ratio: 0.5 };

/** One of the two servers that take turns. */
interface Contestant {
  readonly name: string;
  readonly port: number;
  readonly database: Database;
  /** A row an answer, kept where its transaction put it. */
  readonly table: string;
  cpuSeconds(): number;
  settle(): Promise<void>;
}

interface Round extends LoadFigures {
  readonly perCommit: number;
  /** Processor time of the server process an answer, in microseconds. */
  readonly serverMicroseconds: number;
}

/** Every lane has requests of its own, so that none is changed while it is under way. */
function submitting(services: readonly ServiceAddress[]): Visit {
  const pool = requestPool(services, connections * requestsEach, seededRandom(1));
  const turns = new Uint32Array(connections);
  return (connection, lane, done) => {
    const turn = (turns[lane] = ((turns[lane] ?? 0) + 1) % requestsEach);
    const request = pool[lane * requestsEach + turn];
    if (request === undefined) throw new Error('no request');
    connection.exchange(renewSubmissionId(request), (response) => done(response?.status === 201));
  };
}

async function runRound(contestant: Contestant, visit: Visit): Promise<Round> {
  const { port, database, table } = contestant;
  await contestant.settle();
  await sql`checkpoint`.execute(database);
  const before = await countCommits(database, table);
  const cpuBefore = contestant.cpuSeconds();
  const figures = await runLoad({
    port,
    connections,
    warmUpSeconds: given('warm-up'),
    seconds: given('seconds'),
    visit,
  });
  const cpu = contestant.cpuSeconds() - cpuBefore;
  const after = await countCommits(database, table);
  return {
    ...figures,
    perCommit: (after.answers - before.answers) / (after.commits - before.commits),
    serverMicroseconds: (cpu * 1e6) / figures.succeeded,
  };
}

function tell(label: string, name: string, round: Omit<Round, 'succeeded' | 'failed'>, failed: number): void {
  const parts = [
    `${whole(round.perSecond)} answers/s`,
    `p50 ${round.p50Ms.toFixed(1)} ms`,
    `p99 ${round.p99Ms.toFixed(1)} ms`,
    `${round.perCommit.toFixed(0)} answers/commit`,
    `${round.serverMicroseconds.toFixed(0)} µs of the server, ${round.clientMicroseconds.toFixed(0)} µs of the client`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    `load ${loadavg()[0]?.toFixed(1)}`,
  ];
  console.log(`${label.padEnd(8)} ${name.padEnd(8)} ${parts.join(' · ')}`);
}

async function takeTurns(
  contestants: readonly Contestant[],
  visit: Visit,
): Promise<ReadonlyMap<string, readonly Round[]>> {
  const rounds = new Map<string, Round[]>(contestants.map(({ name }) => [name, []]));
  for (let number = 1; number <= given('rounds'); number++) {
    const order = number % 2 === 1 ? contestants : contestants.toReversed();
    for (const contestant of order) {
      const round = await runRound(contestant, visit);
      tell(`round ${number}`, contestant.name, round, round.failed);
      rounds.get(contestant.name)?.push(round);
    }
  }
  return rounds;
}

function medians(rounds: readonly Round[]): Round {
  const of = (figure: keyof Round): number => median(rounds.map((round) => round[figure]));
  return {
    succeeded: rounds.reduce((sum, round) => sum + round.succeeded, 0),
    failed: rounds.reduce((sum, round) => sum + round.failed, 0),
    perSecond: of('perSecond'),
    p50Ms: of('p50Ms'),
    p99Ms: of('p99Ms'),
    perCommit: of('perCommit'),
    serverMicroseconds: of('serverMicroseconds'),
    clientMicroseconds: of('clientMicroseconds'),
  };
}

function summarise(ours: Round, bare: Round): void {
  tell('median', 'ascolto', ours, ours.failed);
  tell('median', 'bare', bare, bare.failed);
  const ratio = ours.perSecond / bare.perSecond;
  const verdict = (value: number, aim: number): string => (value >= aim ? 'met' : 'missed');
  console.log(`ratio ${ratio.toFixed(2)} (aim ${aims.ratio}: ${verdict(ratio, aims.ratio)})`);
  console.log(
    `${whole(ours.perSecond)} durable answers/s (aim ${whole(aims.perSecond)}: ${verdict(ours.perSecond, aims.perSecond)})`,
  );
}

async function verify(
  database: Database,
  bare: Database,
  ours: Round,
  theirs: Round,
): Promise<readonly string[]> {
  await untilReleased(database);
  const { answers } = await countCommits(bare, 'answer');
  const differences = [
    ...(await findDifferences(database, ours.succeeded)),
    ...(answers === theirs.succeeded
      ? []
      : [`bare: ${theirs.succeeded} answers were acknowledged and ${answers} are stored`]),
  ];
  const { waiting, released } = await countStored(database);
  console.log(
    `${whole(ours.succeeded)} acknowledged · ${whole(waiting)} wait in the inbox · ${whole(released)} released`,
  );
  return differences;
}

async function bench(dataDir: string): Promise<readonly string[]> {
  const application = await startApplication({ dataDir, port: await freePort(), nodeFlags });
  try {
    return await withDatabase(dataDir, async (database) => {
      console.log(await requireDurability(database));
      const services = await seedRegister(database, given('services'), application.port);
      const bare = await startBareServer(database, await databaseUrl(dataDir));
      const ours: Contestant = {
        ...application,
        name: 'ascolto',
        database,
        table: 'collection.submission',
        settle: () => untilReleased(database),
      };
      // What the application still releases would slow the bare server.
      const theirs: Contestant = { ...bare, name: 'bare', table: 'answer', settle: ours.settle };
      try {
        const rounds = await takeTurns([ours, theirs], submitting(services));
        const [own, other] = [ours, theirs].map(({ name }) => medians(rounds.get(name) ?? []));
        if (own === undefined || other === undefined) return [];
        summarise(own, other);
        return await verify(database, bare.database, own, other);
      } finally {
        await bare.stop();
      }
    });
  } finally {
    await application.stop();
  }
}

await buildAssets();
tellVerdict(await withDataDir(bench), 'every acknowledged answer is stored once, every tally is exact');
