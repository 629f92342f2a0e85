import { type Factor, requireEqualLength } from '../columns.ts';
import { beta, chisquare } from '../numeric/distributions.ts';
import { semidefinite } from '../numeric/semidefinite.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { degreesOfFreedom } from './degrees-of-freedom.ts';
import { everyRow } from './domain.ts';
import { linearisedCovariance } from './linearised-variance.ts';
import type { SurveyDesign } from './survey-design.ts';

/** How two factors hang together in the population. */
export interface Association {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Estimated shares of the cells, rows x columns. */
  readonly proportions: readonly (readonly number[])[];
  /** Pearson's statistic as if the base were a simple random sample: n sum (p - e)² / e. */
  readonly chisq: number;
  /** sqrt(sum (p - e)² / e / min(rows - 1, columns - 1)): 0 to 1. */
  readonly cramersV: number;
  /** Second-order Rao-Scott test: X² / tr(Delta), with ndf and ddf degrees of freedom. */
  readonly raoScottF: number;
  readonly ndf: number;
  readonly ddf: number;
  readonly pF: number;
  /** By the first-order correction, X² / mean eigenvalue of Delta. */
  readonly pChisq: number;
  /** Rows with a positive weight and both values. */
  readonly n: number;
}

/**
 * Rao and Scott's test of independence. Pearson's X² is compared with what the design makes of it:
 *
 *   Delta = (C'D⁻¹C / n)⁻¹ (C'D⁻¹ V D⁻¹C),   F = X² / tr(Delta),   ndf = tr(Delta)² / tr(Delta²),   ddf = ndf df
 *
 * with D the diagonal of the shares p, V their covariance and C the contrasts of the interaction. df are those of the whole
 * design: clusters less strata. Rows without a value are no part of the table, but stay in the design.
 *
 * @param one of two levels or more that occur together with the other's
 * @example association(design, channels, regions) // { cramersV: 0.3162, raoScottF: 1.216, pF: 0.2959, ... }
 * @returns failures `empty_domain`, `too_few` (one level), `lonely_cluster`, `no_degrees_of_freedom`, `singular` (the shares have
 * no variance, or too many cells are empty)
 * @throws RangeError for factors of unequal length
 * Source: Rao & Scott 1984; Thomas & Rao 1987. Cost: O(rows x ((rows - 1)(columns - 1))²).
 */
export function association(design: SurveyDesign, one: Factor, other: Factor): Outcome<Association> {
  requireEqualLength(design.weights.length, one.codes.length);
  requireEqualLength(design.weights.length, other.codes.length);
  const table = tableOf(design.weights, one, other);
  if (table.n === 0) return fail({ kind: 'empty_domain' });
  const levels = Math.min(table.rows.length, table.columns.length);
  if (levels < 2) return fail({ kind: 'too_few', n: levels, needed: 2 });
  const freedom = degreesOfFreedom(design, everyRow(design.weights.length));
  if (freedom.df < 1) return fail({ kind: 'no_degrees_of_freedom', ...freedom });
  const phi2 = phiSquared(table);
  const delta = eigenSums(design, table);
  if (!delta.ok) return delta;
  const { trace, traceOfSquare, size } = delta.value;
  if (!(trace > 0)) return fail({ kind: 'singular', what: 'covariance of the shares' });
  const chisq = table.n * phi2;
  const [f, ndf] = [chisq / trace, trace ** 2 / traceOfSquare];
  const ddf = ndf * freedom.df;
  return succeed({
    rows: table.rows,
    columns: table.columns,
    proportions: table.rows.map((_, row) => [...shareRow(table, row)]),
    chisq,
    cramersV: Math.sqrt(phi2 / (levels - 1)),
    raoScottF: f,
    ndf,
    ddf,
    // The upper tail of F, without the loss of 1 less a number near 1.
    pF: beta.cdf(ddf / (ddf + ndf * f), ddf / 2, ndf / 2),
    pChisq: 1 - chisquare.cdf((chisq * size) / trace, size),
    n: table.n,
  });
}

interface Table {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Shares of the cells, row by row. */
  readonly shares: Float64Array;
  /** Of each row of the sample its cell; -1 without both values. */
  readonly cells: Int32Array;
  readonly sumWeights: number;
  readonly n: number;
}

/** Only levels that occur together with one of the other factor have a row or column. */
function tableOf(weights: Float64Array, one: Factor, other: Factor): Table {
  const isIn = (row: number): boolean =>
    (weights[row] ?? 0) > 0 && (one.codes[row] ?? -1) >= 0 && (other.codes[row] ?? -1) >= 0;
  const inRows = new Set<number>();
  const inColumns = new Set<number>();
  for (let row = 0; row < weights.length; row++) {
    if (!isIn(row)) continue;
    inRows.add(one.codes[row] ?? -1);
    inColumns.add(other.codes[row] ?? -1);
  }
  const rowCodes = [...inRows].toSorted((a, b) => a - b);
  const columnCodes = [...inColumns].toSorted((a, b) => a - b);
  const width = columnCodes.length;
  const [rowPlace, columnPlace] = [placesOf(rowCodes), placesOf(columnCodes)];
  const shares = new Float64Array(rowCodes.length * width);
  let sumWeights = 0;
  let n = 0;
  const cells = Int32Array.from(weights, (weight, row) => {
    if (!isIn(row)) return -1;
    const cell =
      (rowPlace.get(one.codes[row] ?? -1) ?? 0) * width + (columnPlace.get(other.codes[row] ?? -1) ?? 0);
    shares[cell] = (shares[cell] ?? 0) + weight;
    sumWeights += weight;
    n++;
    return cell;
  });
  return {
    rows: rowCodes.map((code) => one.levels[code] ?? ''),
    columns: columnCodes.map((code) => other.levels[code] ?? ''),
    shares: shares.map((sum) => sum / sumWeights),
    cells,
    sumWeights,
    n,
  };
}

function placesOf(codes: readonly number[]): ReadonlyMap<number, number> {
  return new Map(codes.map((code, place) => [code, place]));
}

function shareRow({ shares, columns }: Table, row: number): Float64Array {
  return shares.subarray(row * columns.length, (row + 1) * columns.length);
}

function phiSquared(table: Table): number {
  const { rows, columns, shares } = table;
  const ofRow = rows.map((_, row) => shareRow(table, row).reduce((sum, share) => sum + share, 0));
  const ofColumn = columns.map((_, column) =>
    rows.reduce((sum, _row, row) => sum + (shares[row * columns.length + column] ?? 0), 0),
  );
  return shares.reduce((sum, share, cell) => {
    const expected = (ofRow[Math.floor(cell / columns.length)] ?? 0) * (ofColumn[cell % columns.length] ?? 0);
    return sum + (share - expected) ** 2 / expected;
  }, 0);
}

/** tr(Delta) and tr(Delta²), and how many eigenvalues there are. */
function eigenSums(
  design: SurveyDesign,
  table: Table,
): Outcome<{ readonly trace: number; readonly traceOfSquare: number; readonly size: number }> {
  const { rows, columns, shares, n } = table;
  const contrasts = helmert(rows.length).flatMap((row) =>
    helmert(columns.length).map((column) => row.flatMap((r) => column.map((c) => r * c))),
  );
  const size = contrasts.length;
  // D⁻¹C; a cell of no share has no variance either.
  const scaled = contrasts.map((contrast) =>
    contrast.map((c, cell) => (shares[cell] ? c / shares[cell] : 0)),
  );
  const influences = scaled.map((weights) => influenceOf(table, weights));
  const simple = new Float64Array(size * size);
  const ofDesign: Float64Array[] = Array.from({ length: size }, () => new Float64Array(size));
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      const product =
        (contrasts[i] ?? []).reduce((sum, c, cell) => sum + c * (scaled[j]?.[cell] ?? 0), 0) / n;
      simple[i * size + j] = product;
      simple[j * size + i] = product;
      const covariance = linearisedCovariance(design, influenceAt(influences, i), influenceAt(influences, j));
      if (!covariance.ok) return covariance;
      for (const [a, b] of [
        [i, j],
        [j, i],
      ] as const) {
        const column = ofDesign[b];
        if (column) column[a] = covariance.value;
      }
    }
  }
  const factor = semidefinite({ size, values: simple });
  if (factor.dependent.includes(1)) return fail({ kind: 'singular', what: 'a table with many empty cells' });
  const delta = ofDesign.map((column) => factor.solve(column));
  let trace = 0;
  let traceOfSquare = 0;
  for (let i = 0; i < size; i++) {
    trace += delta[i]?.[i] ?? 0;
    for (let j = 0; j < size; j++) traceOfSquare += (delta[i]?.[j] ?? 0) * (delta[j]?.[i] ?? 0);
  }
  return succeed({ trace, traceOfSquare, size });
}

function influenceAt(influences: readonly Float64Array[], place: number): Float64Array {
  return influences[place] ?? new Float64Array(0);
}

/** Of a weighted sum of cell shares: (weight of the row's cell - the sum) / sum of weights. */
function influenceOf({ cells, shares, sumWeights }: Table, weights: readonly number[]): Float64Array {
  const value = shares.reduce((sum, share, cell) => sum + share * (weights[cell] ?? 0), 0);
  return Float64Array.from(cells, (cell) => (cell < 0 ? 0 : ((weights[cell] ?? 0) - value) / sumWeights));
}

/** Contrasts between levels that are orthogonal to each other and to the mean. */
function helmert(levels: number): readonly (readonly number[])[] {
  return Array.from({ length: levels - 1 }, (_, contrast) =>
    Array.from({ length: levels }, (_level, level) => {
      if (level > contrast + 1) return 0;
      return level === contrast + 1 ? contrast + 1 : -1;
    }),
  );
}
