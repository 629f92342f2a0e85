import { randomUUID } from 'node:crypto';
import { languages } from '@ascolto/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HandedOut, handOut, type WaitingComment } from './hand-out.ts';

const comment = (about: Partial<WaitingComment> = {}): WaitingComment => ({
  id: randomUUID(),
  responseId: randomUUID(),
  assurance: 'open',
  purpose: 'service',
  item: 'comment',
  language: 'it',
  day: '2026-11-22',
  ...about,
});
const comments = (count: number, about?: Partial<WaitingComment>) =>
  Array.from({ length: count }, () => comment(about));

/** How many texts are handed out with each item and language. */
function told(handed: readonly HandedOut[]): Record<string, number> {
  const groups = Map.groupBy(handed, ({ item, language }) => `${item} ${language}`);
  return Object.fromEntries([...groups].map(([name, alike]) => [name, alike.length]));
}

describe('comments to a service', () => {
  it('wait until ten people wrote some, however many texts one wrote', () => {
    const nine = comments(9);
    const more = ['a', 'b', 'c'].map((item) => comment({ item, responseId: nine[0]?.responseId ?? '' }));
    expect(handOut([...nine, ...more], 10)).toEqual([]);
    expect(handOut([...nine, ...more, comment()], 10)).toHaveLength(13);
  });

  it('wait for their like: who gave up is not among those who finished, nor who has a ticket among those without', () => {
    const others = [comment({ purpose: 'abandoned' }), comment({ assurance: 'ticket' })];
    const handed = handOut([...comments(10), ...others], 10);
    expect(told(handed)).toEqual({ 'comment it': 10 });
    expect(handed.every(({ purpose }) => purpose === 'service')).toBe(true);
  });

  it('tell the oldest day of those that are handed out together, not the day of each', () => {
    const handed = handOut([...comments(9), comment({ day: '2026-11-03' })], 10);
    expect(new Set(handed.map(({ oldestDay }) => oldestDay))).toEqual(new Set(['2026-11-03']));
  });
});

describe('an item', () => {
  it('is told where ten people answered it and none or ten others are left', () => {
    expect(told(handOut([...comments(10), ...comments(10, { item: 'improve' })], 10))).toEqual({
      'comment it': 10,
      'improve it': 10,
    });
    const rest = [...comments(5, { item: 'low.other' }), ...comments(5, { item: 'high.other' })];
    expect(told(handOut([...comments(10), ...rest], 10))).toEqual({ 'comment it': 10, 'null it': 10 });
  });

  it('is not told where that would set a few others apart', () => {
    const one = comment({ item: 'low.other' });
    expect(told(handOut([...comments(20), one], 10))).toEqual({ 'null it': 21 });
    const two = [...comments(20), ...comments(10, { item: 'improve' }), one];
    expect(told(handOut(two, 10))).toEqual({ 'comment it': 20, 'null it': 11 });
  });
});

describe('a language', () => {
  it('is told where ten people wrote in it, and the others are none or ten', () => {
    expect(told(handOut([...comments(10), ...comments(10, { language: 'de' })], 10))).toEqual({
      'comment it': 10,
      'comment de': 10,
    });
    expect(told(handOut([...comments(10), comment({ language: 'sl' })], 10))).toEqual({ 'comment null': 11 });
  });

  it('is told of an item by itself', () => {
    const handed = handOut(
      [...comments(10), comment({ language: 'de' }), ...comments(10, { item: 'improve', language: 'de' })],
      10,
    );
    expect(told(handed)).toEqual({ 'comment null': 11, 'improve de': 10 });
  });
});

it('whatever comes, no purpose, item and language that are told together are those of fewer than k people', () => {
  const waiting = fc.record({
    id: fc.uuid(),
    responseId: fc.constantFrom(...Array.from({ length: 40 }, (_, n) => `response ${n}`)),
    assurance: fc.constantFrom('open' as const, 'ticket' as const),
    purpose: fc.constantFrom('service' as const, 'abandoned' as const),
    item: fc.constantFrom('comment', 'improve', 'low.other'),
    language: fc.constantFrom(...languages),
    day: fc.constant('2026-11-22'),
  });
  const many = fc.uniqueArray(waiting, { selector: ({ id }) => id, maxLength: 200, size: 'max' });
  fc.assert(
    fc.property(many, fc.integer({ min: 1, max: 10 }), (all, minimum) => {
      const responses = new Map(all.map(({ id, responseId }) => [id, responseId]));
      const handed = handOut(all, minimum);
      expect(new Set(handed.map(({ id }) => id)).size).toBe(handed.length);
      const alike = Map.groupBy(handed, (one) => [one.purpose, one.item, one.language].join(' '));
      for (const group of alike.values()) {
        const people = new Set(group.map(({ id }) => responses.get(id)));
        expect(people.size).toBeGreaterThanOrEqual(minimum);
      }
    }),
  );
});

it('of one person, in a demonstration, all is told', () => {
  expect(told(handOut([comment(), comment({ item: 'low.other', language: 'sl' })], 1))).toEqual({
    'comment it': 1,
    'low.other sl': 1,
  });
});
