import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { StartError } from '../start-error.ts';

/** Where the web server is reached. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

/** @throws StartError where somebody else listens at the place, or nobody can. Leaves nothing behind. */
export async function requireFree({ host, port }: Place): Promise<void> {
  for (const address of await addressesOf(host)) {
    const probe = createServer();
    if (await opens(probe, { host: address, port })) await closed(probe);
  }
}

/**
 * Listens at every address of the host: `localhost` is 127.0.0.1 and, mostly, ::1. All connections belong to one HTTP
 * server; Fastify would make a second one, to which neither our limits nor our words for what is no request apply.
 * @throws StartError as `requireFree`.
 */
export async function listen(app: FastifyInstance, { host, port }: Place): Promise<void> {
  await listenAt(app, await addressesOf(host), port);
}

/** The first address takes port 0 for any; the others take the port of the first. Returns it. */
export async function listenAt(
  app: FastifyInstance,
  [first = 'localhost', ...others]: readonly string[],
  port: number,
): Promise<number> {
  const doors = others.map(() => sideDoor(app));
  const allClosed = Promise.withResolvers<unknown>();
  app.addHook('preClose', async () => allClosed.resolve(Promise.all(doors.map(closed))));
  app.addHook('onClose', async () => void (await allClosed.promise));
  await app.listen({ host: first, port }).catch((error: unknown) => explain(error, { host: first, port }));
  const bound = boundPort(app.server);
  for (const [place, door] of doors.entries()) await opens(door, { host: others[place] ?? '', port: bound });
  return bound;
}

/** The settings of a socket are those of Node's HTTP server, which finds itself by the socket's `server`. */
function sideDoor({ server }: FastifyInstance): Server {
  return createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    server.emit('connection', Object.assign(socket, { server }));
  });
}

async function addressesOf(host: string): Promise<readonly string[]> {
  try {
    const found = await lookup(host, { all: true });
    return host === 'localhost' ? [...new Set(found.map(({ address }) => address))] : [host];
  } catch {
    throw noAddress(host);
  }
}

/** Whether it listens: a machine without IPv6 has no `::1`, and needs none. */
async function opens(server: Server, place: Place): Promise<boolean> {
  try {
    server.listen(place);
    await once(server, 'listening');
    return true;
  } catch (error) {
    if (place.host === '::1' && hasCode(error, 'EADDRNOTAVAIL', 'EAFNOSUPPORT')) return false;
    explain(error, place);
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

function boundPort(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function explain(error: unknown, { host, port }: Place): never {
  if (hasCode(error, 'EADDRINUSE'))
    throw new StartError(`Port ${port} is in use: stop what uses it or set PORT to another one.`);
  if (hasCode(error, 'EACCES'))
    throw new StartError(`Port ${port} needs more rights: set PORT to one above 1023.`);
  if (hasCode(error, 'EADDRNOTAVAIL', 'ENOTFOUND')) throw noAddress(host);
  throw error;
}

function noAddress(host: string): StartError {
  return new StartError(`HOST ${host} is no address of this machine.`);
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code)
  );
}
