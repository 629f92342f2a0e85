import type { Item, Questionnaire, Texts } from '@ascolto/contract';
import { expect, test } from 'vitest';
import { askedItems, itemFigures } from './item-figures.ts';
import type { ShownCount } from './queries/shown-counts.ts';

const text: Texts = { it: 'Testo', de: 'Text', fr: 'Texte', sl: 'Besedilo', en: 'Text' };
const options = (...codes: string[]) => codes.map((code) => ({ code, text }));

/** `{ 'aspects.time=good': 3 }` as it is shown of a service. */
function counts(cells: Readonly<Record<string, number>>): readonly ShownCount[] {
  return Object.entries(cells).map(([cell, n]) => {
    const [item = '', answer = ''] = cell.split('=');
    return { item, answer, n };
  });
}

const figureOf = (item: Item, cells: Readonly<Record<string, number>>) =>
  itemFigures([{ item, purpose: 'service' }], counts(cells))[0];

test('a scale has a mean from 0 to 10, without those who prefer not to say', () => {
  const item: Item = { code: 'likely', type: 'scale', text, low: text, high: text, preferNot: true };
  const figure = figureOf(item, { likely: 14, 'likely=0': 2, 'likely=10': 8, 'likely=prefer-not-to-say': 4 });
  expect(figure).toMatchObject({ base: 10, preferNot: 4, mean: 8 });
  expect(figure?.answers).toHaveLength(11);
  expect(figure?.answers.at(-1)).toEqual({ code: '10', count: 8, share: 0.8 });
});

test('each row of a matrix has a base and shares of its own, and one that nobody answered is left out', () => {
  const rows = options('time', 'staff', 'place');
  const item: Item = { code: 'aspects', type: 'matrix', text, rows, columns: options('bad', 'good') };
  const cells = {
    aspects: 12,
    'aspects.time': 12,
    'aspects.time=good': 9,
    'aspects.time=bad': 3,
    'aspects.staff': 10,
    'aspects.staff=bad': 10,
  };
  expect(figureOf(item, cells)?.parts).toEqual([
    {
      part: 'time',
      base: 12,
      mean: null,
      answers: [
        { code: 'bad', count: 3, share: 0.25 },
        { code: 'good', count: 9, share: 0.75 },
      ],
    },
    {
      part: 'staff',
      base: 10,
      mean: null,
      answers: [
        { code: 'bad', count: 10, share: 1 },
        { code: 'good', count: 0, share: 0 },
      ],
    },
  ]);
});

test('an option of a ranking has the mean of its ranks among those who ranked it', () => {
  const item: Item = { code: 'order', type: 'ranking', text, ranks: 2, options: options('web', 'office') };
  const cells = { order: 20, 'order.web': 16, 'order.web=1': 12, 'order.web=2': 4, 'order.office': 0 };
  const figure = figureOf(item, cells);
  expect(figure).toMatchObject({ base: 20, mean: null, answers: [] });
  expect(figure?.parts.map(({ part, base, mean }) => [part, base, mean])).toEqual([['web', 16, 1.25]]);
});

test('of numbers, days and texts only the base is known', () => {
  const items: readonly Item[] = [
    { code: 'minutes', type: 'number', min: 0, max: 9, text },
    { code: 'day', type: 'date', text },
    { code: 'comment', type: 'text', maxLength: 9, text },
  ];
  for (const item of items)
    expect(figureOf(item, { [item.code]: 11 })).toMatchObject({
      base: 11,
      mean: null,
      answers: [],
      parts: [],
    });
});

test('what nobody answered, the headline and what is only read have no figure', () => {
  const rating = { type: 'rating', text, low: text, high: text } as const;
  expect(figureOf({ ...rating, code: 'ease' }, { overall: 10 })).toBeUndefined();
  expect(figureOf({ ...rating, code: 'overall' }, { overall: 10 })).toBeUndefined();
  expect(figureOf({ code: 'note', type: 'information', text }, { note: 10 })).toBeUndefined();
});

test('items of all questionnaires of a service stand once, those about the service first', () => {
  const questionnaire = (purpose: Questionnaire['purpose'], ...codes: string[]): Questionnaire => ({
    code: purpose,
    version: 1,
    purpose,
    title: text,
    items: codes.map((code) => ({ code, type: 'text', maxLength: 9, text })),
    screens: [],
  });
  const asked = askedItems([
    questionnaire('abandoned', 'stage', 'comment-abandoned'),
    questionnaire('service', 'overall', 'comment'),
    questionnaire('service', 'overall', 'comment'),
  ]);
  expect(asked.map(({ item, purpose }) => [item.code, purpose])).toEqual([
    ['overall', 'service'],
    ['comment', 'service'],
    ['stage', 'abandoned'],
    ['comment-abandoned', 'abandoned'],
  ]);
});
