/*
 * `npm run bench:live`: how long after the answer that completes a batch has been acknowledged the readers of the card see it,
 * while answers come at a steady rate and readers follow the cards. Ends with 1 where an acknowledged answer is not stored
 * exactly once; a missed aim is only told.
 *
 *   npm run bench:live -- --rate 2000 --readers 500 --seconds 30
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { batchSize, releaseRule } from '../../packages/server/src/collection/release-rule.ts';
import { buildAssets } from '../../scripts/build.ts';
import { freePort, startApplication, withDataDir, withDatabase } from './application.ts';
import { findDifferences, untilReleased } from './collected.ts';
import { type Connection, openConnection } from './connection.ts';
import { requireDurability } from './durability.ts';
import { type CardReader, openCardReader } from './live-readers.ts';
import { quantile } from './load.ts';
import { seededRandom } from './random.ts';
import { seedRegister, type ServiceAddress } from './register.ts';
import { renewSubmissionId, requestPool } from './submissions.ts';
import { tellVerdict, whole } from './verdict.ts';

const { values: given } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    'warm-up': { type: 'string', default: '10' },
    rate: { type: 'string', default: '2000' },
    readers: { type: 'string', default: '500' },
    connections: { type: 'string', default: '100' },
    services: { type: 'string', default: '300' },
  },
});
const aimMs = 1_000;
const rule = releaseRule(10);

/** When the answers to a service were acknowledged, in that order; a release may be ahead by those under way. */
type Acknowledged = Map<ServiceAddress, number[]>;

/** How long readers waited, in milliseconds. */
interface Waits {
  readonly acknowledged: Acknowledged;
  readonly measured: number[];
  measuring: boolean;
}

interface Sent {
  readonly accepted: number;
  readonly failed: number;
  /** Turns in which no connection was free for an answer that was due. */
  readonly late: number;
}

/** Follows a card: each base seen tells which answer completed its batch, and so how long the reader waited for it. */
async function follow(port: number, address: ServiceAddress, waits: Waits): Promise<CardReader> {
  let shown = 0;
  return openCardReader(port, address, (base, at) => {
    const completing = waits.acknowledged.get(address)?.[shown + batchSize(rule, shown) - 1];
    if (waits.measuring && base > shown && completing !== undefined) {
      waits.measured.push(Math.max(0, at - completing));
    }
    shown = base;
  });
}

/** Sends answers at a steady rate over a bounded time. */
async function sendSteadily(port: number, pool: readonly Prepared[], waits: Waits): Promise<Sent> {
  const connections = await Promise.all(
    Array.from({ length: Number(given.connections) }, () => openConnection(port)),
  );
  const idle = [...connections];
  const rate = Number(given.rate) / 1_000;
  const warmUpMs = Number(given['warm-up']) * 1_000;
  const begun = performance.now();
  const total = rate * (warmUpMs + Number(given.seconds) * 1_000);
  const counts = { accepted: 0, failed: 0, late: 0 };
  for (let sent = 0; sent < total; ) {
    const elapsed = performance.now() - begun;
    waits.measuring = elapsed > warmUpMs;
    const due = Math.min(total, elapsed * rate);
    while (sent < due && idle.length > 0) send(idle, pool[sent++ % pool.length], waits, counts);
    if (sent < due) counts.late++;
    await wait(4);
  }
  while (idle.length < connections.length) await wait(10);
  for (const connection of connections) connection.close();
  return counts;
}

/** A request and where it goes. */
interface Prepared {
  readonly address: ServiceAddress;
  readonly request: Buffer;
}

function send(
  idle: Connection[],
  prepared: Prepared | undefined,
  { acknowledged }: Waits,
  counts: { accepted: number; failed: number },
): void {
  const connection = idle.pop();
  if (connection === undefined || prepared === undefined) return;
  const { address } = prepared;
  // A copy: the same request may still be under way on another connection.
  connection.exchange(renewSubmissionId(Buffer.from(prepared.request)), (response) => {
    idle.push(connection);
    if (response?.status !== 201) return void counts.failed++;
    counts.accepted++;
    const times = acknowledged.get(address) ?? [];
    acknowledged.set(address, times);
    times.push(performance.now());
  });
}

async function drive(port: number, services: readonly ServiceAddress[]): Promise<number> {
  const random = seededRandom(1);
  const pool = services.flatMap((address) =>
    requestPool([address], 10, random).map((request) => ({ address, request })),
  );
  const shuffled = pool.toSorted(() => random.below(3) - 1);
  const waits: Waits = { acknowledged: new Map(), measured: [], measuring: false };
  const readers = await Promise.all(
    Array.from({ length: Number(given.readers) }, () => follow(port, random.pick(services), waits)),
  );
  const sent = await sendSteadily(port, shuffled, waits);
  for (const reader of readers) reader.close();
  tell(sent, waits.measured);
  return sent.accepted;
}

function tell({ accepted, failed, late }: Sent, measured: readonly number[]): void {
  const sorted = Float64Array.from(measured).sort();
  const p99 = quantile(sorted, 0.99);
  const parts = [
    `${whole(accepted / (Number(given['warm-up']) + Number(given.seconds)))} answers/s, ${given.readers} readers`,
    `${whole(measured.length)} cards seen`,
    `p50 ${whole(quantile(sorted, 0.5))} ms`,
    `p99 ${whole(p99)} ms (aim ${whole(aimMs)}: ${p99 <= aimMs ? 'met' : 'missed'})`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(late > 0 ? [`late in ${late} turns`] : []),
    `load ${loadavg()[0]?.toFixed(1)}`,
  ];
  console.log(parts.join(' · '));
}

async function bench(dataDir: string): Promise<readonly string[]> {
  const application = await startApplication({ dataDir, port: await freePort() });
  try {
    return await withDatabase(dataDir, async (database) => {
      console.log(await requireDurability(database));
      const services = await seedRegister(database, Number(given.services), application.port);
      const accepted = await drive(application.port, services);
      await untilReleased(database);
      return findDifferences(database, accepted);
    });
  } finally {
    await application.stop();
  }
}

await buildAssets();
tellVerdict(await withDataDir(bench), 'every acknowledged answer is stored once, every tally is exact');
