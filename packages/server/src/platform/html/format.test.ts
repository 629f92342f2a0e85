import { expect, test } from 'vitest';
import { formatDay, formatMonth, formatNumber, formatPercent, formatShortDay } from './format.ts';

test('numbers are written as each language writes them, thousands always grouped', () => {
  expect(formatNumber(1234.5, 'it', 1)).toBe('1.234,5');
  expect(formatNumber(1234.5, 'en', 1)).toBe('1,234.5');
  expect(formatNumber(1234.5, 'de', 1)).toBe('1.234,5');
  expect(formatNumber(1234.5, 'fr', 1)).toBe('1\u202f234,5');
  expect(formatNumber(1234.5, 'sl', 1)).toBe('1.234,5');
  expect(formatNumber(3, 'it', 2)).toBe('3,00');
});

test('shares are rounded to whole percents unless more digits are asked for', () => {
  expect(formatPercent(0.126, 'it')).toBe('13%');
  expect(formatPercent(0.126, 'it', 1)).toBe('12,6%');
  expect(formatPercent(0.126, 'de')).toBe('13\u00a0%');
  expect(formatPercent(0.126, 'fr')).toBe('13\u00a0%');
});

test('days and months are those of the calendar in every time zone of the machine', () => {
  expect(formatDay('2026-11-02', 'it')).toBe('2 novembre 2026');
  expect(formatDay('2026-01-01', 'en')).toBe('1 January 2026');
  expect(formatMonth('2026-11', 'it')).toBe('novembre 2026');
});

test('days are written as each language, and each region, writes them', () => {
  expect(formatDay('2026-01-12', 'de')).toBe('12. Jänner 2026');
  expect(formatDay('2026-01-12', 'fr')).toBe('12 janvier 2026');
  expect(formatDay('2026-02-01', 'fr')).toBe('1er février 2026');
  expect(formatDay('2026-01-12', 'sl')).toBe('12. januar 2026');
  expect(formatShortDay('2026-11-02', 'it')).toBe('2 nov');
  expect(formatShortDay('2026-11-02', 'sl')).toBe('2. nov.');
});
