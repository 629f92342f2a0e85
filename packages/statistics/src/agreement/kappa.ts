import { requireEqualLength, type Factor } from '../columns.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';

export interface Kappa {
  readonly value: number;
  /** Where agreement is more than chance: for an interval. */
  readonly se: number;
  /** Rows that both coded. */
  readonly n: number;
  /** Agreement seen, weighted: with `identity` weights the share of equal codes. */
  readonly observed: number;
  /** Agreement by chance, weighted. */
  readonly expected: number;
}

/**
 * Cohen's kappa of two codings of the same rows, (po - pe) / (1 - pe), with po = sum w_ij p_ij and pe = sum w_ij p_i. p_.j.
 * Quadratic weights w_ij = 1 - (i-j)^2/(k-1)^2 are for ordered categories. Standard error by Fleiss, Cohen & Everitt:
 *
 *   se^2 = [sum p_ij (w_ij (1-pe) - (w_i. + w_.j)(1-po))^2 - (po pe - 2 pe + po)^2] / (n (1-pe)^4)
 *
 * with w_i. = sum_j w_ij p_.j and w_.j = sum_i w_ij p_i.. Rows are independent.
 *
 * @param one codes of the first coder; -1 is missing, and the row does not count
 * @param other of the second, with the same levels
 * @example kappaOf(factorOf([1, 2, 1, 2], [1, 2]), factorOf([1, 2, 1, 1], [1, 2])) // { value: 0.5, observed: 0.75, ... }
 * @returns failures `empty_domain`, `zero_denominator` (both always chose one category)
 * @throws RangeError for other levels or lengths
 * Source: Cohen 1968; Fleiss, Cohen & Everitt 1969. Cost: O(rows + levels^2).
 */
export function kappaOf(
  one: Factor,
  other: Factor,
  weights: 'identity' | 'quadratic' = 'identity',
): Outcome<Kappa> {
  const { shares, n } = agreementTable(one, other);
  if (n === 0) return fail({ kind: 'empty_domain' });
  const k = one.levels.length;
  const weight = (i: number, j: number): number =>
    weights === 'identity' ? Number(i === j) : 1 - ((i - j) / Math.max(1, k - 1)) ** 2;
  const rows = shares.map((row) => row.reduce((sum, share) => sum + share, 0));
  const columns = shares.map((_, j) => shares.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  const observed = sumOver(k, (i, j) => weight(i, j) * (shares[i]?.[j] ?? 0));
  const expected = sumOver(k, (i, j) => weight(i, j) * (rows[i] ?? 0) * (columns[j] ?? 0));
  if (!(expected < 1)) return fail({ kind: 'zero_denominator' });
  const ofRow = rows.map((_, i) => columns.reduce((sum, share, j) => sum + weight(i, j) * share, 0));
  const ofColumn = columns.map((_, j) => rows.reduce((sum, share, i) => sum + weight(i, j) * share, 0));
  const spread = sumOver(k, (i, j) => {
    const means = (ofRow[i] ?? 0) + (ofColumn[j] ?? 0);
    return (shares[i]?.[j] ?? 0) * (weight(i, j) * (1 - expected) - means * (1 - observed)) ** 2;
  });
  const centre = observed * expected - 2 * expected + observed;
  const variance = (spread - centre ** 2) / (n * (1 - expected) ** 4);
  return succeed({
    value: (observed - expected) / (1 - expected),
    se: Math.sqrt(Math.max(0, variance)),
    n,
    observed,
    expected,
  });
}

/** The share of the rows in each cell. */
function agreementTable(
  one: Factor,
  other: Factor,
): { readonly shares: readonly Float64Array[]; readonly n: number } {
  requireEqualLength(one.codes.length, other.codes.length);
  if (one.levels.join('|') !== other.levels.join('|'))
    throw new RangeError('the coders have other categories');
  const counts = one.levels.map(() => new Float64Array(one.levels.length));
  let n = 0;
  for (const [row, i] of one.codes.entries()) {
    const j = other.codes[row] ?? -1;
    const cells = counts[i];
    if (cells === undefined || j < 0) continue;
    cells[j] = (cells[j] ?? 0) + 1;
    n++;
  }
  return { shares: counts.map((row) => row.map((count) => count / n)), n };
}

function sumOver(k: number, term: (i: number, j: number) => number): number {
  let sum = 0;
  for (let i = 0; i < k; i++) for (let j = 0; j < k; j++) sum += term(i, j);
  return sum;
}
