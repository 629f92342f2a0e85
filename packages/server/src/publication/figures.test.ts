import { expect, test } from 'vitest';
import { formatMean } from './figures.ts';

test('a mean has one decimal below a base of 100 and two from there on', () => {
  expect(formatMean(4, 99, 'it')).toBe('4,0');
  expect(formatMean(3.876, 99, 'en')).toBe('3.9');
  expect(formatMean(3.876, 100, 'it')).toBe('3,88');
});
