import { expect, test } from 'vitest';
import { factorOf } from '../columns.ts';
import { domainWhere } from './domain.ts';
import { standardise } from './standardise.ts';
import { meanOf } from './statistic.ts';
import { type SurveyDesign, surveyDesign } from './survey-design.ts';

const service = ['a', 'a', 'a', 'b', 'b', 'b'];
const channel = ['web', 'web', 'desk', 'web', 'desk', 'desk'];
/** Both services do as well by channel: b only has more people at the desk. */
const score = Float64Array.of(4, 4, 2, 4, 2, 2);

function sample(): SurveyDesign {
  const made = surveyDesign({ weights: [1, 1, 1, 2, 2, 2] });
  if (!made.ok) throw new Error('no design');
  return made.value;
}

function meansBy(design: SurveyDesign): readonly (number | null)[] {
  return ['a', 'b'].map((one) => {
    const mean = meanOf(design, score, domainWhere(service, [one]));
    return mean.ok ? mean.value.value : null;
  });
}

test('services that differ by their mix alone are equal after it', () => {
  const [a, b] = meansBy(sample());
  expect(a).toBeGreaterThan(b ?? 0);
  const fair = standardise(sample(), factorOf(channel), factorOf(service), { web: 50, desk: 50 });
  expect(fair.ok && meansBy(fair.value.design)).toEqual([3, 3]);
});

test('groups keep their size', () => {
  const fair = standardise(sample(), factorOf(channel), factorOf(service), { web: 3, desk: 1 });
  if (!fair.ok) throw new Error('no weights');
  const { weights } = fair.value.design;
  expect(weights.subarray(0, 3).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(3, 12);
  expect(weights.subarray(3).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(6, 12);
});

test('a group without a category is named, or left with the others', () => {
  const onlyWeb = ['web', 'web', 'web', 'web', 'desk', 'desk'];
  const given = [sample(), factorOf(onlyWeb), factorOf(service), { web: 0.5, desk: 0.5 }] as const;
  expect(standardise(...given)).toEqual({
    ok: false,
    failure: { kind: 'infeasible_margin', margin: 'mix', category: 'a|desk', reason: 'empty_category' },
  });
  expect(standardise(...given, { emptyCells: 'leave-out' }).ok).toBe(true);
});

test('a row without a group or outside of the mix is told', () => {
  const mix = { web: 0.5, desk: 0.5 };
  expect(standardise(sample(), factorOf(channel), factorOf([...service.slice(1), null]), mix)).toMatchObject({
    failure: { margin: 'groups', reason: 'uncovered_rows' },
  });
  expect(standardise(sample(), factorOf(channel), factorOf(service), { web: 1 })).toMatchObject({
    failure: { reason: 'uncovered_rows' },
  });
  expect(() => standardise(sample(), factorOf(channel), factorOf(service), {})).toThrow(RangeError);
});
