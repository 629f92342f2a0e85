/*
 * `npm run bench:cards`: how long a reader waits for a report card in a country with few answers and in one with ten times as
 * many: what it costs must grow with days and services, not with answers. Fills a database of each size by the simulator.
 *
 *   npm run bench:cards -- --responses 1000000 --times 10 --services 300 --days 1095
 */
import { spawn } from 'node:child_process';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildAssets } from '../../scripts/build.ts';
import { freePort, startApplication, withDataDir } from './application.ts';
import { getRequest, openConnection } from './connection.ts';
import { median, quantile } from './load.ts';
import { whole } from './verdict.ts';

const { values: given } = parseArgs({
  options: {
    responses: { type: 'string', default: '1000000' },
    times: { type: 'string', default: '10' },
    services: { type: 'string', default: '300' },
    days: { type: 'string', default: '1095' },
  },
});
const aims = { p95Ms: 50, ratio: 1.5 };
/** Readings of each card after the first. */
const again = 10;

interface Figures {
  /** The first reading of each card after a start: counts are read, the card is made. */
  readonly first: Float64Array;
  /** As most readers find it: made before. */
  readonly kept: Float64Array;
}

function simulate(dataDir: string, responses: number): Promise<void> {
  const options = ['--services', given.services, '--days', given.days, '--responses', String(responses)];
  const command = ['packages/server/src/ascolto.ts', 'simulate', ...options, '--seed', '1'];
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const env = { ...process.env, DEMO: '1', DATA_DIR: dataDir };
  spawn(process.execPath, command, { env, stdio: ['ignore', 'inherit', 'inherit'] }).once('exit', (code) =>
    code === 0 ? resolve() : reject(new Error(`the simulator ended with code ${code}`)),
  );
  return promise;
}

interface ListedService {
  readonly administration: { readonly ipa: string };
  readonly service: string;
}

async function listServices(port: number): Promise<readonly ListedService[]> {
  const listed: ListedService[] = [];
  for (let total = Infinity; listed.length < total; ) {
    const response = await fetch(`http://127.0.0.1:${port}/v1/services?limit=100&offset=${listed.length}`);
    const page = (await response.json()) as { total: number; services: readonly ListedService[] };
    total = page.total;
    listed.push(...page.services);
  }
  return listed;
}

/** One reader after the other: how long each waits, in milliseconds. */
async function readCards(port: number, services: readonly ListedService[]): Promise<Figures> {
  const connection = await openConnection(port);
  const read = ({ administration: { ipa }, service }: ListedService): Promise<number> =>
    new Promise((resolve, reject) => {
      const begun = performance.now();
      connection.exchange(getRequest(`/pagella/${ipa}/${service}`), (response) => {
        if (response?.status === 200) resolve(performance.now() - begun);
        else reject(new Error(`${ipa}/${service}: ${response?.status}`));
      });
    });
  const first = new Float64Array(services.length);
  for (const [index, service] of services.entries()) first[index] = await read(service);
  const kept = new Float64Array(services.length * again);
  for (let index = 0; index < kept.length; index++) {
    const service = services[index % services.length];
    if (service !== undefined) kept[index] = await read(service);
  }
  connection.close();
  return { first: first.sort(), kept: kept.sort() };
}

async function measure(dataDir: string, responses: number): Promise<Figures> {
  await simulate(dataDir, responses);
  const application = await startApplication({ dataDir, port: await freePort(), demonstration: true });
  try {
    const figures = await readCards(application.port, await listServices(application.port));
    for (const [name, waits] of Object.entries(figures)) tell(`${whole(responses)} answers, ${name}`, waits);
    return figures;
  } finally {
    await application.stop();
  }
}

function tell(label: string, waits: Float64Array): void {
  const [p50, p95, most] = [0.5, 0.95, 1].map((share) => quantile(waits, share).toFixed(1));
  const load = loadavg()[0]?.toFixed(1);
  console.log(
    `${label}: ${waits.length} readings, p50 ${p50} ms · p95 ${p95} ms · most ${most} ms · load ${load}`,
  );
}

await buildAssets();
const few = await withDataDir((dataDir) => measure(dataDir, Number(given.responses)));
const many = await withDataDir((dataDir) => measure(dataDir, Number(given.responses) * Number(given.times)));
const ratio = median([...many.first]) / median([...few.first]);
const p95 = quantile(many.first, 0.95);
console.log(
  `${given.times} times the answers cost ${ratio.toFixed(2)} times (aim ${aims.ratio}: ${ratio <= aims.ratio ? 'met' : 'missed'})`,
);
console.log(`p95 ${p95.toFixed(1)} ms (aim ${aims.p95Ms}: ${p95 <= aims.p95Ms ? 'met' : 'missed'})`);
