import { type DatabaseHandle, provideDatabase } from './platform/database/provide-database.ts';
import { systemClock } from './platform/clock.ts';
import { type Config, ConfigError, readConfig } from './platform/config.ts';
import { StartError } from './platform/start-error.ts';
import { createServer, type Server } from './server.ts';

/*
 * Starts the platform: database, schema, register, web server. SIGINT and SIGTERM stop it in the other order; a second
 * one does not wait. What is in the way is said in a sentence each.
 */
async function main(): Promise<void> {
  const config = readConfig();
  const database = await provideDatabase(config);
  let server: Server | undefined;
  const stop = onSignals(async () => {
    await server?.close();
    await database.stop();
  });
  database.onLost(() => {
    console.error('The embedded database ended and could not be started again.');
    stop(1);
  });
  try {
    server = await createServer(config, database.url, systemClock);
    await listen(server, config);
    announce(config, database);
  } catch (error) {
    await server?.close();
    await database.stop();
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

function announce({ publicUrl, demonstration }: Config, { where }: DatabaseHandle): void {
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

/** Stops once; npm and the terminal may both send the signal. */
function onSignals(stop: () => Promise<void>): (code: number) => void {
  let stopping = false;
  const end = (code: number): void => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(code),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGINT', () => end(0));
  process.on('SIGTERM', () => end(0));
  return end;
}

function fail(error: unknown): never {
  if (error instanceof StartError || error instanceof ConfigError) console.error(error.message);
  else console.error(error);
  process.exit(1);
}

await main().catch(fail);
