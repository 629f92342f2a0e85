import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agrestiCoullInterval } from './agresti-coull.ts';
import { clopperPearsonInterval } from './clopper-pearson.ts';
import { effectiveSize } from './effective-size.ts';
import { jeffreysInterval } from './jeffreys.ts';
import { publishable, type ShareToPublish } from './publishable.ts';
import { arcsineInterval, logitInterval } from './transformed.ts';
import { waldInterval } from './wald.ts';
import { wilsonInterval } from './wilson.ts';

const bounded = [wilsonInterval, clopperPearsonInterval, jeffreysInterval];
const all = [...bounded, waldInterval, agrestiCoullInterval];
const count = fc
  .integer({ min: 1, max: 400 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

test('the examples', () => {
  expect(wilsonInterval(48, 100)).toEqual({
    low: expect.closeTo(0.385, 3),
    high: expect.closeTo(0.577, 3),
    level: 0.95,
  });
  expect(clopperPearsonInterval(0, 10)).toEqual({ low: 0, high: expect.closeTo(0.308, 3), level: 0.95 });
});

test('ends stay within 0 to 1 and hold the share', () => {
  fc.assert(
    fc.property(count, ([x, n]) => {
      for (const interval of bounded) {
        const { low, high } = interval(x, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low - 1e-12).toBeLessThanOrEqual(x / n);
        expect(high + 1e-12).toBeGreaterThanOrEqual(x / n);
      }
    }),
  );
});

test('of the complement they are mirrored, and a higher level is wider', () => {
  fc.assert(
    fc.property(count, ([x, n]) => {
      for (const interval of [...bounded, waldInterval]) {
        const [own, other, wider] = [interval(x, n), interval(n - x, n), interval(x, n, 0.99)];
        expect(own.low).toBeCloseTo(1 - other.high, 8);
        expect(wider.low).toBeLessThanOrEqual(own.low + 1e-12);
        expect(wider.high).toBeGreaterThanOrEqual(own.high - 1e-12);
      }
    }),
  );
});

test('more answers of the same share make no interval wider', () => {
  fc.assert(
    fc.property(count, fc.integer({ min: 2, max: 9 }), ([x, n], times) => {
      for (const interval of [...bounded, waldInterval]) {
        const [few, many] = [interval(x, n), interval(times * x, times * n)];
        expect(many.high - many.low).toBeLessThanOrEqual(few.high - few.low + 1e-9);
      }
    }),
  );
});

test('the exact interval holds that of Wilson away from the ends, and a correction makes this one wider', () => {
  const [exact, score, corrected] = [
    clopperPearsonInterval(40, 90),
    wilsonInterval(40, 90),
    wilsonInterval(40, 90, 0.95, 0.5),
  ];
  expect(exact.low).toBeLessThan(score.low);
  expect(exact.high).toBeGreaterThan(score.high);
  expect(corrected.high - corrected.low).toBeGreaterThan(score.high - score.low);
});

test.each(all)('%o refuses what is no share', (interval) => {
  expect(() => interval(1, 0)).toThrow(RangeError);
  expect(() => interval(5, 4)).toThrow(RangeError);
  expect(() => interval(-1, 4)).toThrow(RangeError);
  expect(() => interval(Number.NaN, 4)).toThrow(RangeError);
  expect(() => interval(1, 4, 1)).toThrow(RangeError);
});

test('transformed intervals stay within 0 to 1 and do not exist at the ends', () => {
  for (const interval of [logitInterval, arcsineInterval]) {
    const found = interval({ p: 0.02, se: 0.015, df: 20 });
    expect(found?.low).toBeGreaterThan(0);
    expect(found?.low).toBeLessThan(0.02);
    expect(found?.high).toBeGreaterThan(0.02);
    expect(interval({ p: 0, se: 0, df: 20 })).toBeNull();
    expect(interval({ p: 1, se: 0, df: 20 })).toBeNull();
  }
});

test('an arcsine interval never turns back at an end', () => {
  const found = arcsineInterval({ p: 0.001, se: 0.002, df: 20 });
  expect(found?.low).toBe(0);
  expect(arcsineInterval({ p: 0.999, se: 0.002, df: 20 })?.high).toBe(1);
});

test('a simple sample of many is worth its size, few clusters less', () => {
  const [p, n] = [0.3, 1000];
  const se = Math.sqrt((p * (1 - p)) / n);
  expect(effectiveSize(p, se, n, n - 1)).toBeCloseTo(n, 6);
  expect(effectiveSize(p, se, n, 9)).toBeLessThan(0.8 * n);
  expect(effectiveSize(0, 0, n, 9)).toBe(n);
  expect(() => effectiveSize(p, se, n, 0)).toThrow(RangeError);
});

const good: ShareToPublish = {
  p: 0.4,
  n: 210,
  nEff: 180,
  ci: { low: 0.33, high: 0.48, level: 0.95 },
  df: 28,
};

const verdicts: readonly (readonly [string, Partial<ShareToPublish>, ReturnType<typeof publishable>])[] = [
  ['a good share', {}, { publish: 'yes', reasons: [] }],
  ['29 rows', { n: 29, nEff: 40 }, { publish: 'no', reasons: ['small_sample'] }],
  ['29 effective rows', { nEff: 29 }, { publish: 'no', reasons: ['small_effective_sample'] }],
  ['30 rows', { n: 30, nEff: 45 }, { publish: 'yes', reasons: [] }],
  [
    'a width of 0.30',
    { ci: { low: 0.25, high: 0.55, level: 0.95 } },
    { publish: 'no', reasons: ['wide_interval'] },
  ],
  [
    'more than 130 % of the share',
    { p: 0.05, ci: { low: 0.02, high: 0.1, level: 0.95 } },
    { publish: 'no', reasons: ['wide_relative_interval'] },
  ],
  [
    'a narrow one of a small share',
    { p: 0.01, ci: { low: 0.001, high: 0.05, level: 0.95 } },
    { publish: 'yes', reasons: [] },
  ],
  [
    'more than 130 % of the complement',
    { p: 0.95, ci: { low: 0.9, high: 0.98, level: 0.95 } },
    { publish: 'review', reasons: ['wide_relative_interval_of_complement'] },
  ],
  ['7 degrees of freedom', { df: 7 }, { publish: 'review', reasons: ['few_degrees_of_freedom'] }],
  [
    'nobody',
    { p: 0, ci: { low: 0, high: 0.02, level: 0.95 } },
    { publish: 'review', reasons: ['none_or_all'] },
  ],
];

test.each(verdicts)('may it be published: %s', (_what, part, expected) => {
  expect(publishable({ ...good, ...part })).toEqual(expected);
});
