import { type DatabaseHandle, provideDatabase } from './platform/database/provide-database.ts';
import { systemClock } from './platform/clock.ts';
import { type Config, ConfigError, readConfig } from './platform/config.ts';
import { listen, requireFree } from './platform/http/listen.ts';
import { endsInTime } from './platform/in-time.ts';
import { isUnused } from './platform/instance.ts';
import { StartError } from './platform/start-error.ts';
import { createServer, type Server } from './server.ts';
import { fillNewDemonstration } from './simulation/index.ts';

/*
 * Starts the platform: database, schema, register, web server. SIGINT and SIGTERM stop it in the other order, once:
 * the terminal and npm may both send one. What is in the way is said in a sentence each.
 */
async function main(): Promise<void> {
  const config = readConfig();
  const started = start(config);
  stopOnSignals(async () => {
    // A signal while it starts waits for the start: what has begun must be ended too.
    const running = await started.catch(() => undefined);
    await running?.stop();
  });
  const { database, firstStart } = await started;
  announce(config, database);
  if (firstStart && !config.demonstration) console.log(simulatedHistoryHint);
}

const simulatedHistoryHint =
  'Nothing is rated yet. To see Ascolto with a simulated history, beside this: PORT=3001 DEMO=1 npm start';

interface Running {
  readonly database: DatabaseHandle;
  /** Nothing was ever started on the database before. */
  readonly firstStart: boolean;
  stop(): Promise<void>;
}

async function start(config: Config): Promise<Running> {
  // Before anything is made: what is in the way here leaves no folder behind.
  await requireFree(config);
  const database = await provideDatabase(config);
  database.onLost(() => fail(new StartError('The embedded database ended and could not be started again.')));
  let server: Server | undefined;
  const stop = (): Promise<void> => stopInTime(server, database);
  try {
    const firstStart = await isUnused(database.url);
    if (firstStart && config.demonstration) await fillNewDemonstration(database.url, systemClock);
    server = await createServer(config, database.url, systemClock);
    const { log } = server.app;
    database.onRestarted((sentence) => log.warn(sentence));
    await listen(server.app, config);
    return { database, firstStart, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** In which the server must have ended: five seconds for requests, the rest for what they left in the database. */
const closingMs = 6_000;
/** In which a database that answers no more may still end. */
const hangingMs = 1_500;

/**
 * Ends the server, then its database. One that answers takes its time to end; one that hangs would keep everything for
 * ever. @throws StartError saying so.
 */
async function stopInTime(server: Server | undefined, database: DatabaseHandle): Promise<void> {
  const closed = server === undefined || (await endsInTime(server.close(), closingMs));
  const stopped = database.stop();
  if (closed) return stopped;
  await endsInTime(stopped, hangingMs);
  throw new StartError(
    `The database (${database.where}) did not answer in time: Ascolto ended without waiting for it. No acknowledged answer is lost.`,
  );
}

function announce({ publicUrl, demonstration }: Config, { where, warnings }: DatabaseHandle): void {
  for (const warning of warnings) console.warn(warning);
  const lines = [
    demonstration ? 'Ascolto is ready, as a demonstration.' : 'Ascolto is ready.',
    `  Services and report cards   ${publicUrl}/`,
    `  Rate a service              ${publicUrl}/valuta/inps/hub-prestazioni-non-pensionistiche`,
    `  Its report card             ${publicUrl}/pagella/inps/hub-prestazioni-non-pensionistiche`,
    `  Description of the API      ${publicUrl}/openapi.json`,
    `  Database                    ${where}`,
    'Ctrl-C stops it.',
  ];
  console.log(lines.join('\n'));
}

function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false;
  const end = (): void => {
    if (stopping) return;
    stopping = true;
    stop().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

function fail(error: unknown): never {
  if (error instanceof StartError || error instanceof ConfigError) console.error(error.message);
  else console.error(error);
  process.exit(1);
}

await main().catch(fail);
