import { openCollection } from './collection/index.ts';
import { type Clock, stoppedClock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { type Database, openDatabase } from './platform/database/database.ts';
import { createRateLimits, type RateLimit } from './platform/http/rate-limit.ts';
import { createApp, registerRooms } from './server.ts';

/** The OpenAPI document that a server with these settings serves; no database is asked and no built file read. */
export async function describeApi(config: Config): Promise<object> {
  const limits = createRateLimits(config.rateLimits);
  const app = createApp(config, () => '');
  const clock = stoppedClock('2026-01-01');
  const database = idleDatabase();
  const collection = idleCollection(config, database, clock, limits.responses);
  await registerRooms(app, { ...config, ...emptyRegister, limits, collection, reporter: database, clock });
  await app.ready();
  const description = app.swagger();
  await app.close();
  return description;
}

function absent(): never {
  throw new Error('whoever describes the API answers nothing');
}

const emptyRegister = {
  directory: { find: () => undefined, published: () => [], refresh: async () => undefined },
  catalogue: { forService: absent, allForService: absent, isAssigned: () => false, version: () => undefined },
  cards: { read: absent, follow: absent },
  country: { read: absent },
};

/** Is never connected to. */
function idleDatabase(): Database {
  return openDatabase({ url: 'postgres://nowhere.invalid/', role: 'owner', maxConnections: 1 });
}

function idleCollection(config: Config, database: Database, clock: Clock, limit: RateLimit) {
  return openCollection({
    ...config,
    ...emptyRegister,
    collector: database,
    reporter: database,
    owner: database,
    clock,
    submissionKey: Buffer.alloc(32),
    limit,
    onError: absent,
  });
}
