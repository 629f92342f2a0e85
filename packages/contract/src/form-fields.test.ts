import { describe, expect, it } from 'vitest';
import { compileQuestionnaire } from './compile-questionnaire.ts';
import { type FormFields, formFieldNames } from './form-fields.ts';
import { type Item } from './questionnaire.ts';
import { items, options, questionnaire, texts } from './testing/documents.ts';

function sent(item: Item, fields: FormFields) {
  const compiled = compileQuestionnaire(questionnaire([item]));
  const check = compiled.check({ overall: 3, ...compiled.fromForm(fields) });
  return check.ok ? check.answers[item.code] : check.faults.map(({ field, code }) => `${field} ${code}`);
}

describe('form fields', () => {
  it('are named by item, row, option or text beside an option', () => {
    const other = { code: 'else', text: texts('Else'), other: { maxLength: 5 } };
    expect(formFieldNames({ ...items.choice, options: [...options('a'), other] })).toEqual([
      'a.choice',
      'a.choice.other',
    ]);
    expect(formFieldNames({ ...items.matrix, preferNot: true })).toEqual([
      'a.matrix.r',
      'a.matrix.s',
      'a.matrix.t',
      'a.matrix',
    ]);
    expect(formFieldNames(items.ranking)).toEqual(['a.ranking.a', 'a.ranking.b', 'a.ranking.c']);
    expect(formFieldNames(items.information)).toEqual([]);
  });

  it('hold numbers as digits', () => {
    expect(sent(items.scale, { 'a.scale': '10' })).toBe(10);
    expect(sent(items.number, { 'a.number': ' -2 ' })).toBe(-2);
    expect(sent(items.number, { 'a.number': '1.5' })).toEqual(['answers.number not_whole_number']);
    expect(sent(items.number, { 'a.number': '' })).toBeUndefined();
  });

  it('hold days as browsers send and as people write them', () => {
    expect(sent(items.date, { 'a.date': '2026-03-01' })).toBe('2026-03-01');
    expect(sent(items.date, { 'a.date': ' 1.3.2026' })).toBe('2026-03-01');
    expect(sent(items.date, { 'a.date': '01/03/2026' })).toBe('2026-03-01');
    expect(sent(items.date, { 'a.date': '31/2/2026' })).toEqual(['answers.date invalid_date']);
    expect(sent(items.date, { 'a.date': '1/3.2026' })).toEqual(['answers.date invalid_format']);
  });

  it('hold a matrix by row', () => {
    expect(sent(items.matrix, { 'a.matrix.t': 'x', 'a.matrix.r': 'y', 'a.matrix.s': '' })).toEqual({
      r: 'y',
      t: 'x',
    });
    expect(sent(items.matrix, { 'a.matrix.s': '' })).toBeUndefined();
    expect(sent(items.matrix, { 'a.matrix.q': 'x' })).toEqual(['answers.matrix.q unknown_item']);
    expect(sent(items.matrix, { 'a.matrix.r': ['x', 'y'] })).toEqual(['answers.matrix wrong_type']);
  });

  it('hold a ranking by option', () => {
    expect(sent(items.ranking, { 'a.ranking.a': '2', 'a.ranking.b': '', 'a.ranking.c': '1' })).toEqual([
      'c',
      'a',
    ]);
    expect(sent(items.ranking, { 'a.ranking.a': '1', 'a.ranking.c': '1' })).toEqual([
      'answers.ranking repeated_rank',
    ]);
    expect(sent(items.ranking, { 'a.ranking.a': '2' })).toEqual(['answers.ranking repeated_rank']);
    expect(sent(items.ranking, { 'a.ranking.a': 'first' })).toEqual(['answers.ranking wrong_type']);
  });

  it.each<[Item, FormFields]>([
    [items.text, { 'a.text': ['', 'prefer-not-to-say'] }],
    [items.multiple, { 'a.multiple': 'prefer-not-to-say' }],
    [items.matrix, { 'a.matrix': 'prefer-not-to-say', 'a.matrix.r': '' }],
    [items.ranking, { 'a.ranking': 'prefer-not-to-say' }],
    [items.number, { 'a.number': 'prefer-not-to-say' }],
  ])('hold the refusal to answer %j', (item, fields) => {
    const offering: Item = item.type === 'information' ? item : { ...item, preferNot: true };
    expect(sent(offering, fields)).toBe('prefer-not-to-say');
  });

  it.each<[Item, FormFields]>([
    [items.text, { 'a.text': ['x', 'prefer-not-to-say'] }],
    [items.number, { 'a.number': ['5', 'prefer-not-to-say'] }],
    [items.multiple, { 'a.multiple': ['a', 'prefer-not-to-say'] }],
    [items.matrix, { 'a.matrix': 'prefer-not-to-say', 'a.matrix.r': 'x' }],
    [items.ranking, { 'a.ranking': 'prefer-not-to-say', 'a.ranking.a': '1' }],
  ])('that hold a refusal and an answer are faulty: %j', (item, fields) => {
    const offering: Item = item.type === 'information' ? item : { ...item, preferNot: true };
    expect(sent(offering, fields)).toEqual([`answers.${item.code} exclusive_code`]);
  });
});
