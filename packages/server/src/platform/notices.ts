import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from './database/database.ts';
import pg from 'pg';

export type Channel = 'registry_changed' | 'released';

export interface Notices {
  close(): Promise<void>;
}

/**
 * Follows the notices of the database on a connection of its own. A lost connection is made again; as notices may have
 * been missed meanwhile, `onGap` is called then, and what it feeds must be read anew.
 */
export async function followNotices(
  url: string,
  handlers: Readonly<Record<Channel, (payload: string) => void>>,
  onGap: () => void,
): Promise<Notices> {
  let closed = false;
  let current = await connect(url, handlers, () => void reconnect());

  async function reconnect(): Promise<void> {
    for (let delayMs = 100; !closed; delayMs = Math.min(delayMs * 2, 2_000)) {
      await wait(delayMs, undefined, { ref: false });
      try {
        current = await connect(url, handlers, () => void reconnect());
        onGap();
        return;
      } catch {
        // The database is away still: try again, less and less often.
      }
    }
  }

  return {
    close: async () => {
      closed = true;
      await current.end();
    },
  };
}

async function connect(
  url: string,
  handlers: Readonly<Record<Channel, (payload: string) => void>>,
  onLost: () => void,
): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'ascolto notices',
    keepAlive: true,
  });
  client.on('error', () => undefined);
  await client.connect();
  client.on('notification', ({ channel, payload }) => {
    if (channel in handlers) handlers[channel as Channel](payload ?? '');
  });
  for (const channel of Object.keys(handlers)) await client.query(`listen ${channel}`);
  let ended = false;
  client.once('end', () => {
    if (!ended) onLost();
    ended = true;
  });
  return client;
}

/** Sends a notice; inside a transaction it leaves at the commit. */
export async function notify(database: Database, channel: Channel, payload: string): Promise<void> {
  await sql`select pg_notify(${channel}, ${payload})`.execute(database);
}
