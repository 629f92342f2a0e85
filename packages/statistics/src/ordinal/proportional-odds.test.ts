import { expect, test } from 'vitest';
import { factorOf, numbersOf } from '../columns.ts';
import type { Outcome } from '../outcome.ts';
import { proportionalOdds } from './proportional-odds.ts';

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

const levels = ['low', 'medium', 'high'];
const satisfaction = ['low', 'medium', 'high', 'high', 'low', 'low', 'medium', 'high', 'low', 'medium'];
const channel = ['web', 'web', 'web', 'app', 'app', 'web', 'app', 'app', 'web', 'app'];
const term = { name: 'channel', column: channel, levels: ['web', 'app'] };

test('the example, turned round: the effect changes its sign, nothing else', () => {
  const plain = valueOf(proportionalOdds(factorOf(satisfaction, levels), [term]));
  const turned = valueOf(proportionalOdds(factorOf(satisfaction, levels.toReversed()), [term]));
  expect(plain.names).toEqual(['channelapp']);
  expect(plain.coefficients[0]).toBeGreaterThan(0);
  expect(turned.coefficients[0]).toBeCloseTo(-(plain.coefficients[0] ?? 0), 9);
  expect(turned.errors[0]).toBeCloseTo(plain.errors[0] ?? 0, 9);
  expect(turned.logLikelihood).toBeCloseTo(plain.logLikelihood, 9);
  for (const [k, threshold] of turned.thresholds.entries()) {
    expect(threshold).toBeCloseTo(-(plain.thresholds.at(-1 - k) ?? 0), 9);
  }
});

test('without terms the thresholds are the logits of the shares', () => {
  const { thresholds, n } = valueOf(proportionalOdds(factorOf(satisfaction, levels), []));
  expect(n).toBe(10);
  expect(thresholds[0]).toBeCloseTo(Math.log(4 / 6), 12);
  expect(thresholds[1]).toBeCloseTo(Math.log(7 / 3), 12);
});

test('counts stand for rows, in any order; a count of 0 and a missing value leave a row out', () => {
  const rows = satisfaction.map((_, row) => row);
  const twice = valueOf(
    proportionalOdds(factorOf([...satisfaction, ...satisfaction].reverse(), levels), [
      { ...term, column: [...channel, ...channel].reverse() },
    ]),
  );
  const counted = valueOf(
    proportionalOdds(
      factorOf([...satisfaction, 'low', null], levels),
      [{ ...term, column: [...channel, 'app', 'app'] }],
      numbersOf([...rows.map(() => 2), 0, 7]),
    ),
  );
  expect(counted.n).toBe(20);
  expect(counted.coefficients[0]).toBeCloseTo(twice.coefficients[0] ?? 0, 9);
  expect(counted.errors[0]).toBeCloseTo(twice.errors[0] ?? 0, 9);
});

test('a number explains too, and its zero does not matter', () => {
  const years = satisfaction.map((_, row) => 2000 + ((row * 7) % 10));
  const fit = (column: readonly number[]): number =>
    valueOf(proportionalOdds(factorOf(satisfaction, levels), [{ name: 'year', column }])).coefficients[0] ??
    0;
  expect(fit(years)).toBeCloseTo(fit(years.map((year) => year - 2000)), 7);
});

test('separated responses, columns that say the same, one response: a failure each', () => {
  const response = factorOf(['low', 'low', 'high', 'high'], levels);
  const separating = { name: 'age', column: [1, 2, 3, 4] };
  expect(proportionalOdds(response, [separating])).toMatchObject({ failure: { kind: 'no_maximum' } });
  const double = { name: 'months', column: satisfaction.map((_, row) => 12 * row) };
  const single = { name: 'years', column: satisfaction.map((_, row) => row) };
  expect(proportionalOdds(factorOf(satisfaction, levels), [single, double])).toEqual({
    ok: false,
    failure: { kind: 'singular', what: 'months' },
  });
  expect(proportionalOdds(factorOf(['low', 'low'], levels), [])).toMatchObject({
    failure: { kind: 'too_few' },
  });
  expect(proportionalOdds(factorOf([null], levels), [])).toMatchObject({ failure: { kind: 'empty_domain' } });
  expect(() => proportionalOdds(response, [], numbersOf([1, 1, 1, -1]))).toThrow(RangeError);
  expect(() => proportionalOdds(response, [term])).toThrow(RangeError);
});
