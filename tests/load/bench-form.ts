/*
 * `npm run bench:form`: how many people a second can open a form, with and without compression. Ends with 1 where a page is
 * not whole, or two readers got the same submission id; a missed aim is only told.
 *
 *   npm run bench:form -- --seconds 10 --connections 100 --profile FOLDER
 */
import { loadavg } from 'node:os';
import { gunzipSync } from 'node:zlib';
import { buildAssets } from '../../scripts/build.ts';
import { type Application, freePort, startApplication, withDataDir, withDatabase } from './application.ts';
import { benchOptions } from './bench-options.ts';
import type { Response } from './connection.ts';
import { runLoad } from './load.ts';
import { seededRandom } from './random.ts';
import { seedRegister, type ServiceAddress } from './register.ts';
import { tellVerdict, whole } from './verdict.ts';

const { given, nodeFlags } = benchOptions({ seconds: 10, 'warm-up': 3, connections: 100, services: 300 });
const aim = 15_000;
/** Opening every page that comes would cost the client more than the server: one of so many is looked at as a whole. */
const lookedAt = 50;

const submissionId = /name="submissionId" value="([\da-f-]{36})"/;

interface Pages {
  readonly faults: readonly string[];
  /** Judges a page; false where its status tells that it is none. */
  take(response: Response | undefined, service: ServiceAddress, isGzip: boolean): boolean;
}

function pagesTaken(): Pages {
  const ids = new Set<string>();
  const faults: string[] = [];
  let taken = 0;
  return {
    faults,
    take: (response, { ipa, slug }, isGzip) => {
      if (response?.status !== 200) return false;
      if (taken++ % lookedAt > 0) return true;
      const markup = pageOf(response, isGzip);
      const [, id = ''] = submissionId.exec(markup) ?? [];
      const isWhole =
        markup.includes(`action="/valuta/${ipa}/${slug}/invia"`) && markup.endsWith('</html>\n');
      if (!isWhole) faults.push(`a page of ${ipa}/${slug} is not whole`);
      if (id === '' || ids.has(id)) faults.push('two readers got one submission id');
      ids.add(id);
      return true;
    },
  };
}

/** @throws where it is not compressed as it was asked for. */
function pageOf({ bytes }: Response, isGzip: boolean): string {
  const headEnd = bytes.indexOf('\r\n\r\n');
  const [head, body] = [bytes.toString('latin1', 0, headEnd), bytes.subarray(headEnd + 4)];
  if (/^content-encoding: gzip\r?$/im.test(head) !== isGzip) throw new Error(`unexpected encoding:\n${head}`);
  return (isGzip ? gunzipSync(body) : body).toString('utf8');
}

function formRequest({ ipa, slug }: ServiceAddress, isGzip: boolean): Buffer {
  const accepted = isGzip ? 'accept-encoding: gzip, deflate, br\r\n' : '';
  const head = `GET /valuta/${ipa}/${slug}?t=domanda&c=web HTTP/1.1\r\nhost: localhost\r\naccept-language: it\r\n`;
  return Buffer.from(`${head}${accepted}\r\n`);
}

async function drive(
  application: Application,
  services: readonly ServiceAddress[],
  isGzip: boolean,
): Promise<readonly string[]> {
  const random = seededRandom(1);
  const pages = pagesTaken();
  const requests = new Map(services.map((service) => [service, formRequest(service, isGzip)]));
  const cpuBefore = application.cpuSeconds();
  const figures = await runLoad({
    port: application.port,
    connections: given('connections'),
    warmUpSeconds: given('warm-up'),
    seconds: given('seconds'),
    visit: (connection, _lane, done) => {
      const service = random.pick(services);
      const request = requests.get(service);
      if (request === undefined) return done(false);
      connection.exchange(request, (response) => done(pages.take(response, service, isGzip)));
    },
  });
  const serverMicroseconds = ((application.cpuSeconds() - cpuBefore) * 1e6) / figures.succeeded;
  const { perSecond, p50Ms, p99Ms, clientMicroseconds, failed } = figures;
  const parts = [
    `${isGzip ? 'gzip' : 'plain'}: ${whole(perSecond)} pages/s (aim ${whole(aim)}: ${perSecond >= aim ? 'met' : 'missed'})`,
    `p50 ${p50Ms.toFixed(1)} ms`,
    `p99 ${p99Ms.toFixed(1)} ms`,
    `${serverMicroseconds.toFixed(0)} µs of the server (${whole(1e6 / serverMicroseconds)} pages/s of one core)`,
    `${clientMicroseconds.toFixed(0)} µs of the client`,
    `load ${loadavg()[0]?.toFixed(1)}`,
  ];
  console.log(parts.join(' · '));
  return failed > 0 ? [`${failed} pages did not come`, ...pages.faults] : pages.faults;
}

async function bench(dataDir: string): Promise<readonly string[]> {
  const application = await startApplication({ dataDir, port: await freePort(), nodeFlags });
  try {
    const services = await withDatabase(dataDir, (database) =>
      seedRegister(database, given('services'), application.port),
    );
    return [...(await drive(application, services, true)), ...(await drive(application, services, false))];
  } finally {
    await application.stop();
  }
}

await buildAssets();
tellVerdict(await withDataDir(bench), 'pages are whole, and no two have the same submission id');
