import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument } from './check-document.ts';
import { type DocumentFault, documentFaultCodes, documentFaultText } from './document-faults.ts';

const shippedFolder = new URL('../../../questionnaires/', import.meta.url);
const shippedFiles = readdirSync(shippedFolder).filter((name) => /\.v\d+\.json$/.test(name));

function shipped(name: string) {
  const check = checkDocument(JSON.parse(readFileSync(new URL(name, shippedFolder), 'utf8')));
  return check.ok ? check.questionnaire : check;
}

function texts(it: string) {
  return { it, en: it };
}

function yesOrNo() {
  return [
    { code: 'yes', text: texts('Sì') },
    { code: 'no', text: texts('No') },
  ];
}

/** A sound document as a plain, changeable value. */
function soundDocument() {
  return {
    code: 'sound',
    version: 1,
    title: texts('Titolo'),
    items: [
      { code: 'overall', type: 'rating', text: texts('?'), low: texts('poco'), high: texts('molto') },
      {
        code: 'why',
        type: 'multiple',
        text: texts('?'),
        options: yesOrNo(),
        when: { item: 'overall', in: ['1', '2'] },
      },
      { code: 'done', type: 'choice', text: texts('?'), options: yesOrNo() },
      { code: 'note', type: 'text', text: texts('?'), maxLength: 100 },
      {
        code: 'after',
        type: 'choice',
        text: texts('?'),
        options: yesOrNo(),
        when: { item: 'done', in: ['no'] },
      },
    ],
    screens: [{ items: ['overall'] }, { items: ['why', 'done', 'note'] }, { items: ['after'] }],
  };
}

/** The sound document with the value at a place replaced; `undefined` takes it away. */
function changed(place: readonly (string | number)[], value: unknown): unknown {
  const document: unknown = soundDocument();
  let parent = document;
  for (const step of place.slice(0, -1)) parent = Reflect.get(Object(parent), step);
  const last = place.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return document;
}

type FaultyDocument = readonly [promise: string, document: unknown, faults: readonly DocumentFault[]];

const longCode = 'a'.repeat(65);

const faultyDocuments: readonly FaultyDocument[] = [
  ['a document that is no object', [], [{ place: '', code: 'wrong_type' }]],
  ['a missing part', changed(['title'], undefined), [{ place: 'title', code: 'missing' }]],
  ['missing screens', changed(['screens'], undefined), [{ place: 'screens', code: 'missing' }]],
  ['a part of the wrong type', changed(['version'], '1'), [{ place: 'version', code: 'wrong_type' }]],
  [
    'an unknown field',
    changed(['items', 3, 'maxlen'], 3),
    [{ place: 'items[3].maxlen', code: 'unknown_field' }],
  ],
  [
    'a language we do not have',
    changed(['title', 'xx'], 'T'),
    [{ place: 'title.xx', code: 'unknown_field' }],
  ],
  [
    'a length out of range',
    changed(['items', 3, 'maxLength'], 0),
    [{ place: 'items[3].maxLength', code: 'invalid_value' }],
  ],
  [
    'too few options',
    changed(['items', 2, 'options'], [{ code: 'no', text: texts('No') }]),
    [{ place: 'items[2].options', code: 'invalid_value' }],
  ],
  [
    'an unknown type',
    changed(['items', 3, 'type'], 'date'),
    [{ place: 'items[3].type', code: 'invalid_value' }],
  ],
  ['a document code in capitals', changed(['code'], 'Sound'), [{ place: 'code', code: 'invalid_code' }]],
  [
    'an option code with an underscore',
    changed(['items', 2, 'options', 0, 'code'], 'yes_'),
    [{ place: 'items[2].options[0].code', code: 'invalid_code' }],
  ],
  [
    'an option code outside of ASCII',
    changed(['items', 2, 'options', 0, 'code'], 'sì'),
    [{ place: 'items[2].options[0].code', code: 'invalid_code' }],
  ],
  [
    'a code too long',
    changed(['items', 2, 'options', 0, 'code'], longCode),
    [{ place: 'items[2].options[0].code', code: 'invalid_code' }],
  ],
  [
    'a code that every object has',
    changed(['items', 2, 'options', 0, 'code'], 'constructor'),
    [{ place: 'items[2].options[0].code', code: 'invalid_code' }],
  ],
  [
    'overall as the code of an option',
    changed(['items', 2, 'options', 0, 'code'], 'overall'),
    [{ place: 'items[2].options[0].code', code: 'reserved_code' }],
  ],
  [
    'overall as the code of a document',
    changed(['code'], 'overall'),
    [{ place: 'code', code: 'reserved_code' }],
  ],
  [
    'an option code twice',
    changed(['items', 1, 'options', 1, 'code'], 'yes'),
    [{ place: 'items[1].options[1].code', code: 'repeated_code' }],
  ],
  [
    'a missing translation',
    changed(['items', 2, 'options', 0, 'text', 'en'], undefined),
    [{ place: 'items[2].options[0].text.en', code: 'missing_text' }],
  ],
  [
    'an empty translation',
    changed(['items', 0, 'low', 'it'], ' \n'),
    [{ place: 'items[0].low.it', code: 'missing_text' }],
  ],
  [
    'a control character',
    changed(['title', 'it'], 'T\u0000'),
    [{ place: 'title.it', code: 'invalid_characters' }],
  ],
  [
    'a screen with an unknown item',
    changed(['screens', 1, 'items', 3], 'nope'),
    [{ place: 'screens[1].items[3]', code: 'unknown_item' }],
  ],
  [
    'an item on no screen',
    changed(['screens', 1, 'items'], ['why', 'done']),
    [{ place: 'items[3]', code: 'on_no_screen' }],
  ],
  [
    'an item on two screens',
    changed(['screens', 2, 'items', 1], 'note'),
    [{ place: 'screens[2].items[1]', code: 'on_two_screens' }],
  ],
  [
    'a first screen with two questions',
    changed(['screens'], [{ items: ['overall', 'note'] }, { items: ['why', 'done'] }, { items: ['after'] }]),
    [{ place: 'screens[0].items', code: 'first_screen_not_one_question' }],
  ],
  [
    'overall after the first screen',
    changed(['screens'], [{ items: ['note'] }, { items: ['overall', 'done'] }, { items: ['why', 'after'] }]),
    [{ place: 'screens[0].items', code: 'overall_missing' }],
  ],
  [
    'a condition on an unknown item',
    changed(['items', 4, 'when', 'item'], 'nope'),
    [{ place: 'items[4].when.item', code: 'unknown_item' }],
  ],
  [
    'a condition on an unknown code',
    changed(['items', 4, 'when', 'in', 1], 'maybe'),
    [{ place: 'items[4].when.in[1]', code: 'unknown_code' }],
  ],
  [
    'a condition on a step beyond the scale',
    changed(['items', 1, 'when', 'in', 0], '6'),
    [{ place: 'items[1].when.in[0]', code: 'unknown_code' }],
  ],
  [
    'a condition with a code twice',
    changed(['items', 4, 'when', 'in', 1], 'no'),
    [{ place: 'items[4].when.in[1]', code: 'repeated_code' }],
  ],
  [
    'a condition on the same screen',
    changed(['items', 1, 'when'], { item: 'done', in: ['no'] }),
    [{ place: 'items[1].when.item', code: 'condition_not_on_earlier_screen' }],
  ],
  [
    'a condition on a later screen',
    changed(['items', 1, 'when'], { item: 'after', in: ['no'] }),
    [{ place: 'items[1].when.item', code: 'condition_not_on_earlier_screen' }],
  ],
  [
    'a condition on itself',
    changed(['items', 4, 'when'], { item: 'after', in: ['no'] }),
    [{ place: 'items[4].when.item', code: 'condition_not_on_earlier_screen' }],
  ],
  [
    'a condition on a text',
    changed(['items', 4, 'when'], { item: 'note', in: ['no'] }),
    [{ place: 'items[4].when.item', code: 'condition_on_text' }],
  ],
  [
    'a condition without answers',
    changed(['items', 4, 'when', 'in'], []),
    [{ place: 'items[4].when', code: 'condition_never_holds' }],
  ],
];

describe('the shipped questionnaires', () => {
  it.each(shippedFiles)('%s passes the check and is named by its code and version', (name) => {
    expect(shipped(name)).toMatchObject({ code: name.split('.')[0], version: Number(/\d+/.exec(name)?.[0]) });
  });

  it('open with the same question, word for word, so that services can be compared', () => {
    const openings = shippedFiles.map(shipped).map((one) => ('items' in one ? one.items[0] : one));
    expect(openings.length).toBeGreaterThan(1);
    expect(new Set(openings.map((item) => JSON.stringify(item))).size).toBe(1);
  });
});

describe('checkDocument', () => {
  it('accepts a sound document as it is', () => {
    expect(checkDocument(soundDocument())).toEqual({ ok: true, questionnaire: soundDocument() });
  });

  it.each(faultyDocuments)('refuses %s, naming the place', (_, document, faults) => {
    expect(checkDocument(document)).toEqual({ ok: false, faults });
  });

  it('shows every kind of fault in the cases above', () => {
    const shown = new Set(faultyDocuments.flatMap(([, , faults]) => faults.map((fault) => fault.code)));
    expect(documentFaultCodes.filter((code) => !shown.has(code))).toEqual([]);
  });

  it('names a repeated item code and a first item that is no rating', () => {
    const document = soundDocument();
    Object.assign(document.items[3] ?? {}, { code: 'done' });
    Object.assign(document.screens[1] ?? {}, { items: ['why', 'done'] });
    expect(checkDocument(document)).toEqual({
      ok: false,
      faults: [{ place: 'items[3].code', code: 'repeated_code' }],
    });
    expect(checkDocument(changed(['items', 0], { ...soundDocument().items[2], code: 'overall' }))).toEqual({
      ok: false,
      faults: expect.arrayContaining([
        { place: 'items[0].code', code: 'reserved_code' },
        { place: 'screens[0].items', code: 'overall_missing' },
      ]),
    });
  });

  it('follows a condition that can never hold to the items behind it', () => {
    const document = soundDocument();
    Object.assign(document.items[2] ?? {}, { when: { item: 'overall', in: [] } });
    expect(checkDocument(document)).toEqual({
      ok: false,
      faults: [
        { place: 'items[2].when', code: 'condition_never_holds' },
        { place: 'items[4].when', code: 'condition_never_holds' },
      ],
    });
  });

  it('names faults of shape and of rules at once', () => {
    const document = soundDocument();
    Object.assign(document.title, { en: '' });
    Object.assign(document.items[2] ?? {}, { options: 'none' });
    document.screens[1]?.items.push('nope');
    const check = checkDocument(document);
    expect(check.ok ? [] : check.faults).toEqual(
      expect.arrayContaining([
        { place: 'title.en', code: 'missing_text' },
        { place: 'items[2].options', code: 'wrong_type' },
        { place: 'screens[1].items[3]', code: 'unknown_item' },
      ]),
    );
  });

  it('never throws and never accepts, whatever JSON it is given in place of a part', () => {
    const places = [
      ['items'],
      ['screens'],
      ['items', 1],
      ['items', 1, 'when'],
      ['items', 1, 'options'],
      ['screens', 1],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
        expect(checkDocument(changed(place, value)).ok).toBe(false);
      }),
    );
    expect(checkDocument(JSON.parse('{"__proto__":{"items":[]},"items":[{"__proto__":null}]}')).ok).toBe(
      false,
    );
  });

  it('words every fault in every language', () => {
    expect(documentFaultText({ place: 'items[0].text.en', code: 'missing_text' }, 'it')).toBe(
      'items[0].text.en: manca il testo in questa lingua',
    );
    expect(documentFaultText({ place: '', code: 'wrong_type' }, 'en')).toBe('is not of the expected type');
  });
});
