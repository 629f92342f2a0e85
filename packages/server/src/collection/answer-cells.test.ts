import { expect, it } from 'vitest';
import { answerCells, itemOf } from './answer-cells.ts';

it('counts an answer once in each item that it answers, and once for each code', () => {
  expect(answerCells({ overall: 4, reasons: ['clear', 'fast'] }, ['comment'])).toBe(
    'overall overall=4 reasons reasons=clear reasons=fast comment',
  );
});

it('knows the item of a cell', () => {
  expect(['overall', 'overall=4'].map(itemOf)).toEqual(['overall', 'overall']);
});
