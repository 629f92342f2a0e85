import { expect, it } from 'vitest';
import { answerCells } from './answer-cells.ts';
import type { AnswerValue, Item } from './questionnaire.ts';
import { items } from './testing/documents.ts';

it.each<[Item, AnswerValue, string[]]>([
  [items.overall, 4, ['overall', 'overall=4']],
  [items.scale, 0, ['scale', 'scale=0']],
  [items.choice, 'a', ['choice', 'choice=a']],
  [items.ypn, 'no', ['ypn', 'ypn=no']],
  [items.multiple, ['a', 'c'], ['multiple', 'multiple=a', 'multiple=c']],
  [items.ranking, ['c', 'a'], ['ranking', 'ranking.c', 'ranking.c=1', 'ranking.a', 'ranking.a=2']],
  [items.matrix, { r: 'x', t: 'y' }, ['matrix', 'matrix.r', 'matrix.r=x', 'matrix.t', 'matrix.t=y']],
  [items.number, 17, ['number']],
  [items.date, '2026-01-01', ['date']],
  [items.text, 'prefer-not-to-say', ['text']],
  [{ ...items.number, preferNot: true }, 'prefer-not-to-say', ['number', 'number=prefer-not-to-say']],
  [{ ...items.matrix, preferNot: true }, 'prefer-not-to-say', ['matrix', 'matrix=prefer-not-to-say']],
])('an answer to %j of %j counts in %j', (item, value, cells) => {
  expect(answerCells(item, value)).toEqual(cells);
});
