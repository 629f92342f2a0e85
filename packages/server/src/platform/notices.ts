import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { z } from 'zod';
import type { Database } from './database/database.ts';

/** What is told on each channel: that the register changed; the ids of services of which answers were released. */
interface Payloads {
  readonly registry_changed: '';
  readonly released: readonly number[];
}

export type Channel = keyof Payloads;

export type NoticeHandlers = { readonly [Name in Channel]: (payload: Payloads[Name]) => void };

const payloads: { readonly [Name in Channel]: z.ZodType<Payloads[Name]> } = {
  registry_changed: z.literal(''),
  released: z.preprocess((text) => JSON.parse(String(text)), z.array(z.int())),
};

const channels: readonly Channel[] = ['registry_changed', 'released'];

/** Its name in the database, which may serve others too. */
function nameInDatabase(channel: Channel): string {
  return `ascolto_${channel}`;
}

export interface NoticeFollower {
  readonly handlers: NoticeHandlers;
  /** Notices may have been missed: what they feed must be read anew. */
  readonly onGap: () => void;
  readonly onError: (error: unknown) => void;
}

export interface Notices {
  close(): Promise<void>;
}

/**
 * Follows the notices of the database on a connection of its own. `onGap` is called at first, for what was told before
 * it listened; whenever a lost connection was made again; and for a notice that is not understood, which anyone who may
 * connect to the database can send.
 */
export async function followNotices(url: string, follower: NoticeFollower): Promise<Notices> {
  let closed = false;
  let current = await connect(url, follower, () => void reconnect());
  follower.onGap();

  async function reconnect(): Promise<void> {
    for (let delayMs = 100; !closed; delayMs = Math.min(delayMs * 2, 2_000)) {
      await wait(delayMs, undefined, { ref: false });
      try {
        current = await connect(url, follower, () => void reconnect());
        if (closed) await current.end();
        else follower.onGap();
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

async function connect(url: string, follower: NoticeFollower, onLost: () => void): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'ascolto notices',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
  client.on('error', () => undefined);
  client.on('notification', ({ channel, payload = '' }) => hear(channel, payload, follower));
  try {
    await client.connect();
    for (const channel of channels) await client.query(`listen ${nameInDatabase(channel)}`);
  } catch (error) {
    void client.end().catch(() => undefined);
    throw error;
  }
  client.once('end', onLost);
  return client;
}

function hear(name: string, text: string, { handlers, onGap, onError }: NoticeFollower): void {
  const channel = channels.find((known) => nameInDatabase(known) === name);
  if (channel === undefined) return;
  try {
    handle(channel, text, handlers);
  } catch (error) {
    onError(error);
    onGap();
  }
}

function handle<Name extends Channel>(channel: Name, text: string, handlers: NoticeHandlers): void {
  handlers[channel](payloads[channel].parse(text));
}

/** Sends a notice; inside a transaction it leaves at the commit. */
export async function notify(database: Database, channel: Channel, payload: string): Promise<void> {
  await sql`select pg_notify(${nameInDatabase(channel)}, ${payload})`.execute(database);
}
