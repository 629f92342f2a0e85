import type { Terminal } from './terminal.ts';
import { fillDemonstration, type LiveFigures, simulateLive } from '../simulation/index.ts';
import { type Command, type CommandContext, CommandError, type GivenOptions } from './command.ts';
import { usePostgres } from './open-database.ts';
import { migrate } from '../platform/database/migrate.ts';

const count = new Intl.NumberFormat('en');

export const simulate: Command = {
  name: 'simulate',
  operands: [],
  demonstration: true,
  summary: 'Fill a demonstration with a simulated country, or send simulated answers to one that runs.',
  options: [
    { name: 'services', value: 'N', meaning: 'services, the pilot’s first; 300 where nothing is said' },
    { name: 'days', value: 'N', meaning: 'days of history, up to today; 90' },
    { name: 'responses', value: 'N', meaning: 'answers in all; 100000' },
    { name: 'seed', value: 'N', meaning: 'the same seed gives the same figures; 1' },
    { name: 'replace', meaning: 'removes the answers that the demonstration holds first' },
    { name: 'live', meaning: 'sends answers to a running demonstration instead, until Ctrl-C' },
    { name: 'rate', value: 'N', meaning: 'live: answers a second; 20' },
    { name: 'seconds', value: 'N', meaning: 'live: for how long; without it until Ctrl-C' },
    {
      name: 'url',
      value: 'URL',
      meaning: 'live: the server; that of the settings, which must be on this machine',
    },
  ],
  details: `The database is that of a demonstration: data-demo, or what DATA_DIR or DATABASE_URL name. An empty one becomes a
demonstration for ever; one of real answers is refused. Everything is written or nothing. See docs/simulation.md.`,
  run: (context, _operands, options) => {
    refuseMixed(options);
    return options.has('live') ? runLive(context, options) : runHistory(context, options);
  },
};

const ofHistory = ['services', 'days', 'responses', 'replace'];
const ofLive = ['rate', 'seconds', 'url'];

function refuseMixed(options: GivenOptions): void {
  const live = options.has('live');
  const unfit = (live ? ofHistory : ofLive).find((name) => options.has(name));
  if (unfit === undefined) return;
  throw new CommandError(live ? `--${unfit} does not go with --live.` : `--${unfit} goes with --live only.`);
}

/** A whole number. @throws CommandError saying the bounds. */
function number(
  options: GivenOptions,
  name: string,
  { usual, least, most }: { usual: number; least: number; most: number },
): number {
  const given = options.get(name);
  if (given === undefined) return usual;
  const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new CommandError(
    `--${name} must be a whole number from ${count.format(least)} to ${count.format(most)}, not "${given}".`,
  );
}

const seedBounds = { usual: 1, least: 0, most: 2 ** 31 };

async function runHistory({ config, clock, terminal }: CommandContext, options: GivenOptions): Promise<void> {
  const size = {
    services: number(options, 'services', { usual: 300, least: 1, most: 5_000 }),
    days: number(options, 'days', { usual: 90, least: 2, most: 3_660 }),
    responses: number(options, 'responses', { usual: 100_000, least: 1, most: 50_000_000 }),
    seed: number(options, 'seed', seedBounds),
    replace: options.has('replace'),
  };
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1_000;
  const outcome = await usePostgres(config, async (url) => {
    await migrate(url);
    const onProgress = (answers: number): void => showProgress(terminal, answers, size.responses, seconds());
    return fillDemonstration({ url, clock, onProgress }, size);
  });
  const { answers, waiting, reportedCounts } = outcome;
  terminal.print(
    `${count.format(answers)} simulated answers to ${count.format(size.services)} services over ${count.format(size.days)} days ` +
      `in ${seconds().toFixed(1)} s, ${count.format(Math.round(answers / seconds()))} a second.\n` +
      `${count.format(answers - waiting)} are released, ${count.format(waiting)} wait for their group; ` +
      `${count.format(reportedCounts)} counts of transactions are reported.\n` +
      `See them: ${startCommand(config.databaseUrl)}`,
  );
}

function startCommand(databaseUrl: string | undefined): string {
  return databaseUrl === undefined ? 'DEMO=1 npm start' : 'DEMO=1 npm start, with the same DATABASE_URL';
}

const barWidth = 30;

function showProgress(terminal: Terminal, answers: number, all: number, seconds: number): void {
  terminal.progress(() => {
    const done = Math.round((answers / all) * barWidth);
    const bar = `[${'#'.repeat(done)}${'.'.repeat(barWidth - done)}]`;
    const perSecond = count.format(Math.round(answers / seconds));
    return `${bar} ${Math.floor((100 * answers) / all)} %, ${count.format(answers)} answers, ${perSecond} a second`;
  });
}

async function runLive({ config, clock, terminal }: CommandContext, options: GivenOptions): Promise<void> {
  const url = options.get('url');
  const rate = number(options, 'rate', { usual: 20, least: 1, most: 5_000 });
  const forSeconds = number(options, 'seconds', { usual: Number.POSITIVE_INFINITY, least: 1, most: 86_400 });
  const seed = number(options, 'seed', seedBounds);
  const server = url === undefined ? requireThisMachine(config.publicUrl) : requireAddress(url);
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    const figures = await simulateLive({
      url: server,
      rate,
      seconds: forSeconds,
      seed,
      clock,
      stop: stopping.signal,
      onProgress: (so) => terminal.progress(() => describe(so)),
    });
    terminal.print(describe(figures));
    if (figures.reasons.size > 0) terminal.printError(describeReasons(figures));
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}

function describe({ submitted, accepted, failed, seconds }: LiveFigures): string {
  return (
    `${count.format(submitted)} submitted, ${count.format(accepted)} accepted, ${count.format(failed)} failed, ` +
    `${count.format(submitted - accepted - failed)} under way; ${count.format(Math.round(accepted / seconds))} accepted a second`
  );
}

function describeReasons({ reasons }: LiveFigures): string {
  return [...reasons].map(([reason, n]) => `failed: ${count.format(n)} × ${reason}`).join('\n');
}

function requireAddress(url: string): string {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url.replace(/\/+$/, '');
  throw new CommandError(`--url must be an address like http://localhost:3000, not "${url}".`);
}

const thisMachine = /^(localhost|127(\.\d+){3}|\[::1\])$/;

function requireThisMachine(url: string): string {
  if (thisMachine.test(new URL(url).hostname)) return url;
  throw new CommandError(`${url} is not this machine: name it with --url to send simulated answers there.`);
}
