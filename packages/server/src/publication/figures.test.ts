import { expect, test } from 'vitest';
import { formatMean, formatRate } from './figures.ts';

test('a mean has one decimal below a base of 100 and two from there on', () => {
  expect(formatMean(4, 99, 'it')).toBe('4,0');
  expect(formatMean(3.876, 99, 'en')).toBe('3.9');
  expect(formatMean(3.876, 100, 'it')).toBe('3,88');
});

test.each([
  [0, '0,0%'],
  [0.0004, '< 0,1%'],
  [0.001, '0,1%'],
  [0.8157, '81,6%'],
  [0.9996, '> 99,9%'],
  [1, '100,0%'],
])('the rate %d is written %s: a few are not none, almost all not all', (share, text) => {
  expect(formatRate(share, 'it')).toBe(text);
});
