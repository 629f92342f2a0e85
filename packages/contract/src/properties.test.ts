import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument } from './check-document.ts';
import { compileQuestionnaire } from './compile-questionnaire.ts';
import { formEntries } from './form-fields.ts';
import type { Item, Questionnaire } from './questionnaire.ts';
import { items as samples } from './testing/documents.ts';
import { drawAnswer, drawAnswers, drawQuestionnaire } from './testing/drawn.ts';

// Shrinking whole questionnaires takes minutes: the first failure is told as it is.
fc.configureGlobal({ endOnFailure: true });

const drawn = fc.gen();

/** The fields by which a browser sends the answers; those under other keys hold texts. */
function formFields({ items }: Questionnaire, answers: Readonly<Record<string, unknown>>) {
  const entries = Object.entries(answers).flatMap(([key, answer]) => {
    const item = items.find(({ code }) => code === key);
    return formEntries(item ?? { ...samples.text, code: key }, answer);
  });
  const byName = Map.groupBy(entries, ([name]) => name);
  return Object.fromEntries(
    [...byName].map(([name, sent]) => {
      const [first = '', ...more] = sent.map(([, value]) => value);
      return [name, more.length === 0 ? first : [first, ...more]];
    }),
  );
}

describe('for every sound questionnaire', { timeout: 30_000 }, () => {
  it('the document check accepts it', () => {
    fc.assert(
      fc.property(drawn, (draw) => {
        const document = drawQuestionnaire(draw, 0);
        expect(checkDocument(document)).toEqual({ ok: true, questionnaire: document });
      }),
    );
  });

  it('the document check finds no fault but of conditions that contradict each other', () => {
    fc.assert(
      fc.property(drawn, (draw) => {
        const check = checkDocument(drawQuestionnaire(draw, 2));
        const codes = check.ok ? [] : check.faults.map(({ code }) => code);
        expect(codes.filter((code) => code !== 'condition_never_holds')).toEqual([]);
      }),
    );
  });

  it('valid answers pass, and checking what was stored changes nothing', () => {
    fc.assert(
      fc.property(drawn, (draw) => {
        const document = drawQuestionnaire(draw, 2);
        const { answers } = drawAnswers(draw, document);
        const { check } = compileQuestionnaire(document);
        expect(check(answers)).toEqual({ ok: true, answers });
        const checked = check(answers);
        expect(JSON.stringify(check(checked.ok && checked.answers))).toBe(JSON.stringify(checked));
      }),
    );
  });

  it('an answer to an item that routing excludes is refused as not asked', () => {
    fc.assert(
      fc.property(drawn, (draw) => {
        const document = drawQuestionnaire(draw, 2);
        const { answers, excluded } = drawAnswers(draw, document);
        fc.pre(excluded.length > 0);
        const item = draw((all: readonly Item[]) => fc.constantFrom(...all), excluded);
        const check = compileQuestionnaire(document).check({
          ...answers,
          [item.code]: drawAnswer(draw, item),
        });
        const fault = { field: `answers.${item.code}`, code: 'not_asked' };
        expect(check.ok ? [] : check.faults).toContainEqual(fault);
      }),
    );
  });

  it('answers sent as a form are the answers sent as JSON', () => {
    fc.assert(
      fc.property(drawn, (draw) => {
        const document = drawQuestionnaire(draw, 2);
        const { answers } = drawAnswers(draw, document);
        const { fromForm, check } = compileQuestionnaire(document);
        expect(check(fromForm(formFields(document, answers)))).toEqual({ ok: true, answers });
      }),
    );
  });

  it('any JSON gets a verdict, never an exception; what was accepted stays accepted', () => {
    fc.assert(
      fc.property(drawn, fc.jsonValue(), (draw, value) => {
        const document = drawQuestionnaire(draw, 2);
        const compiled = compileQuestionnaire(document);
        const { answers } = drawAnswers(draw, document);
        const { code } = draw((all: readonly Item[]) => fc.constantFrom(...all), document.items);
        const raw = [
          value,
          { [code]: value },
          { ...answers, [code]: value },
          { ...answers, [code]: [value, value] },
        ];
        for (const one of [...raw, { ...answers, [`${code}.other`]: value }]) {
          const check = compiled.check(one);
          expect(check.ok || check.faults.length > 0).toBe(true);
          expect(check.ok ? compiled.check(check.answers) : check).toEqual(check);
        }
      }),
    );
  });

  it('any form fields get a verdict, and are sent again as they came', () => {
    fc.assert(
      fc.property(drawn, (draw) => {
        const document = drawQuestionnaire(draw, 2);
        const { fromForm, check } = compileQuestionnaire(document);
        const { code } = draw((all: readonly Item[]) => fc.constantFrom(...all), document.items);
        const value = fc.constantFrom('', '1', '2', 'x', 'a', 'prefer-not-to-say');
        const several = fc.array(
          value.filter((one) => one !== ''),
          { minLength: 2 },
        );
        const sent = fc.oneof(value, several);
        const part = fc.constantFrom('', '.a', '.b', '.r', '.s', '.other', '.__proto__');
        const fields = draw(() =>
          fc.dictionary(
            part.map((one) => `a.${code}${one}`),
            sent,
          ),
        );
        const raw = fromForm(fields);
        expect(check(raw)).toHaveProperty('ok');
        expect(fromForm(formFields(document, raw))).toEqual(raw);
      }),
    );
  });
});
