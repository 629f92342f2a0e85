import { describe, expect, it } from 'vitest';
import { answerWords } from './answer-words.ts';
import type { AnswerValue, Item } from './questionnaire.ts';
import { items } from './testing/documents.ts';

describe('answerWords', () => {
  it.each<[Item, AnswerValue, string]>([
    [items.overall, 4, '4'],
    [items.number, 1200, '1200'],
    [items.choice, 'b', 'B'],
    [items.choice, 'gone', ''],
    [items.multiple, ['a', 'b', 'c'], 'A, B e C'],
    [items.ypn, 'partly', 'In parte'],
    [items.matrix, { r: 'x', t: 'y' }, 'R: X; T: Y'],
    [items.ranking, ['c', 'a'], '1. C; 2. A'],
    [items.date, '2026-03-01', '1 marzo 2026'],
    [items.date, 'never', ''],
    [items.text, 'prefer-not-to-say', 'prefer-not-to-say'],
    [{ ...items.text, preferNot: true }, 'prefer-not-to-say', 'Preferisco non rispondere'],
  ])('of %j, %j, are %j', (item, value, words) => {
    expect(answerWords(item, value, 'it')).toBe(words);
  });

  it('join a list as each language does', () => {
    const joined = (['it', 'de', 'fr', 'sl', 'en'] as const).map((language) =>
      answerWords(items.multiple, ['a', 'b'], language),
    );
    expect(joined).toEqual(['A e B', 'A und B', 'A et B', 'A in B', 'A and B']);
  });
});
