import { type Column, type Factor, factorOf, requireEqualLength } from '../columns.ts';
import { fail, type InfeasibleReason, type Outcome, succeed } from '../outcome.ts';

/** Known totals of the categories of a column. */
export interface Margin {
  readonly name: string;
  /** A row each; several columns are crossed first. */
  readonly column: Column | Factor;
  /** Units in the population by category. */
  readonly totals: Readonly<Record<string, number>>;
}

/** A margin as numbers. */
export interface CodedMargin {
  readonly name: string;
  readonly categories: readonly string[];
  /** Of each row the place of its category; -1 only where the weight is 0. */
  readonly codes: Int32Array;
  /** In the order of `categories`. */
  readonly totals: Float64Array;
}

/** Sums of margins may differ by rounding, by this share. */
const roundingOfTotals = 1e-6;

/**
 * A margin as numbers, once it is sure that every row counts in it and that no category with a total is empty.
 *
 * @returns failures `infeasible_margin` with `uncovered_rows` or `empty_category`
 * @throws RangeError for a total below 0 or columns of unequal length
 * Cost: O(rows).
 */
export function codedMargin({ name, column, totals }: Margin, weights: Float64Array): Outcome<CodedMargin> {
  const categories = Object.keys(totals);
  const numbers = Float64Array.from(Object.values(totals));
  const wrong = numbers.findIndex((total) => !(total >= 0 && total < Number.POSITIVE_INFINITY));
  if (wrong !== -1) throw new RangeError(`${name} ${categories[wrong]} has no total of 0 or more`);
  const given = 'codes' in column ? column : factorOf(column);
  requireEqualLength(weights.length, given.codes.length);
  const places = new Map(categories.map((category, place) => [category, place]));
  const placeOf = Int32Array.from(given.levels, (level) => places.get(level) ?? -1);
  const codes = new Int32Array(weights.length);
  for (let row = 0; row < codes.length; row++) {
    const level = given.codes[row] ?? -1;
    const place = placeOf[level] ?? -1;
    codes[row] = place;
    if (place < 0 && (weights[row] ?? 0) > 0) {
      return infeasible(name, given.levels[level] ?? null, 'uncovered_rows');
    }
  }
  const margin = { name, categories, codes, totals: numbers };
  const sums = sumsByCategory(margin, weights);
  const empty = numbers.findIndex((total, category) => total > 0 && sums[category] === 0);
  if (empty !== -1) return infeasible(name, categories[empty] ?? null, 'empty_category');
  return succeed(margin);
}

/**
 * The first category that has rows and a total of 0, which no positive weights meet.
 *
 * @returns failure `infeasible_margin` with `occupied_category`
 */
export function requirePositiveTotals(margin: CodedMargin, weights: Float64Array): Outcome<CodedMargin> {
  const sums = sumsByCategory(margin, weights);
  const occupied = margin.totals.findIndex((total, category) => total === 0 && (sums[category] ?? 0) > 0);
  return occupied === -1
    ? succeed(margin)
    : infeasible(margin.name, margin.categories[occupied] ?? null, 'occupied_category');
}

/**
 * Margins that sum to the same population: differences by rounding (1e-6) are taken out of the later ones.
 *
 * @returns failure `infeasible_margin` with `contradictory_totals`
 */
export function agreeingMargins(margins: readonly CodedMargin[]): Outcome<readonly CodedMargin[]> {
  const [first] = margins;
  const population = first === undefined ? 0 : sum(first.totals);
  const agreeing: CodedMargin[] = [];
  for (const margin of margins) {
    const own = sum(margin.totals);
    if (Math.abs(own - population) > roundingOfTotals * population) {
      return infeasible(margin.name, null, 'contradictory_totals');
    }
    const share = own === 0 ? 1 : population / own;
    agreeing.push(
      margin === first ? margin : { ...margin, totals: margin.totals.map((total) => total * share) },
    );
  }
  return succeed(agreeing);
}

export function sumsByCategory({ codes, categories }: CodedMargin, weights: Float64Array): Float64Array {
  const sums = new Float64Array(categories.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    if (code >= 0) sums[code] = (sums[code] ?? 0) + (weights[row] ?? 0);
  }
  return sums;
}

export function infeasible(
  margin: string,
  category: string | null,
  reason: InfeasibleReason,
): ReturnType<typeof fail> {
  return fail({ kind: 'infeasible_margin', margin, category, reason });
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((total, one) => total + one, 0);
}
