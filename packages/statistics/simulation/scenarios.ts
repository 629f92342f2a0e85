/** Chances of the scores 1 to 5; they add up to 1. */
export type Shape = readonly [number, number, number, number, number];

/** A stream of answers: each of one shape or another. */
export interface Scenario {
  readonly name: string;
  readonly shape: Shape;
  readonly other: Shape;
  /**
   * The chance of the other shape.
   *
   * @param t from 0
   * @param length of the stream
   * @param pastMean of x on 0-1; 0.5 before the first answer
   */
  readonly chanceOfOther: (t: number, length: number, pastMean: number) => number;
}

const typical: Shape = [0.08, 0.05, 0.1, 0.3, 0.47];
const poor: Shape = [0.25, 0.2, 0.2, 0.2, 0.15];
const good: Shape = [0.02, 0.02, 0.06, 0.25, 0.65];

function constant(name: string, shape: Shape): Scenario {
  return { name, shape, other: shape, chanceOfOther: () => 0 };
}

/** The yearly cycle, which negative controls are held against. */
export const yearlyCycle: Scenario = {
  name: 'yearly cycle',
  shape: poor,
  other: good,
  chanceOfOther: (t, length) => (1 + Math.sin((2 * Math.PI * t) / length)) / 2,
};

/** Five shapes of means 3.0 to 4.9, and three kinds of drift. */
export const scenarios: readonly Scenario[] = [
  constant('even, mean 3.0', [0.2, 0.2, 0.2, 0.2, 0.2]),
  constant('opposed, mean 3.0', [0.45, 0.05, 0, 0.05, 0.45]),
  constant('typical, mean 4.0', typical),
  constant('good, mean 4.5', good),
  constant('nearly all 5, mean 4.9', [0.01, 0.01, 0.01, 0.01, 0.96]),
  yearlyCycle,
  {
    name: 'steps at 300 and 2,000',
    shape: good,
    other: poor,
    chanceOfOther: (t) => (t >= 300 && t < 2000 ? 1 : 0),
  },
  {
    name: 'herding',
    shape: poor,
    other: good,
    chanceOfOther: (_t, _length, pastMean) => Math.min(1, Math.max(0, 2 * pastMean - 0.7)),
  },
];

/** Of x on 0-1. */
export function meanOfShape(shape: Shape): number {
  return shape.reduce((sum, chance, k) => sum + (chance * k) / 4, 0);
}
