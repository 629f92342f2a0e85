import type { FastifyInstance, FastifyReply, RouteOptions, onRequestHookHandler } from 'fastify';
import type { FastifyRequest } from 'fastify';
import { AppError } from '../errors.ts';
import type { LimitName, RateLimit, RateLimits, Turn } from './rate-limit.ts';

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

/** Called before the routes are made. Counts a request before anything else is done with it, and tells where its sender stands. */
export function registerRateLimits(app: FastifyInstance, limits: RateLimits): void {
  app.addHook('onRoute', (route) => {
    const own = routeLimit(route);
    const limit = own && limits[own.name];
    if (limit) route.onRequest = [guard(limit, own.scope), ...[route.onRequest ?? []].flat()];
  });
  app.addHook('onClose', async () => limits.stop());
}

function guard(limit: RateLimit, scope: RouteLimit['scope']): onRequestHookHandler {
  return (request, reply, done) => {
    const turn = limit.take(request.ip, scope?.(request));
    tell(reply, turn);
    if (turn.admitted) return done();
    void reply.header('retry-after', String(turn.resetSeconds));
    done(new AppError('too_many_requests'));
  };
}

function tell(reply: FastifyReply, { limit, remaining, resetSeconds }: Turn): void {
  void reply
    .header('ratelimit-limit', limit)
    .header('ratelimit-remaining', remaining)
    .header('ratelimit-reset', resetSeconds);
}
