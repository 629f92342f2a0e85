import { describe, expect, it } from 'vitest';
import { compileQuestionnaire } from './compile-questionnaire.ts';
import type { Questionnaire } from './questionnaire.ts';
import { options, texts } from './testing/documents.ts';

const document: Questionnaire = {
  code: 'sample',
  version: 1,
  purpose: 'service',
  title: texts('Titolo'),
  items: [
    {
      code: 'overall',
      type: 'rating',
      required: true,
      text: texts('?'),
      low: texts('poco'),
      high: texts('molto'),
    },
    {
      code: 'why',
      type: 'multiple',
      text: texts('?'),
      options: options('slow', 'unclear', 'other'),
      when: { item: 'overall', in: ['1', '2'] },
    },
    { code: 'done', type: 'choice', text: texts('?'), options: options('yes', 'no') },
    { code: 'note', type: 'text', text: texts('?'), maxLength: 5 },
    {
      code: 'which',
      type: 'choice',
      required: true,
      text: texts('?'),
      options: options('a', 'b'),
      when: { item: 'why', in: ['other'] },
    },
  ],
  screens: [{ items: ['overall'] }, { items: ['why', 'done', 'note'] }, { items: ['which'] }],
};

const questionnaire = compileQuestionnaire(document);

function faultsOf(answers: unknown) {
  const check = questionnaire.check(answers);
  return check.ok ? [] : check.faults.map(({ field, code }) => `${field} ${code}`);
}

function answersOf(answers: unknown) {
  const check = questionnaire.check(answers);
  return check.ok ? check.answers : check.faults;
}

describe('check', () => {
  it('stores the codes of a multiple answer in document order', () => {
    expect(answersOf({ overall: 1, why: ['unclear', 'slow'] })).toEqual({
      overall: 1,
      why: ['slow', 'unclear'],
    });
  });

  it('drops empty texts and lists: they are not answered', () => {
    expect(answersOf({ overall: 1, why: [], note: ' \r\n ' })).toEqual({ overall: 1 });
  });

  it('counts an empty text or list as no fault even where it was not asked', () => {
    expect(answersOf({ overall: 5, why: [] })).toEqual({ overall: 5 });
  });

  it('stores a text composed, trimmed and with plain line ends', () => {
    expect(answersOf({ overall: 3, note: ' e\u0300\r\nb ' })).toEqual({ overall: 3, note: 'è\nb' });
  });

  it('counts a text in code points after normalising, a line end as one', () => {
    expect(answersOf({ overall: 3, note: '😀😀😀\r\n😀' })).toEqual({ overall: 3, note: '😀😀😀\n😀' });
    expect(questionnaire.check({ overall: 3, note: '😀😀😀😀😀😀' })).toEqual({
      ok: false,
      faults: [{ field: 'answers.note', code: 'too_long', limit: 5 }],
    });
    expect(faultsOf({ overall: 3, note: 'abcdef' })).toEqual(['answers.note too_long']);
    expect(faultsOf({ overall: 3, note: 'x'.repeat(11) })).toEqual(['answers.note too_long']);
  });

  it.each(['a\u0000b', 'a\u0007b', 'a\rb', 'a\u007fb', 'a\u0085b', 'a\ud800b', '\udc00a'])(
    'refuses the characters of %j',
    (note) => {
      expect(faultsOf({ overall: 3, note })).toEqual(['answers.note invalid_characters']);
    },
  );

  it('accepts line ends, tabs and emoji joined by invisible characters', () => {
    expect(answersOf({ overall: 3, note: 'a\n\tb' })).toEqual({ overall: 3, note: 'a\n\tb' });
    expect(answersOf({ overall: 3, note: '👩\u200d💻' })).toEqual({ overall: 3, note: '👩\u200d💻' });
  });

  it.each([
    [{}, ['answers.overall required']],
    [{ overall: 0 }, ['answers.overall out_of_range']],
    [{ overall: 6 }, ['answers.overall out_of_range']],
    [{ overall: 1e300 }, ['answers.overall out_of_range']],
    [{ overall: 4.5 }, ['answers.overall wrong_type']],
    [{ overall: '4' }, ['answers.overall wrong_type']],
    [{ overall: null }, ['answers.overall wrong_type']],
    [{ overall: 1, why: 'slow' }, ['answers.why wrong_type']],
    [{ overall: 1, why: ['slow', 'slow'] }, ['answers.why repeated_code']],
    [{ overall: 1, why: ['fast', 3] }, ['answers.why wrong_type', 'answers.why unknown_code']],
    [{ overall: 1, done: 'maybe' }, ['answers.done unknown_code']],
    [{ overall: 1, done: ['yes'] }, ['answers.done wrong_type']],
    [{ overall: 1, done: '' }, ['answers.done unknown_code']],
    [{ overall: 1, note: 7 }, ['answers.note wrong_type']],
    [{ overall: 1, shoe: 42 }, ['answers.shoe unknown_item']],
    [{ overall: 3, why: ['slow'] }, ['answers.why not_asked']],
    [{ overall: 1, why: ['other'] }, ['answers.which required']],
    [{ overall: 1, why: ['slow'], which: 'a' }, ['answers.which not_asked']],
    [{ why: ['slow'] }, ['answers.overall required', 'answers.why not_asked']],
  ])('answers %j with %j', (answers, faults) => {
    expect(faultsOf(answers)).toEqual(faults);
  });

  it('does not blame an answer for following a faulty one', () => {
    expect(faultsOf({ overall: 9, why: ['slow'] })).toEqual(['answers.overall out_of_range']);
    expect(faultsOf({ overall: 9, why: ['other'] })).toEqual([
      'answers.overall out_of_range',
      'answers.which required',
    ]);
  });

  it('lists all faults at once', () => {
    expect(faultsOf({ shoe: 1, overall: 'x', done: 3, note: 'abcdef\u0000' })).toEqual([
      'answers.shoe unknown_item',
      'answers.overall wrong_type',
      'answers.done wrong_type',
      'answers.note invalid_characters',
      'answers.note too_long',
    ]);
  });

  it.each([null, undefined, 3, 'overall', [], [{ overall: 1 }]])(
    'refuses %j in place of answers',
    (answers) => {
      expect(faultsOf(answers)).toEqual(['answers wrong_type']);
    },
  );

  it('treats the names that every object has as unknown items', () => {
    const answers: unknown = JSON.parse(
      '{"overall":1,"__proto__":{"why":["slow"]},"constructor":1,"toString":2}',
    );
    expect(faultsOf(answers)).toEqual([
      'answers.__proto__ unknown_item',
      'answers.constructor unknown_item',
      'answers.toString unknown_item',
    ]);
    expect(faultsOf(Object.create({ overall: 1 }))).toEqual(['answers.overall required']);
  });

  it('reads no deeper than an answer goes, however deep the nesting', () => {
    let nest: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) nest = depth % 2 === 0 ? [nest] : { nest };
    expect(faultsOf({ overall: nest, note: [nest], done: nest, shoe: nest })).toEqual([
      'answers.shoe unknown_item',
      'answers.overall wrong_type',
      'answers.done wrong_type',
      'answers.note wrong_type',
    ]);
  });

  it('repeats no more than the start of an unknown name', () => {
    const [fault = ''] = faultsOf({ overall: 1, ['x'.repeat(10_000)]: 1 });
    expect(fault).toBe(`answers.${'x'.repeat(64)} unknown_item`);
  });
});

describe('screens', () => {
  it('ask what applies after the answers to earlier screens', () => {
    const asked = (screen: number, answers: Parameters<typeof questionnaire.screenItems>[1]) =>
      questionnaire.screenItems(screen, answers).map((item) => item.code);
    expect(asked(0, {})).toEqual(['overall']);
    expect(asked(1, { overall: 2 })).toEqual(['why', 'done', 'note']);
    expect(asked(1, { overall: 3 })).toEqual(['done', 'note']);
    expect(asked(2, { overall: 2, why: ['slow', 'other'] })).toEqual(['which']);
    expect(asked(2, { overall: 2, why: ['slow'] })).toEqual([]);
    expect(asked(3, {})).toEqual([]);
  });

  it('are checked up to the one at hand: later answers are neither judged nor kept', () => {
    const answers = { overall: 1, why: ['other'], which: 'zzz' };
    expect(questionnaire.checkScreen(0, answers)).toEqual({ ok: true, answers: { overall: 1 } });
    expect(questionnaire.checkScreen(1, answers)).toEqual({
      ok: true,
      answers: { overall: 1, why: ['other'] },
    });
    expect(questionnaire.checkScreen(2, answers)).toEqual(questionnaire.check(answers));
    expect(questionnaire.checkScreen(0, { shoe: 1 })).toMatchObject({
      faults: [{ code: 'unknown_item' }, { code: 'required' }],
    });
  });
});

it('tells of made-up items fifty times at most, and of every question all the same', () => {
  const made = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`x${index}`, 1]));
  const faults = faultsOf({ ...made, overall: 3, note: 'abcdef' });
  expect(faults.filter((fault) => fault.endsWith('unknown_item'))).toHaveLength(50);
  expect(faults).toContain('answers.note too_long');
});

describe('fromForm', () => {
  it('reads form fields into raw answers', () => {
    expect(
      questionnaire.fromForm({
        'a.overall': '2',
        'a.why': 'slow',
        'a.done': 'yes',
        'a.note': '',
        language: 'it',
      }),
    ).toEqual({ overall: 2, why: ['slow'], done: 'yes', note: '' });
    expect(questionnaire.fromForm({ 'a.why': ['slow', 'other'] })).toEqual({ why: ['slow', 'other'] });
  });

  it('takes blank options as not answered', () => {
    expect(questionnaire.fromForm({ 'a.overall': '', 'a.done': '', 'a.why': '' })).toEqual({});
  });

  it.each([
    [{ 'a.overall': 'two' }, ['answers.overall wrong_type']],
    [{ 'a.overall': '9' }, ['answers.overall out_of_range']],
    [{ 'a.overall': ' 2' }, ['answers.overall wrong_type']],
    [{ 'a.overall': ['1', '2'] }, ['answers.overall wrong_type']],
    [{ 'a.overall': '3', 'a.shoe': '42' }, ['answers.shoe unknown_item']],
    [{ 'a.overall': '3', 'a.__proto__': '42' }, ['answers.__proto__ unknown_item']],
    [{ 'a.overall': '3', 'a.': '42' }, ['answers. unknown_item']],
    [{ 'a.overall': '3', 'a.note': ['x', 'y'] }, ['answers.note wrong_type']],
  ])('leaves %j for the check to name', (fields, faults) => {
    expect(faultsOf(questionnaire.fromForm(fields))).toEqual(faults);
  });
});

describe('compileQuestionnaire', () => {
  it('finds items by code', () => {
    expect(questionnaire.item('why')?.type).toBe('multiple');
    expect(questionnaire.item('constructor')).toBeUndefined();
  });

  it('throws on a document that the document check would refuse', () => {
    expect(() => compileQuestionnaire({ ...document, screens: [{ items: ['nope'] }] })).toThrow('nope');
  });
});
