import { type DatabaseHandle, provideDatabase } from './platform/database/provide-database.ts';
import { systemClock } from './platform/clock.ts';
import { type Config, ConfigError, readConfig } from './platform/config.ts';
import { StartError } from './platform/start-error.ts';
import { createServer, type Server } from './server.ts';

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
  const { database } = await started;
  announce(config, database);
}

interface Running {
  readonly database: DatabaseHandle;
  stop(): Promise<void>;
}

async function start(config: Config): Promise<Running> {
  const database = await provideDatabase(config);
  database.onLost(() => fail(new StartError('The embedded database ended and could not be started again.')));
  let server: Server | undefined;
  const stop = async (): Promise<void> => {
    await server?.close();
    await database.stop();
  };
  try {
    server = await createServer(config, database.url, systemClock);
    await listen(server, config);
    return { database, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function listen({ app }: Server, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EADDRINUSE')
      throw new StartError(`Port ${port} is in use: stop what uses it or set PORT to another one.`);
    if (code === 'EACCES')
      throw new StartError(`Port ${port} needs more rights: set PORT to one above 1023.`);
    if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL')
      throw new StartError(`HOST ${host} is no address of this machine.`);
    throw error;
  }
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
