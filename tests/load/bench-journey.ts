/*
 * `npm run bench:journey`: how many citizens a second can open a form, rate and reach the thanks, without scripts. Ends
 * with 1 where a journey that reached the thanks is not stored exactly once; a missed aim is only told.
 *
 *   npm run bench:journey -- --seconds 20 --connections 100 --profile FOLDER
 */
import { loadavg } from 'node:os';
import { buildAssets } from '../../scripts/build.ts';
import { type Application, freePort, startApplication, withDataDir, withDatabase } from './application.ts';
import { benchOptions } from './bench-options.ts';
import { findDifferences, untilReleased } from './collected.ts';
import { requireDurability } from './durability.ts';
import { takeJourney } from './journey.ts';
import { type LoadFigures, runLoad } from './load.ts';
import { seededRandom } from './random.ts';
import { seedRegister, type ServiceAddress } from './register.ts';
import { tellVerdict, whole } from './verdict.ts';

const { given, nodeFlags } = benchOptions({ seconds: 20, 'warm-up': 5, connections: 100, services: 300 });
const aim = 1_000;

async function drive(application: Application, services: readonly ServiceAddress[]): Promise<LoadFigures> {
  const random = seededRandom(1);
  const cpuBefore = application.cpuSeconds();
  const figures = await runLoad({
    port: application.port,
    connections: given('connections'),
    warmUpSeconds: given('warm-up'),
    seconds: given('seconds'),
    visit: (connection, _lane, done) => takeJourney(connection, random.pick(services), random, done),
  });
  const serverMicroseconds = ((application.cpuSeconds() - cpuBefore) * 1e6) / figures.succeeded;
  const { perSecond, p50Ms, p99Ms, clientMicroseconds, failed } = figures;
  const parts = [
    `${whole(perSecond)} journeys/s (aim ${whole(aim)}: ${perSecond >= aim ? 'met' : 'missed'})`,
    `p50 ${p50Ms.toFixed(1)} ms`,
    `p99 ${p99Ms.toFixed(1)} ms`,
    `${serverMicroseconds.toFixed(0)} µs of the server, ${clientMicroseconds.toFixed(0)} µs of the client`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    `load ${loadavg()[0]?.toFixed(1)}`,
  ];
  console.log(parts.join(' · '));
  return figures;
}

async function bench(dataDir: string): Promise<readonly string[]> {
  const application = await startApplication({ dataDir, port: await freePort(), nodeFlags });
  try {
    return await withDatabase(dataDir, async (database) => {
      console.log(await requireDurability(database));
      const services = await seedRegister(database, given('services'), application.port);
      const { succeeded } = await drive(application, services);
      await untilReleased(database);
      return findDifferences(database, succeeded);
    });
  } finally {
    await application.stop();
  }
}

await buildAssets();
tellVerdict(await withDataDir(bench), 'every journey to the thanks is stored once, every tally is exact');
