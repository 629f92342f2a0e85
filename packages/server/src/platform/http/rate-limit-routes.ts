import type { FastifyInstance, FastifyReply, RouteOptions, onRequestHookHandler } from 'fastify';
import type { FastifyRequest } from 'fastify';
import { AppError } from '../errors.ts';
import type { Counts, LimitName, RateLimit, RateLimits, Turn } from './rate-limit.ts';

/** How the requests of a route are counted. */
export interface RouteLimit {
  readonly name: LimitName;
  /** Number of what is counted apart; all together without it. */
  readonly scope?: (request: FastifyRequest) => number;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    rateLimit?: RouteLimit;
  }
}

/** As `config.rateLimit` says; else every operation that is described is a reading, and nothing else is limited. */
export function routeLimit({
  config,
  schema,
}: Pick<RouteOptions, 'config' | 'schema'>): RouteLimit | undefined {
  return config?.rateLimit ?? (schema?.hide === true ? undefined : { name: 'reads' });
}

/**
 * Called before the routes are made. Counts a request before anything else is done with it, and tells where its sender stands;
 * on pages, which have no reader of headers, only that there is no room. Answers count for their network when they are stored
 * (`withinNetwork`): what is refused must not take room from neighbours.
 */
export function registerRateLimits(app: FastifyInstance, limits: RateLimits): void {
  app.addHook('onRoute', (route) => {
    const own = routeLimit(route);
    if (own === undefined) return;
    const { sender, network } = limits[own.name];
    const limit = { sender, network: own.name === 'responses' ? undefined : network };
    if (!limit.sender && !limit.network) return;
    const isTold = route.schema?.hide !== true;
    route.onRequest = [guard(limit, own.scope, isTold), ...[route.onRequest ?? []].flat()];
  });
  app.addHook('onClose', async () => limits.stop());
}

function guard(
  { sender, network }: RateLimit,
  scope: RouteLimit['scope'],
  isTold: boolean,
): onRequestHookHandler {
  return (request, reply, done) => {
    const number = scope?.(request);
    const own = sender?.take(request.ip, number);
    const shared = own?.admitted === false ? undefined : network?.take(request.ip, number);
    if (shared?.admitted === false) return done(refusal(reply, shared.resetSeconds));
    if (own && isTold) tell(reply, own);
    done(own?.admitted === false ? refusal(reply, own.resetSeconds) : undefined);
  };
}

const headers = ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'] as const;

function tell(reply: FastifyReply, { limit, remaining, resetSeconds }: Turn): void {
  void reply
    .header('ratelimit-limit', limit)
    .header('ratelimit-remaining', remaining)
    .header('ratelimit-reset', resetSeconds);
}

function refusal(reply: FastifyReply, seconds: number): AppError {
  void reply.header('retry-after', String(seconds));
  return new AppError('too_many_requests');
}

/** The refusal of an answer whose network has no room: it says when to come back and nothing of counts. */
export function networkRefusal(reply: FastifyReply, seconds: number): AppError {
  for (const name of headers) void reply.removeHeader(name);
  return refusal(reply, seconds);
}

/** Refused as the sender, or its part of the network, has no room. */
export interface TooMany {
  readonly kind: 'too_many_requests';
  readonly seconds: number;
}

/** Stores an answer where its part of the network has room; one that is not accepted takes none. */
export async function withinNetwork<Outcome extends { readonly kind: string }>(
  network: Counts | undefined,
  { ip }: Pick<FastifyRequest, 'ip'>,
  scope: number,
  store: () => Promise<Outcome>,
): Promise<Outcome | TooMany> {
  const turn = network?.take(ip, scope);
  if (turn?.admitted === false) return { kind: 'too_many_requests', seconds: turn.resetSeconds };
  const outcome = await store();
  if (outcome.kind !== 'accepted') network?.giveBack(ip, scope);
  return outcome;
}
