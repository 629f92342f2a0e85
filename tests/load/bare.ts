import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { type Database, openDatabase } from '../../packages/server/src/platform/database/database.ts';
import { cpuSeconds } from './application.ts';

const program = fileURLToPath(new URL('./bare-server.ts', import.meta.url));

export interface BareServer {
  readonly port: number;
  readonly database: Database;
  cpuSeconds(): number;
  stop(): Promise<void>;
}

/** Starts the bare server over a database of its own, in the server of the one given. */
export async function startBareServer(beside: Database, besideUrl: string): Promise<BareServer> {
  await sql`create database bare`.execute(beside);
  const url = new URL(besideUrl);
  url.pathname = '/bare';
  const child = fork(program);
  child.send(url.href);
  const [port] = await once(child, 'message');
  const database = openDatabase({ url: url.href, role: 'owner', maxConnections: 1 });
  return {
    port: Number(port),
    database,
    cpuSeconds: () => cpuSeconds(child.pid ?? 0),
    stop: async () => {
      await database.destroy();
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
