import type { DocumentFault } from '../document-faults.ts';
import { options, texts } from './documents.ts';

function yesOrNo() {
  return options('yes', 'no');
}

/** A sound document as a plain, changeable value. */
export function soundDocument() {
  return {
    code: 'sound',
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
export function changed(place: readonly (string | number)[], value: unknown): unknown {
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

/** A condition within so many others. */
function nest(depth: number): unknown {
  return depth === 0 ? { item: 'done', in: ['no'] } : { not: nest(depth - 1) };
}

/** Documents with the faults that the check must name, all of them. */
export const faultyDocuments: readonly FaultyDocument[] = [
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
    changed(['items', 3, 'type'], 'essay'),
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
    [{ place: 'screens[0].items', code: 'opening_missing' }],
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
    [{ place: 'items[4].when.item', code: 'condition_does_not_fit' }],
  ],
  [
    'a condition without answers',
    changed(['items', 4, 'when', 'in'], []),
    [{ place: 'items[4].when', code: 'condition_never_holds' }],
  ],
  ['a missing purpose', changed(['purpose'], undefined), [{ place: 'purpose', code: 'missing' }]],
  ['an unknown purpose', changed(['purpose'], 'fun'), [{ place: 'purpose', code: 'invalid_value' }]],
  [
    'an opening item of another purpose',
    changed(['purpose'], 'page'),
    [
      { place: 'items[0].code', code: 'reserved_code' },
      { place: 'screens[0].items', code: 'opening_missing' },
    ],
  ],
  [
    'an opening item that may be skipped',
    changed(['items', 0, 'required'], undefined),
    [{ place: 'items[0].required', code: 'missing' }],
  ],
  [
    'an opening item that may be refused',
    changed(['items', 0, 'preferNot'], true),
    [{ place: 'items[0].preferNot', code: 'unknown_field' }],
  ],
  [
    'the refusal as the code of an option',
    changed(['items', 2, 'options', 0, 'code'], 'prefer-not-to-say'),
    [{ place: 'items[2].options[0].code', code: 'reserved_code' }],
  ],
  [
    'the code of another opening item',
    changed(['items', 2, 'options', 0, 'code'], 'stage'),
    [{ place: 'items[2].options[0].code', code: 'reserved_code' }],
  ],
  [
    'an exclusive option of a choice',
    changed(['items', 2, 'options', 0, 'exclusive'], true),
    [{ place: 'items[2].options[0].exclusive', code: 'unknown_field' }],
  ],
  [
    'a text beside an option twice',
    changed(
      ['items', 2, 'options'],
      options('a', 'b').map((option) => ({ ...option, other: { maxLength: 9 } })),
    ),
    [
      { place: 'items[2].options[1].other', code: 'other_repeated' },
      { place: 'items[4].when.in[0]', code: 'unknown_code' },
    ],
  ],
  [
    'a condition of no form',
    changed(['items', 4, 'when'], { item: 'done' }),
    [{ place: 'items[4].when', code: 'invalid_value' }],
  ],
  [
    'a condition of two forms',
    changed(['items', 4, 'when'], { item: 'done', in: ['no'], answered: true }),
    [{ place: 'items[4].when.answered', code: 'unknown_field' }],
  ],
  [
    'an empty list of conditions',
    changed(['items', 4, 'when'], { all: [] }),
    [{ place: 'items[4].when.all', code: 'invalid_value' }],
  ],
  [
    'faults deep within conditions',
    changed(['items', 4, 'when'], { any: [{ not: { item: 'done', in: [1] } }, 'x'] }),
    [
      { place: 'items[4].when.any[0].not.in[0]', code: 'wrong_type' },
      { place: 'items[4].when.any[1]', code: 'wrong_type' },
    ],
  ],
  [
    'more options than anybody reads',
    changed(['items', 2, 'options'], options(...Array.from({ length: 101 }, (_, n) => `c${n}`))),
    [{ place: 'items[2].options', code: 'too_many' }],
  ],
  [
    'conditions too deep in one another',
    changed(['items', 4, 'when'], nest(8)),
    [{ place: `items[4].when${'.not'.repeat(8)}`, code: 'condition_too_complex' }],
  ],
  [
    'what conditions look at, wherever they stand',
    changed(['items', 4, 'when'], {
      any: [{ item: 'nope', in: ['a'] }, { not: { item: 'done', in: ['maybe'] } }],
    }),
    [
      { place: 'items[4].when.any[0].item', code: 'unknown_item' },
      { place: 'items[4].when.any[1].not.in[0]', code: 'unknown_code' },
    ],
  ],
  [
    'a row of what has none',
    changed(['items', 4, 'when'], { item: 'done', row: 'r', in: ['no'] }),
    [{ place: 'items[4].when.item', code: 'condition_does_not_fit' }],
  ],
  [
    'bounds on what is no number',
    changed(['items', 4, 'when'], { item: 'done', atLeast: 1 }),
    [{ place: 'items[4].when.item', code: 'condition_does_not_fit' }],
  ],
];
