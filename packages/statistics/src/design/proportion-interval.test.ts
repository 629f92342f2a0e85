import { expect, test } from 'vitest';
import { clopperPearsonInterval } from '../intervals/clopper-pearson.ts';
import { postStratify } from '../weighting/post-stratify.ts';
import { type ProportionMethod, proportionInterval } from './proportion-interval.ts';
import { proportionOf } from './statistic.ts';
import { type SurveyDesign, surveyDesign } from './survey-design.ts';

function sample(rows: number): SurveyDesign {
  const made = surveyDesign({ weights: new Float64Array(rows).fill(4) });
  if (!made.ok) throw new Error('no design');
  return made.value;
}

function intervalOf(
  marked: readonly number[],
  method?: ProportionMethod,
): ReturnType<typeof proportionInterval> {
  const design = sample(marked.length);
  const share = proportionOf(design, Float64Array.from(marked));
  if (!share.ok) throw new Error('no share');
  return proportionInterval(design, share.value, method ? { method } : {});
}

const some = Array.from({ length: 50 }, (_, row) => Number(row % 3 === 0));
const none = Array.from(new Float64Array(50));

test.each(['korn-graubard', 'wilson-effective', 'logit', 'arcsine', 'wald'] as const)(
  '%s holds the share and says its name',
  (method) => {
    const found = intervalOf(some, method);
    if (!found.ok) throw new Error('no interval');
    const { value, ci } = found.value;
    expect(ci.low).toBeLessThan(value);
    expect(ci.high).toBeGreaterThan(value);
    expect(found.value.method).toBe(`linearised proportion, ${method} interval`);
  },
);

test('nobody in 50 is told as in a simple sample of 50, whatever the method', () => {
  for (const method of ['korn-graubard', 'logit', 'arcsine'] as const) {
    expect(intervalOf(none, method)).toMatchObject({
      value: {
        value: 0,
        nEff: 50,
        ci: clopperPearsonInterval(0, 50),
        method: 'linearised proportion, korn-graubard interval',
      },
    });
  }
});

test('a share that weights were calibrated to is known', () => {
  const adjusted = postStratify(sample(50), { cells: { some }, population: { 0: 70, 1: 30 } });
  if (!adjusted.ok) throw new Error('no weights');
  const share = proportionOf(adjusted.value.design, Float64Array.from(some));
  if (!share.ok) throw new Error('no share');
  expect(proportionInterval(adjusted.value.design, share.value)).toMatchObject({
    value: { nEff: null, method: 'linearised proportion, known interval' },
  });
});

test('one row has no interval', () => {
  expect(intervalOf([1])).toEqual({ ok: false, failure: { kind: 'too_few', n: 1, needed: 2 } });
});
