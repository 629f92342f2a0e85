import { describe, expect, it } from 'vitest';
import type { Condition } from './condition.ts';
import { conditionTest } from './condition-holds.ts';
import type { Answers, Item } from './questionnaire.ts';
import { items } from './testing/documents.ts';

const { multiple, number, matrix, ranking, scale, text } = items;
const known = new Map<string, Item>(Object.values(items).map((item) => [item.code, item]));

function holds(condition: Condition, answers: Answers, unclear: string[] = []) {
  return conditionTest(condition, (code) => known.get(code))(answers, new Set(unclear));
}

describe('a condition', () => {
  it.each<[Condition, Answers, Answers]>([
    [{ item: 'overall', in: ['1', '2'] }, { overall: 2 }, { overall: 3 }],
    [{ item: scale.code, in: ['10'] }, { scale: 10 }, { scale: 1 }],
    [{ item: multiple.code, in: ['a', 'b'] }, { multiple: ['b', 'c'] }, { multiple: ['c'] }],
    [{ item: ranking.code, in: ['a'] }, { ranking: ['c', 'a'] }, { ranking: ['c'] }],
    [{ item: matrix.code, row: 'r', in: ['x'] }, { matrix: { r: 'x' } }, { matrix: { s: 'x' } }],
    [{ item: number.code, atLeast: 5 }, { number: 5 }, { number: 4 }],
    [{ item: number.code, atLeast: 1, atMost: 5 }, { number: 5 }, { number: 'prefer-not-to-say' }],
    [{ item: scale.code, atMost: 0 }, { scale: 0 }, { scale: 1 }],
    [{ item: text.code, answered: true }, { text: 'x' }, {}],
    [{ item: 'choice', in: ['prefer-not-to-say'] }, { choice: 'prefer-not-to-say' }, { choice: 'a' }],
    [{ not: { item: 'overall', in: ['1'] } }, {}, { overall: 1 }],
    [
      {
        all: [
          { item: 'overall', in: ['1'] },
          { item: 'text', answered: true },
        ],
      },
      { overall: 1, text: 'x' },
      { overall: 1 },
    ],
    [
      {
        any: [
          { item: 'overall', in: ['1'] },
          { item: 'text', answered: true },
        ],
      },
      { text: 'x' },
      { overall: 2 },
    ],
  ])('%j holds for %j and not for %j', (condition, yes, no) => {
    expect(holds(condition, yes)).toBe('yes');
    expect(holds(condition, no)).toBe('no');
  });

  it('is unclear where it hangs on a faulty answer, and only there', () => {
    const faulty: Condition = { item: 'overall', in: ['1'] };
    const sound: Condition = { item: 'text', answered: true };
    expect(holds({ not: faulty }, {}, ['overall'])).toBe('unclear');
    expect(holds({ all: [faulty, sound] }, {}, ['overall'])).toBe('no');
    expect(holds({ any: [faulty, sound] }, { text: 'x' }, ['overall'])).toBe('yes');
    expect(holds({ any: [faulty, sound] }, {}, ['overall'])).toBe('unclear');
  });
});
