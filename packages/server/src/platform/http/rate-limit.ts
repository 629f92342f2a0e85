import { hash, randomBytes } from 'node:crypto';
import { addressPart, type Part, unknownAddress } from './rate-limit-address.ts';

/*
 * How many requests a minute come from a sender, and from its part of the network, remembering nobody: counts stand under a
 * keyed hash of what is counted apart (a service) and of the address's part, in memory; every minute the counts and their keys
 * are thrown away together, so that nothing joins two minutes. All counts end at the same moment: no sender has one of its own.
 *
 * A sender is told of its own count alone: the network's would tell when a neighbour rates a service. For the same reason a
 * network has up to a quarter more than the limit, drawn anew each minute: who fills it up to where it refuses learns nothing.
 *
 * SHA-512/256 cannot be extended, so a key in front of it is enough: 1.0 µs where HMAC takes 2.0, and 23 by `createHmac`.
 */
export interface Counts {
  /** Counts a request, where there is room for it. */
  take(address: string | undefined, scope?: number): Turn;
  /** Counts a request less that was let in. */
  giveBack(address: string | undefined, scope?: number): void;
}

/** What a sender is told. */
export interface Turn {
  readonly admitted: boolean;
  /** Requests a minute. */
  readonly limit: number;
  readonly remaining: number;
  /** Until all counts begin again, at least 1. */
  readonly resetSeconds: number;
}

/** One that is off is absent. */
export type RateLimit = Readonly<Record<Part, Counts | undefined>>;

export type LimitName = 'reads' | 'responses' | 'steps';

/** Requests a minute of one sender, and of all of its part of the network; 0 is off. */
export type PerMinute = Readonly<Record<Part, number>>;

export type RateLimits = Readonly<Record<LimitName, RateLimit>> & {
  /** Nothing is limited any more after it. */
  stop(): void;
};

const windowMs = 60_000;
/** About 10 MB. Beyond it a sender not yet counted is let in: nobody is refused because others are many. */
const mostCounted = 200_000;

/** `onUnknown` is told of requests that name no address from where they come. */
export function createRateLimits(
  perMinute: Readonly<Record<LimitName, PerMinute>>,
  onUnknown: () => void = () => undefined,
): RateLimits {
  let endsAt = performance.now() + windowMs;
  const resetSeconds = (): number => Math.max(1, Math.ceil((endsAt - performance.now()) / 1000));
  const all: Forgetful[] = [];
  const counts = (limit: number, part: Part): Counts | undefined => {
    if (limit === 0) return undefined;
    const made = createCounts({ limit, part, resetSeconds, onUnknown });
    all.push(made);
    return made;
  };
  const limitOf = ({ sender, network }: PerMinute): RateLimit => ({
    sender: counts(sender, 'sender'),
    network: counts(network, 'network'),
  });
  const timer = setInterval(() => {
    endsAt = performance.now() + windowMs;
    for (const one of all) one.forget();
  }, windowMs).unref();
  return {
    reads: limitOf(perMinute.reads),
    responses: limitOf(perMinute.responses),
    steps: limitOf(perMinute.steps),
    stop: () => clearInterval(timer),
  };
}

interface Forgetful extends Counts {
  forget(): void;
}

interface CountsDeps {
  readonly limit: number;
  readonly part: Part;
  readonly resetSeconds: () => number;
  readonly onUnknown: () => void;
}

function createCounts({ limit, part, resetSeconds, onUnknown }: CountsDeps): Forgetful {
  let key = newKey();
  let counts = new Map<number, number>();
  const turn = (used: number, most: number): Turn => ({
    admitted: used <= most,
    limit,
    remaining: Math.max(0, limit - used),
    resetSeconds: resetSeconds(),
  });
  const spread = part === 'network' ? Math.floor(limit / 4) + 1 : 1;
  const numberOf = (address: string, scope: number): number => keyedHash(key, `${scope} ${address}`);
  return {
    take: (address, scope = 0) => {
      const counted = addressPart(address, part);
      if (counted === undefined) return turn(0, limit);
      if (counted === unknownAddress && address !== undefined) onUnknown();
      const sender = numberOf(counted, scope);
      const known = counts.get(sender);
      if (known === undefined && counts.size >= mostCounted) return turn(0, limit);
      const used = (known ?? 0) + 1;
      const most = limit + (sender % spread);
      if (used <= most) counts.set(sender, used);
      return turn(used, most);
    },
    giveBack: (address, scope = 0) => {
      const counted = addressPart(address, part);
      if (counted === undefined) return;
      const sender = numberOf(counted, scope);
      const used = counts.get(sender) ?? 0;
      if (used > 0) counts.set(sender, used - 1);
    },
    forget: () => {
      key = newKey();
      counts = new Map();
    },
  };
}

function newKey(): string {
  return randomBytes(32).toString('base64url');
}

/** 48 bits: two of 200,000 share a number once in 14,000 minutes. */
function keyedHash(key: string, text: string): number {
  return Number.parseInt(hash('sha512-256', `${key} ${text}`).slice(0, 12), 16);
}
