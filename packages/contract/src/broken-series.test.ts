import { describe, expect, it } from 'vitest';
import { brokenSeries } from './broken-series.ts';
import type { ChoiceItem, Item, Questionnaire } from './questionnaire.ts';

const text = { it: 'Testo', en: 'Text' };
const overall: Item = { code: 'overall', type: 'rating', text, low: text, high: text, required: true };
const choice = (...codes: string[]): ChoiceItem => ({
  code: 'outcome',
  type: 'choice',
  text,
  options: codes.map((code) => ({ code, text })),
});
const questionnaire = (...items: Item[]): Questionnaire => ({
  code: 'q',
  version: 1,
  title: text,
  items: [overall, ...items],
  screens: [],
});

describe('a newer version', () => {
  it('may mend words, add answers, add and drop items', () => {
    const older = questionnaire(choice('yes', 'no'));
    const mended = { it: 'Altro', en: 'Other' };
    expect(brokenSeries(older, questionnaire({ ...choice('yes', 'partly', 'no'), text: mended }))).toEqual(
      [],
    );
    expect(brokenSeries(older, questionnaire())).toEqual([]);
    expect(brokenSeries(questionnaire(), older)).toEqual([]);
  });

  it('may not drop an answer of an item', () => {
    expect(brokenSeries(questionnaire(choice('yes', 'no')), questionnaire(choice('yes', 'maybe')))).toEqual([
      'outcome',
    ]);
  });

  it('may not change what kind of question a code asks', () => {
    const multiple: Item = { ...choice('yes', 'no'), type: 'multiple' };
    expect(brokenSeries(questionnaire(choice('yes', 'no')), questionnaire(multiple))).toEqual(['outcome']);
  });
});
