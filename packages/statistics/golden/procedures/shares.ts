import { crossed, type Factor, factorOf, numbersOf, type Value } from '../../src/columns.ts';
import { association } from '../../src/design/association.ts';
import { both, everyRow } from '../../src/design/domain.ts';
import { estimate } from '../../src/design/estimate.ts';
import { type ProportionMethod, proportionInterval } from '../../src/design/proportion-interval.ts';
import { quantile } from '../../src/design/quantile.ts';
import type { QuantileRule } from '../../src/design/quantile-rule.ts';
import { sizeForDifference, sizeForMargin } from '../../src/design/sample-size.ts';
import { standardise } from '../../src/design/standardise.ts';
import { meanOf, proportionOf } from '../../src/design/statistic.ts';
import type { SurveyDesign } from '../../src/design/survey-design.ts';
import type { Estimate, Interval } from '../../src/estimate.ts';
import { agrestiCoullInterval } from '../../src/intervals/agresti-coull.ts';
import { clopperPearsonInterval } from '../../src/intervals/clopper-pearson.ts';
import { jeffreysInterval } from '../../src/intervals/jeffreys.ts';
import { waldInterval } from '../../src/intervals/wald.ts';
import { wilsonInterval } from '../../src/intervals/wilson.ts';
import { tCritical } from '../../src/numeric/distributions.ts';
import type { Input, Json, Parameters, Procedure } from '../case.ts';
import { designOf, domainOf, markedOf } from '../design-parameters.ts';
import {
  columnOf,
  listOf,
  numberColumnsOf,
  numberOf,
  numbersIn,
  objectOf,
  required,
  textsOf,
  textOf,
} from '../parameters.ts';
import { namedColumn, totalsOf } from './weights.ts';

/** Shares, quantiles, comparisons of them, and how many answers they need. */
export const sharesProcedures: Readonly<Record<string, Procedure>> = {
  'proportion.interval': (input, parameters) => simpleIntervals(input, numberOf(parameters['level'], 0.95)),
  'design.proportionInterval': (input, parameters) => {
    const design = designOf(input, parameters);
    return Object.fromEntries(
      listOf(parameters['proportions']).map((one) => {
        const given = objectOf(one);
        return [textOf(given['id']), shareIn(input, design, given, numberOf(parameters['level'], 0.95))];
      }),
    );
  },
  'design.quantile': quantiles,
  'design.standardize': standardised,
  'design.sampleSize': sizes,
  'association.chisq': (input, parameters) => {
    const [row, column] = ['row', 'column'].map((name) => sortedFactor(input, parameters[name]));
    if (!row || !column) throw new Error('an association is of two columns');
    const design = designOf(input, parameters);
    const found = required(association(design, row, column));
    // R counts rows without a value too where it scales the statistic; the test is the same.
    const chisq = (found.chisq * design.weights.length) / found.n;
    return { ...found, chisq };
  },
};

function simpleIntervals(input: Input, level: number): Json {
  const { x: xs, n: ns } = numberColumnsOf(input, ['x', 'n']);
  const kinds: Readonly<Record<string, (x: number, n: number) => Interval>> = {
    wald: (x, n) => waldInterval(x, n, level),
    wilson: (x, n) => wilsonInterval(x, n, level),
    // R corrects by no more than what x is off from half of n.
    wilsonCc: (x, n) => wilsonInterval(x, n, level, Math.min(0.5, Math.abs(x - n / 2))),
    clopperPearson: (x, n) => clopperPearsonInterval(x, n, level),
    jeffreys: (x, n) => jeffreysInterval(x, n, level),
    agrestiCoull: (x, n) => agrestiCoullInterval(x, n, level),
  };
  const counts = Array.from(xs, (x, index) => ({ x, n: ns[index] ?? Number.NaN }));
  const ends = Object.entries(kinds).flatMap(([name, intervalOf]) => {
    const intervals = counts.map(({ x, n }) => intervalOf(x, n));
    return [
      [`${name}Low`, intervals.map(({ low }) => low)],
      [`${name}High`, intervals.map(({ high }) => high)],
    ] as const;
  });
  return { p: counts.map(({ x, n }) => x / n), ...Object.fromEntries<Json>(ends) };
}

/** Where nobody or everybody has the property R has no interval but the mean's. */
function shareIn(input: Input, design: SurveyDesign, given: Parameters, level: number): Json {
  const domain = domainOf(input, design.weights.length, given['domain']);
  const share = required(proportionOf(design, markedOf(input, given), domain));
  const by = (method: ProportionMethod): Estimate =>
    required(proportionInterval(design, share, { method, level }));
  const ends = ({ ci, nEff }: Estimate): Json =>
    nEff === null || share.value === 0 || share.value === 1 ? [null, null] : [ci.low, ci.high];
  const kornGraubard = by('korn-graubard');
  const mean = by('wald').ci;
  return {
    estimate: share.value,
    se: kornGraubard.se,
    df: kornGraubard.df,
    n: kornGraubard.n,
    logit: ends(by('logit')),
    asin: ends(foldedBack(by('arcsine'))),
    kornGraubard: ends(kornGraubard),
    mean: [mean.low, mean.high],
    effectiveN: share.value === 0 || share.value === 1 ? null : kornGraubard.nEff,
    wilsonEffective: ends(by('wilson-effective')),
  };
}

/** R takes the square of the sine beyond 0 and a right angle too, where ends turn back. */
function foldedBack(share: Estimate): Estimate {
  const { value: p, se, df, ci } = share;
  if (ci.low > 0 && ci.high < 1) return share;
  const reach = (tCritical(ci.level, df ?? 1) * (se ?? 0)) / (2 * Math.sqrt(p * (1 - p)));
  const [low, high] = [-1, 1].map((side) => Math.sin(Math.asin(Math.sqrt(p)) + side * reach) ** 2);
  return { ...share, ci: { low: low ?? 0, high: high ?? 1, level: ci.level } };
}

function quantiles(input: Input, parameters: Parameters): Json {
  const design = designOf(input, parameters);
  const values = numbersOf(columnOf(input, parameters['variable']));
  const ps = numbersIn(parameters['quantiles']);
  const found = ps.map((p) => required(quantile(design, values, p, { rule: ruleOf(parameters['qrule']) })));
  return {
    quantiles: ps,
    estimate: found.map(({ value }) => value),
    ciLow: found.map(({ ci }) => ci.low),
    ciHigh: found.map(({ ci }) => ci.high),
    se: found.map(({ se }) => se),
    df: found[0]?.df ?? null,
  };
}

function ruleOf(given: Json | undefined): QuantileRule {
  switch (given) {
    case 'school':
    case 'hf4':
    case 'hf5':
    case 'hf6':
    case 'hf7':
    case 'hf8':
    case 'hf9':
      return given;
    case 'hf2':
      return 'school';
    case undefined:
    case 'math':
    case 'hf1':
      return 'math';
    default:
      throw new Error(`there is no rule ${JSON.stringify(given)}`);
  }
}

function standardised(input: Input, parameters: Parameters): Json {
  const design = designOf(input, parameters);
  const values = numbersOf(columnOf(input, parameters['variable']));
  const by = factorOf(namedColumn(input, parameters['by']));
  const over = textsOf(parameters['over']).map((name) => sortedFactor(input, name));
  const groups = crossed(over);
  const mix = totalsOf(parameters['population']);
  const fair = required(standardise(design, by, groups, mix, { emptyCells: 'leave-out' })).design;
  const found = inOrder(groups, over.length).map(({ code, name }) => {
    const domain = Uint8Array.from(groups.codes, (own) => (own === code ? 1 : 0));
    const [crude, adjusted] = [design, fair].map((one) => {
      const mean = required(
        meanOf(one, values, both(design.weights.length, [everyRow(values.length), domain])),
      );
      return required(estimate(one, mean));
    });
    return { name, crude, adjusted };
  });
  return {
    group: found.map(({ name }) => name),
    crude: found.map(({ crude }) => crude?.value ?? null),
    crudeSe: found.map(({ crude }) => crude?.se ?? null),
    standardized: found.map(({ adjusted }) => adjusted?.value ?? null),
    standardizedSe: found.map(({ adjusted }) => adjusted?.se ?? null),
  };
}

/** Groups by the last of their columns, then by the one before; named by the first. */
function inOrder(
  { levels }: Factor,
  columns: number,
): readonly { readonly code: number; readonly name: string }[] {
  const parts = levels.map((level, code) => ({ code, of: columns === 1 ? [level] : level.split('|') }));
  const reversed = ({ of }: { readonly of: readonly string[] }): readonly string[] => of.toReversed();
  return parts
    .toSorted((a, b) => compareAll(reversed(a), reversed(b)))
    .map(({ code, of }) => ({ code, name: of[0] ?? '' }));
}

function compareAll(one: readonly string[], other: readonly string[]): number {
  for (const [place, value] of one.entries()) {
    const order = compare(value, other[place] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers by size, others by their characters. */
function compare(one: Value, other: Value): number {
  const [a, b] = [Number(one), Number(other)];
  if (!Number.isNaN(a) && !Number.isNaN(b)) return a - b;
  return String(one) < String(other) ? -1 : Number(String(one) > String(other));
}

/** Its levels in order, as R's factors have them. */
function sortedFactor(input: Input, name: Json | undefined): Factor {
  const column = namedColumn(input, name);
  const levels = [...new Set<Value>(column)].filter((value) => value !== null).toSorted(compare);
  return factorOf(column, levels);
}

function sizes(input: Input, parameters: Parameters): Json {
  const names = ['sd', 'margin', 'deff', 'population', 'detectableDifference'] as const;
  const { sd, margin, deff, population, detectableDifference } = numberColumnsOf(input, names);
  const level = numberOf(parameters['level'], 0.95);
  const power = numberOf(parameters['power'], 0.8);
  const rows = Array.from(sd, (own, row) => ({
    sd: own,
    margin: margin[row] ?? Number.NaN,
    deff: deff[row] ?? Number.NaN,
    population: population[row] ?? Number.NaN,
    difference: detectableDifference[row] ?? Number.NaN,
    level,
    power,
  }));
  const forMargin = rows.map(sizeForMargin);
  return {
    n0: forMargin.map(({ n0 }) => n0),
    required: forMargin.map(({ required: n }) => n),
    perWaveToDetect: rows.map(sizeForDifference),
  };
}
