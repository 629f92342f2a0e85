import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cusumChart } from './cusum-chart.ts';
import { cusumRunLength } from './cusum-run-length.ts';
import { ewmaChart } from './ewma-chart.ts';
import { ewmaRunLength } from './ewma-run-length.ts';
import { pageHinkley } from './page-hinkley.ts';
import { pChart } from './p-chart.ts';
import { normal } from '../numeric/distributions.ts';

const someValues = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 40 });
const cusum = { target: 0, sigma: 10, k: 0.5, h: 2 };
const ewma = { target: 0, sigma: 10, lambda: 0.3, width: 2 };

function expectClose(one: ArrayLike<number>, other: ArrayLike<number>): void {
  expect(Array.from(one)).toEqual(Array.from(other, (value) => expect.closeTo(value, 6)));
}

test('charts do not depend on the unit', () => {
  fc.assert(
    fc.property(someValues, (values) => {
      const moved = values.map((value) => 7 + 3 * value);
      const [one, other] = [cusumChart(values, cusum), cusumChart(moved, { ...cusum, target: 7, sigma: 30 })];
      expectClose(one.high, other.high);
      expectClose(one.low, other.low);
      const averages = ewmaChart(moved, { ...ewma, target: 7, sigma: 30 });
      expectClose(
        ewmaChart(values, ewma).ewma.map((value) => 7 + 3 * value),
        averages.ewma,
      );
      const fall = pageHinkley(values, { delta: 1, threshold: 20 });
      const rise = pageHinkley(
        values.map((value) => -value),
        { delta: 1, threshold: 20, direction: 'increase' },
      );
      expectClose(fall.statistic, rise.statistic);
    }),
  );
});

test('a period without a value leaves a chart as it was, and does not signal', () => {
  const values = [30, null, null, 20];
  const sums = cusumChart(values, cusum);
  expectClose(sums.high, [2.5, 2.5, 2.5, 4]);
  expect(sums.signalsHigh).toEqual([1, 4]);
  const averages = ewmaChart(values, ewma);
  const dense = ewmaChart([30, 20], ewma);
  expect(averages.ewma[2]).toBe(dense.ewma[0]);
  expect(averages.high[3]).toBe(dense.high[1]);
  expect(averages.signals).toEqual([1, 4]);
  expect(pageHinkley([null, 3, null, 1], { delta: 0, threshold: 0.5 })).toEqual({
    statistic: Float64Array.of(0, 0, 0, 1),
    signals: [4],
  });
});

test('a period without trials has no share', () => {
  const chart = pChart([0, 5, null, 40], [0, 50, 50, 50], { share: 0.1 });
  expect(chart.shares).toEqual([null, 0.1, null, 0.8]);
  expect([chart.low[0], chart.high[0]]).toEqual([0, 1]);
  expect(chart.signals).toEqual([4]);
});

test('wrong calls are refused', () => {
  expect(() => cusumChart([1], { ...cusum, sigma: 0 })).toThrow(RangeError);
  expect(() => ewmaChart([1], { ...ewma, lambda: 1.1 })).toThrow(RangeError);
  expect(() => pageHinkley([1], { delta: -1, threshold: 1 })).toThrow(RangeError);
  expect(() => pChart([1], [1, 2], { share: 0.1 })).toThrow(RangeError);
  expect(() => pChart([3], [2], { share: 0.1 })).toThrow(RangeError);
  expect(() => cusumRunLength({ k: -1, h: 4, sides: 'one' })).toThrow(RangeError);
  expect(() => ewmaRunLength({ lambda: 0, width: 3 })).toThrow(RangeError);
});

function lengthOf(outcome: ReturnType<typeof cusumRunLength>): number {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

test('run lengths are those of independent looks where a chart has no memory', () => {
  const beyond = (z: number): number => 1 - normal.cdf(z);
  expect(lengthOf(ewmaRunLength({ lambda: 1, width: 3 }))).toBeCloseTo(1 / (2 * beyond(3)), 4);
  expect(lengthOf(cusumRunLength({ k: 2, h: 1e-6, sides: 'one' }))).toBeCloseTo(1 / beyond(2), 2);
});

test('run lengths rise with the limit and fall with the shift, on both sides alike', () => {
  const at = (h: number, mean: number): number => lengthOf(cusumRunLength({ k: 0.5, h, mean, sides: 'two' }));
  expect(at(4, 0)).toBeCloseTo(167.68378881361588, 4);
  expect(at(5, 0)).toBeGreaterThan(at(4, 0));
  expect(at(4, 1)).toBeLessThan(at(4, 0));
  expect(at(4, -0.7)).toBeCloseTo(at(4, 0.7), 9);
});

test('a run too long for numbers is not told', () => {
  expect(cusumRunLength({ k: 3, h: 60, mean: -3, sides: 'one' })).toEqual({
    ok: false,
    failure: { kind: 'singular', what: 'run length' },
  });
});

test('the examples of run lengths', () => {
  expect(lengthOf(cusumRunLength({ k: 0.5, h: 4, sides: 'two' }))).toBeCloseTo(167.68, 2);
  expect(lengthOf(ewmaRunLength({ lambda: 0.2, width: 2.962 }))).toBeCloseTo(499.7, 1);
});
