import type { Factor } from '../columns.ts';
import { type Height, maximumOf } from '../numeric/maximum.ts';
import { type ModelMatrix, modelMatrixOf, rowsOf, type Term } from '../numeric/model-matrix.ts';
import {
  choleskyOf,
  crossProductOf,
  inverseOf,
  rootsOfDiagonal,
  type SymmetricMatrix,
} from '../numeric/symmetric-matrix.ts';
import { fail, type Failure, type Outcome, succeed } from '../outcome.ts';
import { addOuterProduct } from './outer-product.ts';

export interface ProportionalOdds {
  /** By term, of a factor followed by the level: log odds of a higher response. */
  readonly names: readonly string[];
  readonly coefficients: Float64Array;
  readonly errors: Float64Array;
  /** Between the responses that occur, rising. */
  readonly thresholds: Float64Array;
  readonly thresholdErrors: Float64Array;
  readonly logLikelihood: number;
  /** Rows in the model, weighted. */
  readonly n: number;
}

/**
 * Proportional odds: logit P(Y <= k) = threshold_k - x'b, by maximum likelihood, standard errors by the observed information.
 * Assumes the same b at each threshold and independent rows; for designed samples the errors are too small.
 *
 * @param response codes in order, lowest first; -1 is missing and leaves the row out; a level that never occurs has no threshold
 * @param terms that explain; NaN or an unknown level leaves the row out
 * @param counts rows that each stands for; 1 where left out
 * @example
 * const satisfaction = factorOf([1, 2, 3, 1, 2, 3], [1, 2, 3]);
 * const way = { name: 'channel', column: ['web', 'web', 'web', 'app', 'app', 'app'], levels: ['web', 'app'] };
 * proportionalOdds(satisfaction, [way], numbersOf([30, 20, 10, 15, 20, 25]));
 * // { names: ['channelapp'], coefficients: [1.173], errors: [0.3514], thresholds: [0.0241, 1.539], ... }
 * @returns failures `empty_domain`, `too_few` (one response occurs), `singular` (by the coefficient's name), `no_maximum`
 * (separated responses, by the coefficient's name), `not_converged`
 * @throws RangeError for a count below 0 or columns of unequal length
 * Source: McCullagh 1980. Cost: O(rows x coefficients^2) a step, some ten steps.
 */
export function proportionalOdds(
  response: Factor,
  terms: readonly Term[],
  counts?: Float64Array,
): Outcome<ProportionalOdds> {
  const matrix = modelMatrixOf(terms, [codesOf(response), weightsOf(response.codes.length, counts)]);
  if (matrix.rows.length === 0) return fail({ kind: 'empty_domain' });
  const taken = takeRows(response, matrix, counts);
  const { thresholds } = taken;
  if (thresholds === 0) return fail({ kind: 'too_few', n: 1, needed: 2 });
  const intercept = new Float64Array(taken.codes.length).fill(1);
  const independent = choleskyOf(crossProductOf([intercept, ...taken.columns], taken.weights));
  if (!independent.ok)
    return fail({ kind: 'singular', what: matrix.names[independent.column - 1] ?? 'counts' });
  const names = [...Array.from({ length: thresholds }, (_, k) => `threshold ${k + 1}`), ...matrix.names];
  const found = maximumOf(startOf(taken), (at) => heightAt(taken, at), names);
  if (!found.ok) return fail(nameSeparation(found.failure));
  const information = choleskyOf(found.value.information);
  if (!information.ok) return fail({ kind: 'no_maximum', what: names[information.column] ?? 'coefficient' });
  const errors = rootsOfDiagonal(inverseOf(information.lower));
  return succeed({
    names: matrix.names,
    coefficients: found.value.at.slice(thresholds),
    errors: errors.slice(thresholds),
    thresholds: found.value.at.slice(0, thresholds),
    thresholdErrors: errors.slice(0, thresholds),
    logLikelihood: found.value.value,
    n: taken.weights.reduce((sum, weight) => sum + weight, 0),
  });
}

/** The likelihood is concave: where the search does not end it rises without end. */
function nameSeparation(failure: Failure): Failure {
  return failure.kind === 'not_converged' ? { kind: 'no_maximum', what: failure.worst } : failure;
}

interface Rows {
  /** From 0, without gaps. */
  readonly codes: Int32Array;
  readonly columns: readonly Float64Array[];
  readonly weights: Float64Array;
  /** One less than the responses that occur. */
  readonly thresholds: number;
}

function codesOf({ codes }: Factor): Float64Array {
  return Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : code));
}

/** NaN for a row that stands for none. */
function weightsOf(rows: number, counts?: Float64Array): Float64Array {
  if (counts === undefined) return new Float64Array(rows).fill(1);
  if (counts.some((count) => count < 0)) throw new RangeError('a row counts less than 0');
  return counts.map((count) => (count > 0 ? count : Number.NaN));
}

function takeRows(response: Factor, { rows, columns }: ModelMatrix, counts?: Float64Array): Rows {
  const codes = rowsOf(codesOf(response), rows);
  const occurring = response.levels.map((_, code) => code).filter((code) => codes.includes(code));
  const place = new Map(occurring.map((code, index) => [code, index]));
  return {
    codes: Int32Array.from(codes, (code) => place.get(code) ?? 0),
    columns,
    weights: rowsOf(weightsOf(response.codes.length, counts), rows),
    thresholds: occurring.length - 1,
  };
}

/** Thresholds at the shares of the responses, no effects. */
function startOf({ codes, columns, weights, thresholds }: Rows): Float64Array {
  const start = new Float64Array(thresholds + columns.length);
  const totals = new Float64Array(thresholds + 1);
  for (const [row, code] of codes.entries()) totals[code] = (totals[code] ?? 0) + (weights[row] ?? 0);
  const all = totals.reduce((sum, total) => sum + total, 0);
  let below = 0;
  for (let k = 0; k < thresholds; k++) {
    below += totals[k] ?? 0;
    start[k] = Math.log(below / (all - below));
  }
  return start;
}

/** log P(k) = log (F(a) - F(b)), a and b the thresholds about k less x'b, with derivatives. */
function heightAt(rows: Rows, at: Float64Array): Height | null {
  const { codes, columns, weights, thresholds } = rows;
  const size = at.length;
  for (let k = 1; k < thresholds; k++) if (!((at[k] ?? 0) > (at[k - 1] ?? 0))) return null;
  const gradient = new Float64Array(size);
  const information = new Float64Array(size * size);
  const [above, below] = [new Float64Array(size), new Float64Array(size)];
  let value = 0;
  for (const [row, code] of codes.entries()) {
    const weight = weights[row] ?? 0;
    above.fill(0);
    below.fill(0);
    let effect = 0;
    for (const [j, column] of columns.entries()) {
      const x = column[row] ?? 0;
      effect += x * (at[thresholds + j] ?? 0);
      if (code < thresholds) above[thresholds + j] = -x;
      if (code > 0) below[thresholds + j] = -x;
    }
    if (code < thresholds) above[code] = 1;
    if (code > 0) below[code - 1] = 1;
    const a = logisticAt(code < thresholds ? (at[code] ?? 0) - effect : Number.POSITIVE_INFINITY);
    const b = logisticAt(code > 0 ? (at[code - 1] ?? 0) - effect : Number.NEGATIVE_INFINITY);
    // Both near 1: their difference is told more exactly by the upper tails.
    const p = b.share > 0.5 ? b.rest - a.rest : a.share - b.share;
    if (!(p > 0)) return null;
    value += weight * Math.log(p);
    const [up, down] = [a.density / p, b.density / p];
    const slope = above.map((x, i) => up * x - down * (below[i] ?? 0));
    for (let i = 0; i < size; i++) gradient[i] = (gradient[i] ?? 0) + weight * (slope[i] ?? 0);
    addOuterProduct(information, slope, weight);
    addOuterProduct(information, above, -weight * up * (a.rest - a.share));
    addOuterProduct(information, below, weight * down * (b.rest - b.share));
  }
  const matrix: SymmetricMatrix = { size, values: information };
  return { value, gradient, information: matrix };
}

interface Logistic {
  readonly share: number;
  /** 1 - share */
  readonly rest: number;
  readonly density: number;
}

function logisticAt(x: number): Logistic {
  const tail = 1 / (1 + Math.exp(Math.abs(x)));
  const [share, rest] = x > 0 ? [1 - tail, tail] : [tail, 1 - tail];
  return { share, rest, density: share * rest };
}
