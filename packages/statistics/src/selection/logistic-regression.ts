import { type Height, maximumOf } from '../numeric/maximum.ts';
import { modelMatrixOf, rowsOf, type Term } from '../numeric/model-matrix.ts';
import { choleskyOf, crossProductOf, inverseOf, rootsOfDiagonal } from '../numeric/symmetric-matrix.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';

export interface LogisticRegression {
  /** `intercept`, then by term, of a factor followed by the level. */
  readonly names: readonly string[];
  readonly coefficients: Float64Array;
  readonly errors: Float64Array;
  /** Chance of each row; NaN for a row outside of the model. */
  readonly fitted: Float64Array;
  /** Rows in the model. */
  readonly n: number;
}

/**
 * Logistic regression, logit P(mark = 1) = a + x'b, by maximum likelihood. Assumes independent rows.
 *
 * @param marks 1 or 0 a row; NaN is missing and leaves the row out
 * @param terms that explain; NaN or an unknown level leaves the row out
 * @example logisticRegression(Float64Array.of(0, 1, 0, 1), [{ name: 'age', column: [20, 30, 40, 50] }])
 * // { names: ['intercept', 'age'], coefficients: [-3.179, 0.0908], ... }
 * @returns failures `empty_domain`, `singular` (by the coefficient's name), `no_maximum` (marks that the terms separate, or all of
 * one kind; by the coefficient's name)
 * @throws RangeError for a mark other than 0 and 1, columns of unequal length
 * Source: McCullagh & Nelder 1989, 4. Cost: O(rows x coefficients^2) a step, some eight steps.
 */
export function logisticRegression(marks: Float64Array, terms: readonly Term[]): Outcome<LogisticRegression> {
  const bad = marks.findIndex((mark) => mark !== 0 && mark !== 1 && !Number.isNaN(mark));
  if (bad !== -1) throw new RangeError(`row ${bad} is marked ${marks[bad]}: a mark is 0 or 1`);
  const matrix = modelMatrixOf(terms, [marks]);
  const { rows } = matrix;
  const names = ['intercept', ...matrix.names];
  const n = rows.length;
  if (n === 0) return fail({ kind: 'empty_domain' });
  const columns = [new Float64Array(n).fill(1), ...matrix.columns];
  const independent = choleskyOf(crossProductOf(columns));
  if (!independent.ok) return fail({ kind: 'singular', what: names[independent.column] ?? 'column' });
  const taken = rowsOf(marks, rows);
  const found = maximumOf(new Float64Array(columns.length), (at) => heightAt(taken, columns, at), names);
  if (!found.ok) {
    // The likelihood is concave: where the search does not end it rises without end.
    const { failure } = found;
    return failure.kind === 'not_converged' ? fail({ kind: 'no_maximum', what: failure.worst }) : found;
  }
  const information = choleskyOf(found.value.information);
  if (!information.ok) return fail({ kind: 'no_maximum', what: names[information.column] ?? 'column' });
  const chances = chancesAt(columns, found.value.at);
  const fitted = new Float64Array(marks.length).fill(Number.NaN);
  for (const [place, row] of rows.entries()) fitted[row] = chances[place] ?? Number.NaN;
  const errors = rootsOfDiagonal(inverseOf(information.lower));
  return succeed({ names, coefficients: found.value.at, errors, fitted, n });
}

function chancesAt(columns: readonly Float64Array[], at: Float64Array): Float64Array {
  const effects = new Float64Array(columns[0]?.length ?? 0);
  for (const [j, column] of columns.entries()) {
    for (const [row, x] of column.entries()) effects[row] = (effects[row] ?? 0) + x * (at[j] ?? 0);
  }
  return effects.map((effect) => 1 / (1 + Math.exp(-effect)));
}

function heightAt(marks: Float64Array, columns: readonly Float64Array[], at: Float64Array): Height | null {
  const chances = chancesAt(columns, at);
  const value = marks.reduce((sum, mark, row) => {
    const chance = chances[row] ?? 0;
    return sum + Math.log(mark === 1 ? chance : 1 - chance);
  }, 0);
  if (!Number.isFinite(value)) return null;
  const spreads = chances.map((chance) => chance * (1 - chance));
  const gradient = Float64Array.from(columns, (column) =>
    column.reduce((sum, x, row) => sum + x * ((marks[row] ?? 0) - (chances[row] ?? 0)), 0),
  );
  return { value, gradient, information: crossProductOf(columns, spreads) };
}
