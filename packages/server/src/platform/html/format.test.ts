import { expect, test } from 'vitest';
import { formatDay, formatMonth, formatNumber, formatPercent } from './format.ts';

test('numbers are written as each language writes them, thousands always grouped', () => {
  expect(formatNumber(1234.5, 'it', 1)).toBe('1.234,5');
  expect(formatNumber(1234.5, 'en', 1)).toBe('1,234.5');
  expect(formatNumber(3, 'it', 2)).toBe('3,00');
});

test('shares are rounded to whole percents unless more digits are asked for', () => {
  expect(formatPercent(0.126, 'it')).toBe('13%');
  expect(formatPercent(0.126, 'it', 1)).toBe('12,6%');
});

test('days and months are those of the calendar in every time zone of the machine', () => {
  expect(formatDay('2026-11-02', 'it')).toBe('2 novembre 2026');
  expect(formatDay('2026-01-01', 'en')).toBe('1 January 2026');
  expect(formatMonth('2026-11', 'it')).toBe('novembre 2026');
});
