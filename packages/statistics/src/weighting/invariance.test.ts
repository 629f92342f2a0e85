import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SurveyDesign, surveyDesign } from '../design/survey-design.ts';
import type { Outcome } from '../outcome.ts';
import type { AdjustedDesign } from './adjusted-design.ts';
import { calibrate } from './calibrate.ts';
import { kish } from './kish.ts';
import type { Margin } from './margin.ts';
import { postStratify } from './post-stratify.ts';
import { rake } from './rake.ts';
import { trimWeights } from './trim-weights.ts';

interface Row {
  readonly weight: number;
  readonly age: string;
  readonly sex: string;
  readonly minutes: number;
}

const row = fc.record({
  weight: fc.integer({ min: 1, max: 90 }).map((weight) => weight / 10),
  age: fc.constantFrom('18-34', '35+'),
  sex: fc.constantFrom('f', 'm'),
  minutes: fc.integer({ min: 1, max: 40 }),
});
/** One of each combination at least. */
const samples = fc
  .array(row, { minLength: 4, maxLength: 30 })
  .map((rows): readonly Row[] => [
    ...rows,
    ...['18-34', '35+'].flatMap((age) => ['f', 'm'].map((sex) => ({ weight: 2, age, sex, minutes: 9 }))),
  ]);
const shares = fc.record({
  young: fc.integer({ min: 40, max: 60 }),
  women: fc.integer({ min: 40, max: 60 }),
});

function designOf(rows: readonly Row[], scale: number): SurveyDesign {
  const made = surveyDesign({ weights: rows.map(({ weight }) => weight * scale) });
  if (!made.ok) throw new Error(made.failure.kind);
  return made.value;
}

type Shares = { readonly young: number; readonly women: number };

function marginsOf(rows: readonly Row[], { young, women }: Shares): readonly [Margin, Margin] {
  return [
    { name: 'age', column: rows.map(({ age }) => age), totals: { '18-34': young, '35+': 100 - young } },
    { name: 'sex', column: rows.map(({ sex }) => sex), totals: { f: women, m: 100 - women } },
  ];
}

const ways: Readonly<
  Record<string, (design: SurveyDesign, rows: readonly Row[], to: Shares) => Outcome<AdjustedDesign>>
> = {
  raking: (design, rows, to) => rake(design, marginsOf(rows, to)),
  'post-stratification': (design, rows, { young }) =>
    postStratify(design, {
      cells: { age: rows.map(({ age }) => age) },
      population: { '18-34': young, '35+': 100 - young },
    }),
  'linear calibration': (design, rows, to) => calibrate(design, marginsOf(rows, to), { method: 'linear' }),
  'raking by calibration': (design, rows, to) => calibrate(design, marginsOf(rows, to), { method: 'raking' }),
};

test.each(Object.entries(ways))(
  '%s: rows in another order, weights of another scale, the same result',
  (_way, adjust) => {
    fc.assert(
      fc.property(samples, shares, fc.integer({ min: 2, max: 9 }), (rows, to, scale) => {
        const plain = adjust(designOf(rows, 1), rows, to);
        const turned = adjust(designOf(rows.toReversed(), scale), rows.toReversed(), to);
        expect(turned.ok).toBe(plain.ok);
        if (!plain.ok || !turned.ok) return;
        const back = turned.value.design.weights.toReversed();
        expect([...back]).toEqual(
          Array.from(plain.value.design.weights, (weight) => expect.closeTo(weight, 6)),
        );
      }),
    );
  },
);

test.each(Object.entries(ways))('%s: the totals are reproduced', (_way, adjust) => {
  fc.assert(
    fc.property(samples, shares, (rows, to) => {
      const adjusted = adjust(designOf(rows, 1), rows, to);
      if (!adjusted.ok) return;
      const { weights } = adjusted.value.design;
      const young = rows.reduce((sum, { age }, i) => sum + (age === '18-34' ? (weights[i] ?? 0) : 0), 0);
      expect(young).toBeCloseTo(to.young, 6);
      expect(adjusted.value.kish.sumWeights).toBeCloseTo(100, 6);
    }),
  );
});

test('trimming and the price of weights go along with the scale, in any order', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 3, maxLength: 30 });
  fc.assert(
    fc.property(weights, fc.constantFrom(2, 8), (given, scale) => {
      const upper = (1.5 * given.reduce((sum, weight) => sum + weight, 0)) / given.length;
      const plain = trimWeights(given, { upper });
      const turned = trimWeights(given.map((weight) => weight * scale).toReversed(), {
        upper: upper * scale,
      });
      expect(turned.ok).toBe(plain.ok);
      if (!plain.ok || !turned.ok) return;
      const back = turned.value.toReversed().map((weight) => weight / scale);
      expect([...back]).toEqual(Array.from(plain.value, (weight) => expect.closeTo(weight, 8)));
      expect(kish(turned.value).deffKish).toBeCloseTo(kish(plain.value).deffKish, 8);
    }),
  );
});
