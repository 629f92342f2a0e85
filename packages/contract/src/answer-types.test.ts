import { describe, expect, it } from 'vitest';
import { compileQuestionnaire } from './compile-questionnaire.ts';
import type { Item } from './questionnaire.ts';
import { items, options, questionnaire, texts } from './testing/documents.ts';

const today = () => '2026-11-22';

/** The stored answers to one item, or its faults. */
function answer(item: Item, value: unknown, more: Record<string, unknown> = {}) {
  const check = compileQuestionnaire(questionnaire([item]), today).check({
    overall: 3,
    [item.code]: value,
    ...more,
  });
  if (!check.ok) return check.faults.map(({ field, code }) => `${field.replace('answers.', '')} ${code}`);
  const { overall: _, ...answers } = check.answers;
  return answers;
}

describe('a scale', () => {
  it('takes whole numbers from 0 to 10', () => {
    expect(answer(items.scale, 0)).toEqual({ scale: 0 });
    expect(answer(items.scale, 10)).toEqual({ scale: 10 });
    expect(answer(items.scale, 11)).toEqual(['scale out_of_range']);
    expect(answer(items.scale, 0.5)).toEqual(['scale wrong_type']);
  });
});

describe('yes, partly or no', () => {
  it('takes these three codes', () => {
    expect(answer(items.ypn, 'partly')).toEqual({ ypn: 'partly' });
    expect(answer(items.ypn, 'maybe')).toEqual(['ypn unknown_code']);
  });
});

describe('a number', () => {
  it('takes whole numbers within its bounds, and one zero only', () => {
    expect(answer(items.number, -2)).toEqual({ number: -2 });
    expect(answer(items.number, 601)).toEqual(['number out_of_range']);
    expect(answer(items.number, '5')).toEqual(['number not_whole_number']);
    expect(answer(items.number, -0)).toEqual({ number: 0 });
  });
});

describe('a date', () => {
  it('takes days of the calendar', () => {
    expect(answer(items.date, '2024-02-29')).toEqual({ date: '2024-02-29' });
    expect(answer(items.date, '2023-02-29')).toEqual(['date invalid_date']);
    expect(answer(items.date, '29.2.2024')).toEqual(['date invalid_format']);
    expect(answer(items.date, 20240229)).toEqual(['date wrong_type']);
  });

  it('stays within its bounds, of which one may be today', () => {
    const item: Item = { ...items.date, earliest: '2026-01-01', latest: 'today' };
    expect(answer(item, '2026-11-22')).toEqual({ date: '2026-11-22' });
    expect(answer(item, '2026-11-23')).toEqual(['date out_of_range']);
    expect(answer(item, '2025-12-31')).toEqual(['date out_of_range']);
    expect(() => compileQuestionnaire(questionnaire([item]))).toThrow('today');
  });
});

describe('a matrix', () => {
  it('keeps rows in document order and leaves out those without answer', () => {
    expect(JSON.stringify(answer(items.matrix, { t: 'x', r: 'y' }))).toBe('{"matrix":{"r":"y","t":"x"}}');
    expect(answer(items.matrix, {})).toEqual({});
  });

  it('refuses rows and columns that it does not have', () => {
    expect(answer(items.matrix, { q: 'x' })).toEqual(['matrix unknown_code']);
    expect(answer(items.matrix, { r: 'z', s: 1 })).toEqual(['matrix wrong_type', 'matrix unknown_code']);
    expect(answer(items.matrix, ['x'])).toEqual(['matrix wrong_type']);
    expect(answer(items.matrix, JSON.parse('{"__proto__":"x"}'))).toEqual(['matrix unknown_code']);
  });

  it('is complete with every row where it is required', () => {
    const item: Item = { ...items.matrix, required: true };
    expect(answer(item, { r: 'x', s: 'x' })).toEqual(['matrix incomplete']);
    expect(answer(item, {})).toEqual(['matrix required']);
    expect(answer(item, { r: 'x', s: 'x', t: 'y' })).toEqual({ matrix: { r: 'x', s: 'x', t: 'y' } });
  });
});

describe('a ranking', () => {
  it('keeps the order given, of as many as are to be ranked or fewer', () => {
    expect(answer(items.ranking, ['c', 'a'])).toEqual({ ranking: ['c', 'a'] });
    expect(answer({ ...items.ranking, ranks: 1 }, ['c', 'a'])).toEqual(['ranking too_many']);
    expect(answer({ ...items.ranking, required: true }, ['c', 'a'])).toEqual(['ranking incomplete']);
    expect(answer({ ...items.ranking, ranks: 2, required: true }, ['c', 'a'])).toEqual({
      ranking: ['c', 'a'],
    });
  });

  it('refuses repetitions, unknown codes and ranks that make no order', () => {
    expect(answer(items.ranking, ['a', 'a'])).toEqual(['ranking repeated_code']);
    expect(answer(items.ranking, ['z', 2])).toEqual(['ranking wrong_type', 'ranking unknown_code']);
    expect(answer(items.ranking, { a: '1', b: '1' })).toEqual(['ranking repeated_rank']);
    expect(answer(items.ranking, { a: '1', b: '3' })).toEqual(['ranking repeated_rank']);
    expect(answer(items.ranking, { a: 1 })).toEqual(['ranking wrong_type']);
  });
});

describe('multiple answers', () => {
  const none = { code: 'none', text: texts('None'), exclusive: true } as const;

  it('are at most so many', () => {
    expect(answer({ ...items.multiple, atMost: 1 }, ['a', 'b'])).toEqual(['multiple too_many']);
  });

  it('have none beside an exclusive one', () => {
    const item: Item = { ...items.multiple, options: [...options('a', 'b'), none] };
    expect(answer(item, ['none'])).toEqual({ multiple: ['none'] });
    expect(answer(item, ['a', 'none'])).toEqual(['multiple exclusive_code']);
  });
});

describe('information', () => {
  it('has no answer', () => {
    expect(answer(items.information, 'x')).toEqual(['information unknown_item']);
  });
});

describe('the text beside an option', () => {
  const other = { code: 'else', text: texts('Else'), other: { maxLength: 5 } };
  const choice: Item = { ...items.choice, options: [...options('a', 'b'), other] };
  const multiple: Item = { ...items.multiple, options: [...options('a', 'b'), other] };

  it('is a text, accepted when its option is chosen', () => {
    expect(answer(choice, 'else', { 'choice.other': ' e\u0300 ' })).toEqual({
      choice: 'else',
      'choice.other': 'è',
    });
    expect(answer(choice, 'else')).toEqual({ choice: 'else' });
    expect(answer(multiple, ['a', 'else'], { 'multiple.other': '' })).toEqual({ multiple: ['a', 'else'] });
  });

  it('is refused without its option, where it is faulty, and where none is offered', () => {
    expect(answer(choice, 'a', { 'choice.other': 'x' })).toEqual(['choice.other not_asked']);
    expect(answer(multiple, ['else'], { 'multiple.other': 'abcdef' })).toEqual(['multiple.other too_long']);
    expect(answer(items.choice, 'a', { 'choice.other': 'x' })).toEqual(['choice.other unknown_item']);
  });

  it('is not blamed for the fault of its item', () => {
    expect(answer(choice, 'zzz', { 'choice.other': 'x' })).toEqual(['choice unknown_code']);
  });

  it('is told apart as a text, as the answers of text items are', () => {
    const { isText } = compileQuestionnaire(questionnaire([choice, items.text]));
    const keys = ['choice', 'choice.other', 'text', 'overall', 'nope'];
    expect(keys.map(isText)).toEqual([false, true, true, false, false]);
  });
});

describe('preferring not to say', () => {
  const { overall: _, information: __, ...askable } = items;

  it.each(Object.values(askable))('is an answer to an item of type $type that offers it', (item) => {
    const offering: Item = { ...item, preferNot: true, required: true };
    expect(answer(offering, 'prefer-not-to-say')).toEqual({ [item.code]: 'prefer-not-to-say' });
    expect(answer(offering, ['prefer-not-to-say'])).toEqual({ [item.code]: 'prefer-not-to-say' });
    expect(answer(offering, ['prefer-not-to-say', 'a'])).toEqual([`${item.code} exclusive_code`]);
  });

  it('is none where it is not offered, and a text like others to a text', () => {
    expect(answer(items.choice, 'prefer-not-to-say')).toEqual(['choice unknown_code']);
    expect(answer(items.matrix, 'prefer-not-to-say')).toEqual(['matrix wrong_type']);
    expect(answer({ ...items.text, maxLength: 50 }, 'prefer-not-to-say')).toEqual({
      text: 'prefer-not-to-say',
    });
  });
});

describe('the seed of random order', () => {
  const random = compileQuestionnaire(questionnaire([{ ...items.choice, order: 'random' }]));
  const plain = compileQuestionnaire(questionnaire([items.choice]));

  it('is required exactly where something is in random order', () => {
    expect(random.check({ overall: 3 }, 7)).toEqual({ ok: true, answers: { overall: 3 } });
    expect(random.check({ overall: 3 })).toEqual({
      ok: false,
      faults: [{ field: 'seed', code: 'required' }],
    });
    expect(plain.check({ overall: 3 }, 0)).toEqual({
      ok: false,
      faults: [{ field: 'seed', code: 'not_asked' }],
    });
    expect(random.check({ overall: 9 })).toMatchObject({
      faults: [{ code: 'out_of_range' }, { code: 'required' }],
    });
  });

  it('does not matter to a screen', () => {
    expect(random.checkScreen(1, { overall: 3 })).toMatchObject({ ok: true });
  });
});
