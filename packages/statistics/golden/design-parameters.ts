import { type Column, factorOf, numbersOf } from '../src/columns.ts';
import { degreesOfFreedom } from '../src/design/degrees-of-freedom.ts';
import { designEffect } from '../src/design/design-effect.ts';
import { both, type Domain, domainWhere } from '../src/design/domain.ts';
import { linearisedVariance } from '../src/design/linearised-variance.ts';
import { meanOf, proportionOf, ratioOf, type Statistic, totalOf } from '../src/design/statistic.ts';
import { type SurveyDesign, surveyDesign } from '../src/design/survey-design.ts';
import { normalCritical, tCritical } from '../src/numeric/distributions.ts';
import type { Outcome } from '../src/outcome.ts';
import type { Input, Json, Parameters } from './case.ts';
import {
  columnOf,
  comparable,
  entriesOf,
  listOf,
  numberOf,
  objectOf,
  required,
  textsOf,
  textOf,
  valuesOf,
} from './parameters.ts';

/** `{ids?, strata?, weights, fpc?, nest?}`: a stage for each cluster column, at least one. */
export function designOf(input: Input, parameters: Parameters): SurveyDesign {
  const given = objectOf(parameters['design']);
  const [ids, strata, sizes] = ['ids', 'strata', 'fpc'].map((name) => textsOf(given[name]));
  const stages = Math.max(1, ids?.length ?? 0, strata?.length ?? 0, sizes?.length ?? 0);
  const column = (names: readonly string[] | undefined, stage: number): Column | undefined =>
    names?.[stage] === undefined ? undefined : columnOf(input, names[stage]);
  const weights = given['weights'] === undefined ? ones(input) : columnOf(input, given['weights']);
  const design = required(
    surveyDesign({
      weights,
      stages: Array.from({ length: stages }, (_, stage) => {
        const clusters = column(ids, stage);
        const stratum = column(strata, stage);
        const populations = column(sizes, stage);
        return {
          // Numbers of clusters may repeat between strata: named by both they are told apart.
          ...(clusters && {
            clusters: given['nest'] === true && stratum ? pairs(stratum, clusters) : clusters,
          }),
          ...(stratum && { strata: stratum }),
          ...(populations && { populations }),
        };
      }),
    }),
  );
  return given['weights'] === undefined ? { ...design, weights: inverseShares(design) } : design;
}

/** Weights by the shares that were drawn at each stage; 1 where no population size is given. */
function inverseShares({ weights, stages }: SurveyDesign): Float64Array {
  return weights.map((one, row) =>
    stages.reduce((weight, { clusters, stratumOf, strata }) => {
      const { drawn = 1, population = 1 } = strata[stratumOf[clusters[row] ?? 0] ?? 0] ?? {};
      return Number.isFinite(population) ? (weight * population) / drawn : weight;
    }, one),
  );
}

function ones(input: Input): Column {
  return Array.from({ length: Object.values(input)[0]?.length ?? 0 }, () => 1);
}

function pairs(one: Column, other: Column): Column {
  return Array.from(one, (value, row) => `${value}|${other[row]}`);
}

/** `{column: value or values}`: all must hold. */
export function domainOf(input: Input, rows: number, given: Json | undefined): Domain {
  return both(
    rows,
    entriesOf(given).map(([name, given]) => {
      const { column, values } = comparable(columnOf(input, name), valuesOf(given));
      return domainWhere(column, values);
    }),
  );
}

/** `{statistic, variable?, level?, numerator?, denominator?, domain?}` */
export function statisticOf(input: Input, design: SurveyDesign, given: Parameters): Outcome<Statistic> {
  const domain = domainOf(input, design.weights.length, given['domain']);
  const numbers = (name: string): Float64Array => numbersOf(columnOf(input, given[name]));
  switch (given['statistic']) {
    case 'mean':
      return meanOf(design, numbers('variable'), domain);
    case 'total':
      return totalOf(design, given['variable'] === undefined ? undefined : numbers('variable'), domain);
    case 'proportion':
      return proportionOf(design, markedOf(input, given), domain);
    case 'ratio':
      return ratioOf(design, numbers('numerator'), numbers('denominator'), domain);
    default:
      throw new Error(`there is no statistic ${JSON.stringify(given['statistic'])}`);
  }
}

/** 1 where `variable` is one of `level`, else 0: these tables count a missing value as none of them. */
export function markedOf(input: Input, given: Parameters): Float64Array {
  const { column, values } = comparable(columnOf(input, given['variable']), valuesOf(given['level']));
  return Float64Array.from(factorOf(column, values).codes, (code) => Number(code >= 0));
}

/** Each of `estimates`, by its id, with both intervals. */
export function estimatesOf(input: Input, design: SurveyDesign, parameters: Parameters): Json {
  const level = numberOf(parameters['level'], 0.95);
  return Object.fromEntries(
    listOf(parameters['estimates']).map((one) => {
      const given = objectOf(one);
      return [textOf(given['id']), oneEstimate(input, design, given, level)];
    }),
  );
}

function oneEstimate(input: Input, design: SurveyDesign, given: Parameters, level: number): Json {
  const statistic = required(statisticOf(input, design, given));
  const { value, base, influence } = statistic;
  const variance = required(linearisedVariance(design, influence));
  const se = Math.sqrt(variance);
  const { df } = degreesOfFreedom(design, base);
  const [normal, t] = [normalCritical(level) * se, tCritical(level, df) * se];
  return {
    estimate: value,
    se,
    ciNormalLow: value - normal,
    ciNormalHigh: value + normal,
    ciTLow: value - t,
    ciTHigh: value + t,
    df,
    n: base.reduce((sum, inBase) => sum + inBase, 0),
    sumWeights: design.weights.reduce((sum, weight, row) => sum + weight * (base[row] ?? 0), 0),
    ...(given['deff'] === true && {
      deff: designEffect(design, statistic, variance),
      deffReplace: designEffect(design, statistic, variance, 'with-replacement'),
    }),
  };
}
