import { describe, expect, it } from 'vitest';
import { brokenSeries } from './broken-series.ts';
import type { Item, Questionnaire } from './questionnaire.ts';
import { items, options, questionnaire, texts } from './testing/documents.ts';

const choice = (...codes: string[]): Item => ({ ...items.choice, options: options(...codes) });
const document = (version: number, ...asked: Item[]): Questionnaire => ({ ...questionnaire(asked), version });
const another = (...asked: Item[]): Questionnaire => ({ ...questionnaire(asked), code: 'another' });

/** The difference and the two places of every broken pair. */
function broken(...documents: Questionnaire[]): string[] {
  return brokenSeries(documents).map(({ difference, items: pair }) =>
    [difference, ...pair.map((one) => `${one.questionnaire}.${one.version}.${one.item}`)].join(' '),
  );
}

describe('a newer version of a questionnaire', () => {
  it('may mend words, add answers, add and drop items, whatever the order of the documents', () => {
    const older = document(1, choice('yes', 'no'));
    const newer = document(2, { ...choice('yes', 'partly', 'no'), text: texts('Mended') });
    expect(broken(older, newer, document(3))).toEqual([]);
    expect(broken(newer, older)).toEqual([]);
  });

  it('may not drop an answer of an item, nor change its type', () => {
    const older = document(1, choice('yes', 'no'));
    expect(broken(older, document(2, choice('yes')))).toEqual(['codes drawn.1.choice drawn.2.choice']);
    expect(broken(older, document(2, { ...items.text, code: 'choice' }))).toEqual([
      'type drawn.1.choice drawn.2.choice',
    ]);
  });

  it('may not drop a row or a column', () => {
    const matrix = document(1, items.matrix);
    expect(broken(matrix, document(2, { ...items.matrix, rows: options('r', 's') }))).toHaveLength(1);
    expect(broken(matrix, document(2, { ...items.matrix, columns: options('x', 'z') }))).toHaveLength(1);
    expect(broken(matrix, document(2, { ...items.matrix, columns: options('x', 'y', 'z') }))).toEqual([]);
  });
});

describe('items of different questionnaires with one series', () => {
  it('have the same answers, by the code or by the series that they name', () => {
    expect(broken(document(1, choice('a', 'b')), another(choice('b', 'a')))).toEqual([]);
    expect(broken(document(1, choice('a', 'b')), another(choice('a', 'b', 'c')))).toHaveLength(1);
    expect(broken(document(1, choice('a', 'b')), another({ ...choice('c'), code: 'own' }))).toEqual([]);
    const named: Item = { ...items.ypn, code: 'done', series: 'choice' };
    expect(broken(document(1, choice('a', 'b')), another(named))).toEqual([
      'type drawn.1.choice another.1.done',
    ]);
  });

  it('claim nothing with free texts, nor with information', () => {
    const text: Item = { ...items.text, series: 'choice' };
    expect(broken(document(1, choice('a', 'b')), another(text))).toEqual([]);
    expect(broken(document(1, items.text), another(items.text))).toEqual([]);
    expect(broken(document(1, choice('a', 'b')), another({ ...items.information, code: 'choice' }))).toEqual(
      [],
    );
  });
});

describe('a code, by which answers are counted,', () => {
  const anew = (code: string): Item => ({ ...choice('a', 'b'), code, series: 'choice-anew' });

  it('is of one series: a question that begins a new one needs a new code', () => {
    expect(broken(document(1, choice('a', 'b')), document(2, anew('choice')))).toEqual([
      'series drawn.1.choice drawn.2.choice',
    ]);
    expect(broken(document(1, choice('a', 'b')), another(anew('choice')))).toHaveLength(1);
    expect(broken(document(1, items.text), another({ ...items.text, series: 'own' }))).toHaveLength(1);
    expect(broken(document(1, choice('a', 'b')), document(2, anew('choice-anew')))).toEqual([]);
  });

  it('is of one purpose: who used a service and who gave up are not counted together', () => {
    const gaveUp = (item: Item): Questionnaire => ({ ...another(), items: [item], purpose: 'abandoned' });
    expect(broken(document(1, items.text), gaveUp(items.text))).toEqual([
      'purpose drawn.1.text another.1.text',
    ]);
    expect(broken(document(1, items.text), gaveUp({ ...items.text, code: 'own' }))).toEqual([]);
  });

  it('is not that of a free text here and of something else there', () => {
    expect(broken(document(1, choice('a', 'b')), another({ ...items.text, code: 'choice' }))).toEqual([
      'type drawn.1.choice another.1.choice',
    ]);
  });
});

describe('two items of one version with one series', () => {
  it('have the same answers', () => {
    const twin = (...codes: string[]): Item => ({ ...choice(...codes), code: 'twin', series: 'choice' });
    expect(broken(document(1, choice('a', 'b'), twin('a', 'b')))).toEqual([]);
    expect(broken(document(1, choice('a', 'b'), twin('a', 'b', 'c')))).toHaveLength(1);
  });
});
