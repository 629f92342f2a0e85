import { hash, randomBytes } from 'node:crypto';
import { addressPart } from './rate-limit-address.ts';

/**
 * How many streams are open to each part of the network, so that none takes all there are. Counted in memory, under a keyed
 * hash, as long as they are open; the key is thrown away every day, and what was open before is counted no more.
 */
export interface OpenStreams {
  /** Returns how to end the stream; undefined where the part of the network has as many as it may. */
  open(address: string | undefined): (() => void) | undefined;
  /** Ends the changes of the key. */
  stop(): void;
}

const keyMs = 86_400_000;
const noLimit = (): void => undefined;

export function createOpenStreams(most: number): OpenStreams {
  let key = randomBytes(32);
  let counts = new Map<string, number>();
  const timer = setInterval(() => {
    key = randomBytes(32);
    counts = new Map();
  }, keyMs).unref();
  return {
    open: (address) => {
      const network = addressPart(address, 'network');
      if (network === undefined) return noLimit;
      const counted = counts;
      const name = hash('sha512-256', `${key.toString('base64url')} ${network}`);
      const open = counted.get(name) ?? 0;
      if (open >= most) return undefined;
      counted.set(name, open + 1);
      return () => close(counted, name);
    },
    stop: () => clearInterval(timer),
  };
}

function close(counts: Map<string, number>, name: string): void {
  const left = (counts.get(name) ?? 0) - 1;
  if (left > 0) counts.set(name, left);
  else counts.delete(name);
}
