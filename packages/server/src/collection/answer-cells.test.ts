import { expect, it } from 'vitest';
import { answerCells, itemOf } from './answer-cells.ts';
import { asked } from './testing/asked.ts';

it('counts an answer once in each item that it answers, and once for each code', () => {
  const answers = { overall: 4, 'reasons-low': ['time', 'steps'] };
  expect(answerCells(asked, answers, ['improve'])).toEqual([
    'overall',
    'overall=4',
    'reasons-low',
    'reasons-low=time',
    'reasons-low=steps',
    'improve',
  ]);
});

it('knows the item of a cell', () => {
  expect(['overall', 'overall=4'].map(itemOf)).toEqual(['overall', 'overall']);
});
