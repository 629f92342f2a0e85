import { requireEqualLength } from '../columns.ts';
import { type Outcome, succeed } from '../outcome.ts';
import type { SymmetricMatrix } from '../numeric/symmetric-matrix.ts';
import { agreeingMargins, type CodedMargin, codedMargin, infeasible, type Margin } from './margin.ts';

/** A known total of a number. */
export interface NumericTotal {
  readonly name: string;
  /** A row each. */
  readonly values: Float64Array;
  readonly total: number;
}

export type Auxiliary = Margin | NumericTotal;

/** What each total is of. */
export interface AuxiliaryName {
  readonly margin: string;
  /** null of a number. */
  readonly category: string | null;
}

/**
 * The matrix X of auxiliaries, a column for each category and number, and their totals. A row of a factor has one 1: it is kept
 * as the place of that column.
 */
export interface Auxiliaries {
  readonly names: readonly AuxiliaryName[];
  readonly totals: Float64Array;
  readonly blocks: readonly Block[];
}

/** Columns of which a row fills one. */
interface Block {
  /** The first of them. */
  readonly start: number;
  /** Of each row which of them, from 0; -1 for none. */
  readonly codes: Int32Array;
  /** 1 without it. */
  readonly values?: Float64Array;
}

/**
 * @returns failures `infeasible_margin`: `uncovered_rows`, `empty_category`, `contradictory_totals` (margins of different sums)
 * @throws RangeError without an auxiliary, for columns of unequal length, or totals that are no numbers
 * Cost: O(rows x auxiliaries).
 */
export function auxiliariesOf(
  given: readonly Auxiliary[],
  weights: Float64Array,
): Outcome<{ readonly auxiliaries: Auxiliaries; readonly margins: readonly CodedMargin[] }> {
  if (given.length === 0) throw new RangeError('there is no total to calibrate to');
  const coded: CodedMargin[] = [];
  const numbers: NumericTotal[] = [];
  for (const one of given) {
    if ('totals' in one) {
      const margin = codedMargin(one, weights);
      if (!margin.ok) return margin;
      coded.push(margin.value);
      continue;
    }
    requireEqualLength(weights.length, one.values.length);
    if (!Number.isFinite(one.total)) throw new RangeError(`${one.name} has no total`);
    const isMissing = (value: number, row: number): boolean => Number.isNaN(value) && (weights[row] ?? 0) > 0;
    if (one.values.some(isMissing)) return infeasible(one.name, null, 'uncovered_rows');
    numbers.push(one);
  }
  const margins = agreeingMargins(coded);
  if (!margins.ok) return margins;
  return succeed({ auxiliaries: inColumns(margins.value, numbers), margins: margins.value });
}

/** As auxiliariesOf, of margins that are coded already and of complete numbers. */
export function inColumns(
  margins: readonly CodedMargin[],
  numbers: readonly NumericTotal[] = [],
): Auxiliaries {
  const names: AuxiliaryName[] = [];
  const totals: number[] = [];
  const blocks: Block[] = [];
  for (const { name, categories, codes, totals: own } of margins) {
    blocks.push({ start: names.length, codes });
    names.push(...categories.map((category) => ({ margin: name, category })));
    totals.push(...own);
  }
  for (const { name, values, total } of numbers) {
    blocks.push({
      start: names.length,
      codes: new Int32Array(values.length),
      values: values.map((value) => (Number.isNaN(value) ? 0 : value)),
    });
    names.push({ margin: name, category: null });
    totals.push(total);
  }
  return { names, totals: Float64Array.from(totals), blocks };
}

/** X'w. Cost: O(rows x auxiliaries). */
export function weightedSums({ names, blocks }: Auxiliaries, weights: Float64Array): Float64Array {
  const sums = new Float64Array(names.length);
  for (const { start, codes, values } of blocks) {
    for (let row = 0; row < weights.length; row++) {
      const code = codes[row] ?? -1;
      if (code < 0) continue;
      const product = (weights[row] ?? 0) * (values ? (values[row] ?? 0) : 1);
      sums[start + code] = (sums[start + code] ?? 0) + product;
    }
  }
  return sums;
}

/** X b. Cost: O(rows x auxiliaries). */
export function linearPredictor({ blocks }: Auxiliaries, coefficients: Float64Array): Float64Array {
  const predictor = new Float64Array(blocks[0]?.codes.length ?? 0);
  for (const { start, codes, values } of blocks) {
    for (let row = 0; row < predictor.length; row++) {
      const code = codes[row] ?? -1;
      if (code < 0) continue;
      const coefficient = coefficients[start + code] ?? 0;
      predictor[row] = (predictor[row] ?? 0) + coefficient * (values ? (values[row] ?? 0) : 1);
    }
  }
  return predictor;
}

/** X'WX. Cost: O(rows x auxiliaries^2). */
export function crossProducts({ names, blocks }: Auxiliaries, weights: Float64Array): SymmetricMatrix {
  const size = names.length;
  const matrix = new Float64Array(size * size);
  for (const [index, one] of blocks.entries()) {
    for (const other of blocks.slice(0, index + 1)) addProducts(matrix, size, one, other, weights);
  }
  for (let row = 0; row < size; row++) {
    for (let column = row + 1; column < size; column++) {
      matrix[row * size + column] = matrix[column * size + row] ?? 0;
    }
  }
  return { size, values: matrix };
}

/** Below the diagonal: columns of a later block have later places. */
function addProducts(
  matrix: Float64Array,
  size: number,
  one: Block,
  other: Block,
  weights: Float64Array,
): void {
  for (let row = 0; row < weights.length; row++) {
    const [place, column] = [one.codes[row] ?? -1, other.codes[row] ?? -1];
    if (place < 0 || column < 0) continue;
    const at = (one.start + place) * size + other.start + column;
    const product = (one.values ? (one.values[row] ?? 0) : 1) * (other.values ? (other.values[row] ?? 0) : 1);
    matrix[at] = (matrix[at] ?? 0) + (weights[row] ?? 0) * product;
  }
}
