import { languages } from '../closed-lists.ts';
import type { DocumentFault } from '../document-faults.ts';
import type { Item } from '../questionnaire.ts';
import { items, options, texts } from './documents.ts';

type FaultyItem = readonly [promise: string, earlier: Item, item: Item, faults: readonly DocumentFault[]];

const { choice, date, information, matrix, multiple, number, ranking, text } = items;
const asked = { ...choice, required: true } as const;
const saying = (words: string): Item => ({ ...text, text: texts(words) });
const everyLanguage = (place: string, code: DocumentFault['code']) =>
  languages.map((language) => ({ place: `${place}.${language}`, code }));

/** Items, each after an earlier one on the screen before, with the faults that the check must name. */
export const faultyItems: readonly FaultyItem[] = [
  [
    'numbers without room',
    text,
    { ...number, min: 2, max: 1 },
    [{ place: 'items[2].max', code: 'invalid_bounds' }],
  ],
  [
    'days without room',
    text,
    { ...date, earliest: '2026-02-01', latest: '2026-01-01' },
    [{ place: 'items[2].latest', code: 'invalid_bounds' }],
  ],
  [
    'a bound that is no day',
    text,
    { ...date, latest: '2026-02-30' },
    [{ place: 'items[2].latest', code: 'invalid_value' }],
  ],
  [
    'more answers than options',
    text,
    { ...multiple, atMost: 4 },
    [{ place: 'items[2].atMost', code: 'invalid_bounds' }],
  ],
  [
    'more ranks than options',
    text,
    { ...ranking, ranks: 4 },
    [{ place: 'items[2].ranks', code: 'invalid_bounds' }],
  ],
  [
    'a row and a column twice',
    text,
    { ...matrix, rows: options('r', 'r'), columns: options('x', 'y', 'x') },
    [
      { place: 'items[2].rows[1].code', code: 'repeated_code' },
      { place: 'items[2].columns[2].code', code: 'repeated_code' },
    ],
  ],
  [
    'an item named as the service is piped',
    text,
    { ...choice, code: 'service' },
    [{ place: 'items[2].code', code: 'reserved_code' }],
  ],
  [
    'a condition on an unknown row and column',
    matrix,
    { ...text, when: { item: 'matrix', row: 'q', in: ['z'] } },
    [
      { place: 'items[2].when.row', code: 'unknown_row' },
      { place: 'items[2].when.in[0]', code: 'unknown_code' },
    ],
  ],
  [
    'a condition on information',
    information,
    { ...text, when: { item: 'information', answered: true } },
    [{ place: 'items[2].when.item', code: 'condition_does_not_fit' }],
  ],
  [
    'a condition on the codes of a number',
    number,
    { ...text, when: { item: 'number', in: ['1'] } },
    [{ place: 'items[2].when.item', code: 'condition_does_not_fit' }],
  ],
  ['a pipe from an unknown item', text, saying('{{nope|x}}'), everyLanguage('items[2].text', 'unknown_item')],
  ['a pipe from itself', choice, saying('{{text|x}}'), everyLanguage('items[2].text', 'pipe_does_not_fit')],
  [
    'a pipe from the same screen',
    text,
    { ...choice, hint: texts('{{choice|x}}') },
    everyLanguage('items[2].hint', 'pipe_not_on_earlier_screen'),
  ],
  [
    'a pipe without its fallback',
    choice,
    saying('{{choice}}'),
    everyLanguage('items[2].text', 'fallback_missing'),
  ],
  [
    'a pipe without fallback from what is not always asked',
    { ...asked, when: { item: 'overall', in: ['1'] } },
    saying('{{choice}}'),
    everyLanguage('items[2].text', 'fallback_missing'),
  ],
  [
    'a pipe without fallback from what may be refused',
    { ...asked, preferNot: true },
    saying('{{choice}}'),
    everyLanguage('items[2].text', 'fallback_missing'),
  ],
  ['braces that are no pipe', choice, saying('{{ choice }}'), everyLanguage('items[2].text', 'invalid_pipe')],
  [
    'other pipes in another language',
    asked,
    { ...text, text: { ...texts('{{choice}}'), de: '{{service}}' } },
    [{ place: 'items[2].text', code: 'pipes_differ' }],
  ],
];
