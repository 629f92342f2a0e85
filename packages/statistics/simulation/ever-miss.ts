import { meanOfShape, type Scenario, type Shape } from './scenarios.ts';
import type { Sequence } from './sequences.ts';

export interface EverMissOptions {
  readonly streams: number;
  readonly length: number;
  readonly random: () => number;
}

/**
 * Of each kind of sequence the share of streams in which it ever missed the running mean of the conditional means, looked at
 * after every answer.
 */
export function everMissed(
  { shape, other, chanceOfOther }: Scenario,
  kinds: readonly (() => Sequence)[],
  { streams, length, random }: EverMissOptions,
): readonly number[] {
  const missed = kinds.map(() => 0);
  const [drawShape, drawOther] = [drawer(shape), drawer(other)];
  const [meanOne, meanOther] = [meanOfShape(shape), meanOfShape(other)];
  for (let stream = 0; stream < streams; stream++) {
    const running = kinds.map((open, kind) => ({ kind, sequence: open() }));
    let [sum, sumOfMeans] = [0, 0];
    for (let t = 0; t < length && running.length > 0; t++) {
      const chance = chanceOfOther(t, length, t === 0 ? 0.5 : sum / t);
      const point = random() < chance ? drawOther(random()) : drawShape(random());
      sumOfMeans += (1 - chance) * meanOne + chance * meanOther;
      sum += point / 4;
      for (let i = running.length - 1; i >= 0; i--) {
        const { kind = 0, sequence } = running[i] ?? {};
        if (!sequence?.misses(point, sumOfMeans)) continue;
        missed[kind] = (missed[kind] ?? 0) + 1;
        running.splice(i, 1);
      }
    }
  }
  return missed.map((count) => count / streams);
}

/** The point of an even number from 0 to 1. */
export function drawer(shape: Shape): (share: number) => number {
  const [a, b, c, d] = shape;
  const [ab, abc, abcd] = [a + b, a + b + c, a + b + c + d];
  return (share) => {
    if (share < ab) return share < a ? 0 : 1;
    if (share < abc) return 2;
    return share < abcd ? 3 : 4;
  };
}
