import { requireEqualLength } from '../columns.ts';
import { beta } from '../numeric/distributions.ts';
import { digamma, logBeta, trigamma } from '../numeric/gamma.ts';
import { type Height, maximumOf } from '../numeric/maximum.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';

export interface BetaBinomial {
  /** Shares of the services are distributed as Beta(alpha, beta). */
  readonly alpha: number;
  readonly beta: number;
  /** alpha / (alpha + beta) */
  readonly mean: number;
  /** alpha + beta: as many answers as the other services are worth to one of them. */
  readonly concentration: number;
  readonly logLikelihood: number;
  /** Of each service, (x + alpha) / (n + alpha + beta). */
  readonly shrunken: Float64Array;
  /** Quantiles of Beta(x + alpha, n - x + beta). */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly level: number;
}

/** Concentrations beyond e to this differ from no spread at all by less than the likelihood can tell. */
const mostLogConcentration = 16;

/**
 * Shares of services by a beta-binomial model: x_i ~ Binomial(n_i, p_i), p_i ~ Beta(alpha, beta), both by maximum likelihood,
 * in logit mean and log concentration. A service without answers gets the distribution of all.
 *
 * @param marked x_i, answers with the property, 0 to n_i
 * @param answers n_i
 * @example betaBinomial(Float64Array.of(2, 9, 5), Float64Array.of(10, 10, 10))
 * // { mean: 0.5399, shrunken: [0.285, 0.81, 0.51], ... }
 * @returns failures `no_maximum` (services differ no more than by chance: use the pooled share; or all or none of the answers
 * have the property), `too_few` (fewer than two services with answers), `not_converged`
 * @throws RangeError for counts that are missing, below 0 or above the answers
 * Source: Skellam 1948; Morris 1983; Carlin & Louis 2008, 5. Cost: O(services) a step.
 */
export function betaBinomial(
  marked: Float64Array,
  answers: Float64Array,
  level = 0.95,
): Outcome<BetaBinomial> {
  requireCounts(marked, answers);
  if (!(level > 0 && level < 1)) throw new RangeError(`a level lies between 0 and 1, not at ${level}`);
  const services = answers.reduce((sum, n) => sum + Number(n > 0), 0);
  if (services < 2) return fail({ kind: 'too_few', n: services, needed: 2 });
  const total = answers.reduce((sum, n) => sum + n, 0);
  const positive = marked.reduce((sum, x) => sum + x, 0);
  if (positive === 0 || positive === total) return fail({ kind: 'no_maximum', what: 'mean' });
  const start = Float64Array.of(Math.log(positive / (total - positive)), Math.log(10));
  const found = maximumOf(start, (at) => heightAt(marked, answers, at), ['mean', 'concentration']);
  if (!found.ok) {
    const { kind } = found.failure;
    return kind === 'not_converged' && isUnbounded(marked, answers)
      ? fail({ kind: 'no_maximum', what: 'concentration' })
      : found;
  }
  const [logit = 0, logConcentration = 0] = found.value.at;
  if (logConcentration > mostLogConcentration) return fail({ kind: 'no_maximum', what: 'concentration' });
  const logChoices = marked.reduce((sum, x, i) => sum + logChoose(answers[i] ?? 0, x), 0);
  const mean = 1 / (1 + Math.exp(-logit));
  const concentration = Math.exp(logConcentration);
  return succeed({
    ...posterior(marked, answers, mean * concentration, (1 - mean) * concentration, level),
    mean,
    concentration,
    logLikelihood: found.value.value + logChoices,
  });
}

function posterior(
  marked: Float64Array,
  answers: Float64Array,
  alpha: number,
  other: number,
  level: number,
): Pick<BetaBinomial, 'alpha' | 'beta' | 'shrunken' | 'low' | 'high' | 'level'> {
  const quantileAt = (share: number): Float64Array =>
    marked.map((x, i) => beta.quantile(share, x + alpha, (answers[i] ?? 0) - x + other));
  return {
    alpha,
    beta: other,
    shrunken: marked.map((x, i) => (x + alpha) / ((answers[i] ?? 0) + alpha + other)),
    low: quantileAt((1 - level) / 2),
    high: quantileAt((1 + level) / 2),
    level,
  };
}

function requireCounts(marked: Float64Array, answers: Float64Array): void {
  requireEqualLength(marked.length, answers.length);
  for (const [i, n] of answers.entries()) {
    const x = marked[i] ?? Number.NaN;
    if (!(x >= 0 && x <= n)) throw new RangeError(`service ${i} has ${x} of ${n} answers`);
  }
}

/** log n! / (x! (n-x)!) */
function logChoose(n: number, x: number): number {
  return -Math.log(n + 1) - logBeta(n - x + 1, x + 1);
}

/** sum log B(x+a, n-x+b) - log B(a, b), a = mk, b = (1-m)k, with derivatives in logit m and log k. */
function heightAt(marked: Float64Array, answers: Float64Array, at: Float64Array): Height | null {
  const [logit = 0, logConcentration = 0] = at;
  if (Math.abs(logit) > 30 || Math.abs(logConcentration) > 2 * mostLogConcentration) return null;
  const mean = 1 / (1 + Math.exp(-logit));
  const k = Math.exp(logConcentration);
  const [a, b] = [mean * k, (1 - mean) * k];
  let value = 0;
  const first = [0, 0] as [number, number];
  const second = [0, 0, 0] as [number, number, number];
  for (const [i, n] of answers.entries()) {
    const x = marked[i] ?? 0;
    if (n === 0) continue;
    value += logBeta(x + a, n - x + b) - logBeta(a, b);
    const ofSum = digamma(k) - digamma(n + k);
    first[0] += digamma(x + a) - digamma(a) + ofSum;
    first[1] += digamma(n - x + b) - digamma(b) + ofSum;
    const curveOfSum = trigamma(k) - trigamma(n + k);
    second[0] += trigamma(x + a) - trigamma(a) + curveOfSum;
    second[1] += trigamma(n - x + b) - trigamma(b) + curveOfSum;
    second[2] += curveOfSum;
  }
  return { value, ...inLogits(first, second, mean, k) };
}

/** From derivatives in a and b to those in logit m and log k. */
function inLogits(
  [byA, byB]: readonly [number, number],
  [byAA, byBB, byAB]: readonly [number, number, number],
  mean: number,
  k: number,
): Pick<Height, 'gradient' | 'information'> {
  const [a, b] = [mean * k, (1 - mean) * k];
  const slope = k * mean * (1 - mean);
  const byLogit = (byA - byB) * slope;
  const byLog = byA * a + byB * b;
  const curveLogit = (byAA - 2 * byAB + byBB) * slope ** 2 + byLogit * (1 - 2 * mean);
  const curveLog = byAA * a ** 2 + 2 * byAB * a * b + byBB * b ** 2 + byLog;
  const mixed = slope * (byAA * a + byAB * (b - a) - byBB * b) + byLogit;
  return {
    gradient: Float64Array.of(byLogit, byLog),
    information: { size: 2, values: Float64Array.of(-curveLogit, -mixed, -mixed, -curveLog) },
  };
}

/** Whether the likelihood still rises where the concentration is beyond telling. */
function isUnbounded(marked: Float64Array, answers: Float64Array): boolean {
  const total = answers.reduce((sum, n) => sum + n, 0);
  const positive = marked.reduce((sum, x) => sum + x, 0);
  const logit = Math.log(positive / (total - positive));
  const near = heightAt(marked, answers, Float64Array.of(logit, mostLogConcentration / 2));
  const far = heightAt(marked, answers, Float64Array.of(logit, mostLogConcentration));
  return near !== null && far !== null && far.value >= near.value;
}
