import { requireEqualLength } from '../columns.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';

/**
 * Variance of each service's mean from the variance within all of them,
 *
 *   v_i = S^2 / n_i,   S^2 = sum (n_i - 1) S_i^2 / sum (n_i - 1)
 *
 * A service with three answers of 5 has a variance of 0 by itself, and would count as known exactly. Assumes that answers
 * scatter alike everywhere.
 *
 * @param answers n_i of each service, at least 1
 * @param variances S_i^2 of its answers, divisor n_i - 1; not looked at where a service has one answer
 * @example pooledVariances(Float64Array.of(3, 11), Float64Array.of(0, 1.2)) // [0.3333, 0.0909]
 * @returns failures `too_few` (no service has two answers), `zero_denominator` (no answer differs from its service's others)
 * @throws RangeError for a service without answers, a variance missing or below 0, columns of unequal length
 * Source: Morris 1983; Casella & Berger 2002, 11.2. Cost: O(services).
 */
export function pooledVariances(answers: Float64Array, variances: Float64Array): Outcome<Float64Array> {
  requireEqualLength(answers.length, variances.length);
  let squares = 0;
  let freedom = 0;
  for (const [i, n] of answers.entries()) {
    if (!(n >= 1)) throw new RangeError(`service ${i} has ${n} answers: leave it out`);
    if (n === 1) continue;
    const variance = variances[i] ?? Number.NaN;
    if (!(variance >= 0)) throw new RangeError(`service ${i} has a variance of ${variance}`);
    squares += (n - 1) * variance;
    freedom += n - 1;
  }
  if (!(freedom > 0)) return fail({ kind: 'too_few', n: 1, needed: 2 });
  if (squares === 0) return fail({ kind: 'zero_denominator' });
  return succeed(answers.map((n) => squares / freedom / n));
}
