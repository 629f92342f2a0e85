import fc, { type GeneratorValue } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument } from './check-document.ts';
import { compileQuestionnaire } from './compile-questionnaire.ts';
import { formFieldName } from './form-fields.ts';
import {
  type AnswerValue,
  type Answers,
  answerCodes,
  type Item,
  type Questionnaire,
} from './questionnaire.ts';

const text = { it: 'Testo', en: 'Text' };
const code = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/).filter((one) => one !== 'overall');
const codes = fc.uniqueArray(code, { minLength: 2, maxLength: 8 });
const anyCodes = () => codes;
const anyOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const someOf = <T>(values: readonly T[]) => fc.shuffledSubarray([...values], { minLength: 1 });
const overall: Item = { code: 'overall', type: 'rating', required: true, text, low: text, high: text };

function drawItem(draw: GeneratorValue, itemCode: string, earlier: readonly Item[]): Item {
  const sources = earlier.filter((item) => item.type !== 'text');
  const source = draw(anyOf<Item>, sources);
  const listed = draw(someOf<string>, answerCodes(source));
  const base = {
    code: itemCode,
    text,
    required: draw(fc.boolean),
    ...(draw(fc.boolean) ? { when: { item: source.code, in: listed } } : {}),
  };
  const type = draw(anyOf<Item['type']>, ['rating', 'choice', 'multiple', 'text']);
  if (type === 'rating') return { ...base, type, low: text, high: text };
  if (type === 'text') return { ...base, type, maxLength: draw(fc.integer, { min: 200, max: 1000 }) };
  return { ...base, type, options: draw(anyCodes).map((option) => ({ code: option, text })) };
}

/** Any sound questionnaire: `overall` first, then screens whose items may look back. */
function drawQuestionnaire(draw: GeneratorValue): Questionnaire {
  const items: Item[] = [overall];
  const screens: { items: string[] }[] = [{ items: ['overall'] }];
  const left = [...draw(anyCodes)];
  while (left.length > 0) {
    const here = left.splice(0, draw(fc.integer, { min: 1, max: 3 }));
    items.push(...here.map((itemCode) => drawItem(draw, itemCode, [...items])));
    screens.push({ items: here });
  }
  return { code: 'drawn', version: 1, title: text, items, screens };
}

function drawAnswer(draw: GeneratorValue, item: Item): AnswerValue {
  switch (item.type) {
    case 'rating':
      return draw(fc.integer, { min: 1, max: 5 });
    case 'choice':
      return draw(anyOf<string>, answerCodes(item));
    case 'multiple':
      return draw(someOf<string>, answerCodes(item));
    case 'text':
      return `x${draw(fc.string, { unit: 'grapheme', maxLength: 15 })}`;
  }
}

/** Answers that the routing allows; those to `excluded` items are left out. */
function drawAnswers(draw: GeneratorValue, items: readonly Item[]): { answers: Answers; excluded: Item[] } {
  const answers: Record<string, AnswerValue> = {};
  const excluded: Item[] = [];
  for (const item of items) {
    const given = item.when && [answers[item.when.item] ?? []].flat().map(String);
    if (given && !given.some((one) => item.when?.in.includes(one))) excluded.push(item);
    else if (item.required === true || draw(fc.boolean)) answers[item.code] = drawAnswer(draw, item);
  }
  return { answers, excluded };
}

const shared = fc.gen();

describe('for every sound questionnaire', () => {
  it('the document check accepts it', () => {
    fc.assert(
      fc.property(shared, (draw) => {
        expect(checkDocument(drawQuestionnaire(draw))).toMatchObject({ ok: true });
      }),
    );
  });

  it('valid answers pass, and checking what was stored changes nothing', () => {
    fc.assert(
      fc.property(shared, (draw) => {
        const document = drawQuestionnaire(draw);
        const questionnaire = compileQuestionnaire(document);
        const { answers } = drawAnswers(draw, document.items);
        const check = questionnaire.check(answers);
        expect(check).toMatchObject({ ok: true });
        if (!check.ok) return;
        expect(Object.keys(check.answers)).toEqual(Object.keys(answers));
        expect(questionnaire.check(check.answers)).toEqual(check);
      }),
    );
  });

  it('an answer to an item that routing excludes is refused as not asked', () => {
    fc.assert(
      fc.property(shared, (draw) => {
        const document = drawQuestionnaire(draw);
        const { answers, excluded } = drawAnswers(draw, document.items);
        fc.pre(excluded.length > 0);
        const item = draw(anyOf<Item>, excluded);
        const check = compileQuestionnaire(document).check({
          ...answers,
          [item.code]: drawAnswer(draw, item),
        });
        expect(check.ok ? [] : check.faults).toContainEqual({
          field: `answers.${item.code}`,
          code: 'not_asked',
        });
      }),
    );
  });

  it('answers sent as a form are the answers sent as JSON', () => {
    fc.assert(
      fc.property(shared, (draw) => {
        const document = drawQuestionnaire(draw);
        const questionnaire = compileQuestionnaire(document);
        const { answers } = drawAnswers(draw, document.items);
        const fields = Object.entries(answers).map(([itemCode, answer]) => [
          formFieldName(itemCode),
          typeof answer === 'number' ? String(answer) : answer,
        ]);
        expect(questionnaire.fromForm(Object.fromEntries(fields))).toEqual(answers);
      }),
    );
  });

  it('any JSON gets a verdict, never an exception', () => {
    fc.assert(
      fc.property(shared, fc.jsonValue(), (draw, value) => {
        const document = drawQuestionnaire(draw);
        const questionnaire = compileQuestionnaire(document);
        const item = draw(anyOf<Item>, document.items);
        for (const answers of [value, { [item.code]: value }, { overall: 1, [item.code]: [value, value] }]) {
          const check = questionnaire.check(answers);
          expect(check.ok || check.faults.length > 0).toBe(true);
          expect(check.ok ? questionnaire.check(check.answers) : check).toEqual(check);
        }
      }),
    );
  });
});
