import { requireEqualLength } from '../columns.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { type Domain, everyRow } from './domain.ts';
import type { SurveyDesign } from './survey-design.ts';

/**
 * A figure with what each row contributes to it. Everything that is smooth in weighted totals has one (Deville 1999), and a
 * difference or ratio of figures has that of the same combination: so covariances are kept without being asked for.
 */
export interface Statistic {
  readonly value: number;
  /** The influence z of each row, 0 outside of the base: the figure changes by w z where a row of weight w is added. */
  readonly influence: Float64Array;
  /** The rows with a positive weight and a value, within the domain. */
  readonly base: Domain;
  /** In the field's terms: `mean`, `ratio`. */
  readonly name: string;
}

/**
 * Weighted mean, sum w y / sum w, over a domain. Influence (y - mean) / sum w.
 *
 * @param values a row each; NaN is missing and leaves the base
 * @example meanOf(design, overall) // { value: 3.5625, ... }
 * @returns failure `empty_domain`
 * Source: Särndal, Swensson & Wretman 1992, 5.7. Cost: O(rows).
 */
export function meanOf(design: SurveyDesign, values: Float64Array, domain?: Domain): Outcome<Statistic> {
  const base = baseOf(design, [values], domain);
  const { weights } = design;
  let sum = 0;
  let total = 0;
  for (let row = 0; row < weights.length; row++) {
    if (base[row] === 0) continue;
    const weight = weights[row] ?? 0;
    sum += weight;
    total += weight * (values[row] ?? 0);
  }
  if (sum === 0) return fail({ kind: 'empty_domain' });
  const value = total / sum;
  const influence = new Float64Array(weights.length);
  for (let row = 0; row < weights.length; row++) {
    if (base[row] === 1) influence[row] = ((values[row] ?? 0) - value) / sum;
  }
  return succeed({ value, influence, base, name: 'mean' });
}

/**
 * Weighted total, sum w y, over a domain; without values the estimated number of units. Influence y.
 *
 * @example totalOf(design, undefined, domainWhere(channel, ['app'])) // { value: 80, ... }
 * @returns failure `empty_domain`
 * Source: Särndal, Swensson & Wretman 1992, 2.8. Cost: O(rows).
 */
export function totalOf(design: SurveyDesign, values?: Float64Array, domain?: Domain): Outcome<Statistic> {
  const base = baseOf(design, values ? [values] : [], domain);
  const { weights } = design;
  const influence = new Float64Array(weights.length);
  let value = 0;
  let n = 0;
  for (let row = 0; row < weights.length; row++) {
    if (base[row] === 0) continue;
    const own = values ? (values[row] ?? 0) : 1;
    influence[row] = own;
    value += (weights[row] ?? 0) * own;
    n++;
  }
  return n === 0 ? fail({ kind: 'empty_domain' }) : succeed({ value, influence, base, name: 'total' });
}

/**
 * Ratio of two totals, sum w y / sum w x. Influence (y - R x) / sum w x.
 *
 * @example ratioOf(design, overall, minutes) // { value: 0.479, ... }
 * @returns failures `empty_domain`, `zero_denominator`
 * Source: Särndal, Swensson & Wretman 1992, 5.6. Cost: O(rows).
 */
export function ratioOf(
  design: SurveyDesign,
  numerator: Float64Array,
  denominator: Float64Array,
  domain?: Domain,
): Outcome<Statistic> {
  const base = baseOf(design, [numerator, denominator], domain);
  const { weights } = design;
  let above = 0;
  let below = 0;
  let n = 0;
  for (let row = 0; row < weights.length; row++) {
    if (base[row] === 0) continue;
    const weight = weights[row] ?? 0;
    above += weight * (numerator[row] ?? 0);
    below += weight * (denominator[row] ?? 0);
    n++;
  }
  if (n === 0) return fail({ kind: 'empty_domain' });
  if (below === 0) return fail({ kind: 'zero_denominator' });
  const value = above / below;
  const influence = new Float64Array(weights.length);
  for (let row = 0; row < weights.length; row++) {
    if (base[row] === 1) influence[row] = ((numerator[row] ?? 0) - value * (denominator[row] ?? 0)) / below;
  }
  return succeed({ value, influence, base, name: 'ratio' });
}

/**
 * Share of a domain's rows that are marked: the mean of 1 and 0.
 *
 * @param marked 1 where a row has the property, 0 where not, NaN where that is missing
 * @example proportionOf(design, overall.map((score) => (Number.isNaN(score) ? score : Number(score >= 4))))
 * // { value: 0.625, ... }
 * Source: Särndal, Swensson & Wretman 1992, 5.7. Cost: O(rows).
 */
export function proportionOf(
  design: SurveyDesign,
  marked: Float64Array,
  domain?: Domain,
): Outcome<Statistic> {
  const mean = meanOf(design, marked, domain);
  return mean.ok ? succeed({ ...mean.value, name: 'proportion' }) : mean;
}

/**
 * One figure less another, of the same design: two waves with people in common, two domains, two variables.
 *
 * @example
 * const [app, web] = ['app', 'web'].map((name) => meanOf(design, overall, domainWhere(channel, [name])));
 * differenceOf(app.value, web.value); // { value: 0.875, ... }
 * Source: Deville 1999. Cost: O(rows).
 */
export function differenceOf(one: Statistic, other: Statistic): Statistic {
  return combinationOf(
    [
      { factor: 1, of: one },
      { factor: -1, of: other },
    ],
    'difference',
  );
}

/**
 * A weighted sum of figures of the same design; its base is the rows of any of them.
 *
 * @example
 * const [app, web] = ['app', 'web'].map((name) => meanOf(design, overall, domainWhere(channel, [name])));
 * combinationOf([{ factor: 0.4, of: app.value }, { factor: 0.6, of: web.value }], 'standardised mean');
 * // { value: 3.475, name: 'standardised mean', ... }
 * Source: Deville 1999. Cost: O(rows x terms).
 */
export function combinationOf(
  terms: readonly { readonly factor: number; readonly of: Statistic }[],
  name: string,
): Statistic {
  const rows = terms[0]?.of.influence.length ?? 0;
  const influence = new Float64Array(rows);
  const base = new Uint8Array(rows);
  let value = 0;
  for (const { factor, of } of terms) {
    requireEqualLength(rows, of.influence.length);
    value += factor * of.value;
    for (let row = 0; row < rows; row++) {
      influence[row] = (influence[row] ?? 0) + factor * (of.influence[row] ?? 0);
      base[row] = (base[row] ?? 0) | (of.base[row] ?? 0);
    }
  }
  return { value, influence, base, name };
}

function baseOf({ weights }: SurveyDesign, variables: readonly Float64Array[], domain?: Domain): Domain {
  const base = domain ? Uint8Array.from(domain) : everyRow(weights.length);
  requireEqualLength(weights.length, base.length);
  for (const values of variables) requireEqualLength(weights.length, values.length);
  for (let row = 0; row < base.length; row++) {
    if (!((weights[row] ?? 0) > 0) || variables.some((values) => Number.isNaN(values[row]))) base[row] = 0;
  }
  return base;
}
