import { expect, test } from 'vitest';
import { beta, chisquare, f, normal, normalCritical, t, tCritical } from './distributions.ts';

/** By R 4.2.2: qnorm, pnorm, qt, pt, qbeta, pbeta, qf, pf, pchisq. */
const byR: readonly (readonly [string, number, number])[] = [
  ['normal.quantile(0.975)', normal.quantile(0.975), 1.9599639845400536],
  ['normal.quantile(1e-10)', normal.quantile(1e-10), -6.3613409024040557],
  ['normal.quantile(1e-300)', normal.quantile(1e-300), -37.0470962993612005],
  ['normal.quantile(1 - 1e-12)', normal.quantile(1 - 1e-12), 7.0344869100478356],
  ['normal.quantile(0.4)', normal.quantile(0.4), -0.25334710313579978],
  ['normal.cdf(-8)', normal.cdf(-8), 6.2209605742717849e-16],
  ['normal.cdf(1.3)', normal.cdf(1.3), 0.9031995154143897],
  ['t.quantile(0.975, 1)', t.quantile(0.975, 1), 12.706204736174694],
  ['t.quantile(0.975, 2.5)', t.quantile(0.975, 2.5), 3.5746548420036919],
  ['t.quantile(0.995, 14)', t.quantile(0.995, 14), 2.9768427343708339],
  ['t.quantile(0.9, 1e6)', t.quantile(0.9, 1e6), 1.2815524121299389],
  ['t.quantile(1e-6, 7)', t.quantile(1e-6, 7), -14.241469651981445],
  ['t.cdf(-3.2, 9)', t.cdf(-3.2, 9), 0.0054156512949506633],
  ['t.cdf(0.1, 200)', t.cdf(0.1, 200), 0.53977775374783954],
  ['beta.quantile(0.025, 0.5, 3)', beta.quantile(0.025, 0.5, 3), 0.0001778199329347577],
  ['beta.quantile(0.975, 161.3, 23.8)', beta.quantile(0.975, 161.3, 23.8), 0.91555247202952195],
  ['beta.quantile(0.025, 1, 30)', beta.quantile(0.025, 1, 30), 0.00084357092663047838],
  ['beta.quantile(0.5, 2000, 4000)', beta.quantile(0.5, 2000, 4000), 0.33331481367181243],
  ['beta.cdf(0.2, 3, 5)', beta.cdf(0.2, 3, 5), 0.14803200000000014],
  ['f.cdf(14.17, 1.885, 371.4)', f.cdf(14.17, 1.885, 371.4), 0.99999791763423629],
  ['f.quantile(0.975, 29, 145)', f.quantile(0.975, 29, 145), 1.6785666181592929],
  ['f.quantile(0.025, 3, 4.5)', f.quantile(0.025, 3, 4.5), 0.066745926065474581],
  ['chisquare.cdf(19.48, 2)', chisquare.cdf(19.48, 2), 0.99994111946515851],
  ['chisquare.cdf(0.3, 7)', chisquare.cdf(0.3, 7), 0.00010003738225207027],
];

test.each(byR)('%s agrees with R to 1e-10', (_call, got, expected) => {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-10 * Math.abs(expected));
});

test('what stands on both sides of an estimate', () => {
  expect(normalCritical(0.95)).toBeCloseTo(1.959963984540054, 12);
  expect(tCritical(0.95, 14)).toBeGreaterThan(normalCritical(0.95));
});

test('a level that is no share is refused', () => {
  expect(() => normalCritical(1)).toThrow(RangeError);
  expect(() => tCritical(0, 5)).toThrow(RangeError);
});
