import type { Column } from '../../src/columns.ts';
import { linearisedVariance } from '../../src/design/linearised-variance.ts';
import { differenceOf, meanOf, type Statistic } from '../../src/design/statistic.ts';
import type { SurveyDesign } from '../../src/design/survey-design.ts';
import { optionSharesOf } from '../../src/multiple-response/option-shares.ts';
import { normal, normalCritical } from '../../src/numeric/distributions.ts';
import type { Outcome } from '../../src/outcome.ts';
import { compositeIndexOf } from '../../src/scores/composite-index.ts';
import { cronbachAlphaOf } from '../../src/scores/cronbach-alpha.ts';
import { indexOfMeansOf } from '../../src/scores/index-of-means.ts';
import { netPromoterScoreOf } from '../../src/scores/net-promoter-score.ts';
import { omegaOf } from '../../src/scores/omega.ts';
import { rescaled } from '../../src/scores/rescaled.ts';
import { scoreShareOf } from '../../src/scores/score-share.ts';
import { waveChangeOf } from '../../src/scores/wave-change.ts';
import { betaBinomial } from '../../src/small-services/beta-binomial.ts';
import { normalShrinkage } from '../../src/small-services/normal-shrinkage.ts';
import { jointRankIntervals, ranksOf } from '../../src/small-services/rank-intervals.ts';
import { marginalRankSets } from '../../src/small-services/rank-sets.ts';
import type { Input, Json, Parameters, Procedure } from '../case.ts';
import { designOf } from '../design-parameters.ts';
import {
  columnOf,
  listOf,
  numberColumnOf,
  numberOf,
  objectOf,
  required,
  textsOf,
  valuesOf,
  writtenAs,
} from '../parameters.ts';

export const scoresProcedures: Readonly<Record<string, Procedure>> = {
  'score.indicators': (input, parameters) => {
    const design = designOf(input, parameters);
    const [nps, csat, ces] = ['nps', 'csat', 'ces'].map((name) => objectOf(parameters[name]));
    const [recommend, overall, effort] = [nps, csat, ces].map((given) =>
      numberColumnOf(input, given?.['column']),
    );
    if (!recommend || !overall || !effort) throw new Error('a score has no column');
    const scale = {
      promoterFrom: numberOf(nps?.['promoterFrom'], 9),
      detractorTo: numberOf(nps?.['detractorTo'], 6),
    };
    const told = (statistic: Outcome<Statistic>): Json => withInterval(design, required(statistic));
    return {
      nps: told(netPromoterScoreOf(design, recommend, scale)),
      promoters: told(scoreShareOf(design, recommend, { from: scale.promoterFrom })),
      detractors: told(scoreShareOf(design, recommend, { to: scale.detractorTo })),
      csatTop2: told(scoreShareOf(design, overall, { from: numberOf(csat?.['from'], 4) })),
      csatMean: told(meanOf(design, overall)),
      cesMean: told(meanOf(design, effort)),
    };
  },

  'index.composite': (input, parameters) => {
    const design = designOf(input, parameters);
    const dimensions = listOf(parameters['dimensions']).map(objectOf);
    const weights = dimensions.map(({ weight }) => numberOf(weight, 1));
    const made = compositeIndexOf(
      dimensions.map(({ items }, j) => ({
        items: textsOf(items).map((item) => numberColumnOf(input, item)),
        weight: weights[j] ?? 1,
      })),
      numberOf(parameters['minAnsweredShare'], 0),
    );
    const respondent = withError(design, required(meanOf(design, made.index)));
    const scale = objectOf(parameters['scale']);
    const own = { min: numberOf(scale['min'], 1), max: numberOf(scale['max'], 5) };
    return {
      respondentIndex: { ...respondent },
      respondentIndex100: rescaled(respondent.estimate, own, { min: 0, max: 100 }),
      dimensions: Object.fromEntries(
        dimensions.map(({ id }, j) => {
          const scores = made.dimensions[j] ?? new Float64Array(0);
          return [writtenAs(id), { ...withError(design, required(meanOf(design, scores))) }];
        }),
      ),
      meansIndex: { ...withError(design, required(indexOfMeansOf(design, made.dimensions, weights))) },
      ...(parameters['wave'] !== undefined && waves(input, design, made.index, objectOf(parameters['wave']))),
    };
  },

  'reliability.scale': (input, parameters) => {
    const items = textsOf(parameters['items']).map((item) => numberColumnOf(input, item));
    const alpha = required(cronbachAlphaOf(items, numberOf(parameters['level'], 0.95)));
    const omega = required(omegaOf(items));
    return {
      n: alpha.n,
      items: alpha.items,
      alpha: alpha.value,
      standardizedAlpha: alpha.standardised,
      averageInterItemR: alpha.averageInterItemCorrelation,
      alphaIfDropped: alpha.ifDropped,
      itemRestR: alpha.itemRestCorrelations,
      feldtLow: alpha.ci.low,
      feldtHigh: alpha.ci.high,
      omegaOneFactor: omega.value,
      loadings: [...omega.loadings],
    };
  },

  'multiresponse.percentages': (input, parameters) => {
    const design = designOf(input, parameters);
    const options = textsOf(parameters['options']);
    const over = parameters['baseAnswering'] === true ? 'answering' : 'asked';
    const columns = options.map((option) => Float64Array.from(columnOf(input, option), markOf));
    const shares = required(optionSharesOf(design, columns, over));
    const { ofRespondents, ofResponses, meanResponses, base } = shares;
    const errors = (statistics: readonly Statistic[]): number[] =>
      statistics.map((statistic) => errorOf(design, statistic));
    return {
      base: base.reduce((sum, inBase) => sum + inBase, 0),
      options,
      shareOfRespondents: ofRespondents.map(({ value }) => value),
      shareOfRespondentsSe: errors(ofRespondents),
      shareOfResponses: ofResponses.map(({ value }) => value),
      shareOfResponsesSe: errors(ofResponses),
      meanResponses: meanResponses.value,
      meanResponsesSe: errorOf(design, meanResponses),
      pairs: pairsOf(parameters['pairs']).map(([a, b]) => {
        const [one, other] = [a, b].map((option) => ofRespondents[options.indexOf(option)]);
        if (!one || !other) throw new Error(`there is no option ${a} or ${b}`);
        const difference = differenceOf(one, other);
        return { a, b, difference: difference.value, se: errorOf(design, difference) };
      }),
    };
  },

  'shrinkage.normal': (input, parameters) => {
    const method = parameters['method'] === 'DL' ? 'DL' : 'REML';
    const covariates = textsOf(parameters['covariates']).map((name) => numberColumnOf(input, name));
    const made = required(
      normalShrinkage(numberColumnOf(input, 'estimate'), numberColumnOf(input, 'variance'), {
        method,
        covariates,
      }),
    );
    return {
      tau2: made.betweenVariance,
      beta: [...made.coefficients],
      betaSe: [...made.coefficientErrors],
      I2: made.i2,
      Q: made.q,
      shrinkageFactor: [...made.ownShare],
      shrunken: [...made.shrunken],
      shrunkenSe: [...made.shrunkenErrors],
      check: [...made.shrunken],
    };
  },

  'shrinkage.betaBinomial': (input, parameters) => {
    const level = numberOf(parameters['level'], 0.95);
    const made = required(betaBinomial(numberColumnOf(input, 'x'), numberColumnOf(input, 'n'), level));
    return {
      alpha: made.alpha,
      beta: made.beta,
      mean: made.mean,
      concentration: made.concentration,
      logLik: made.logLikelihood,
      posteriorMean: [...made.shrunken],
      low: [...made.low],
      high: [...made.high],
    };
  },

  'ranking.intervals': (input, parameters) => {
    const alpha = numberOf(parameters['alpha'], 0.05);
    const [scores, errors] = [numberColumnOf(input, 'estimate'), numberColumnOf(input, 'se')];
    const joint = jointRankIntervals(scores, errors, alpha);
    const marginal = marginalRankSets(scores, errors, alpha);
    return {
      rank: [...ranksOf(scores)],
      simultaneousZ: joint.critical,
      jointLow: [...joint.low],
      jointHigh: [...joint.high],
      marginalHolmLow: [...marginal.low],
      marginalHolmHigh: [...marginal.high],
    };
  },
};

/** 1 and 0 of what may be written as true and false. */
function markOf(value: Column[number]): number {
  if (value === null) return Number.NaN;
  return typeof value === 'boolean' ? Number(value) : Number(value);
}

function errorOf(design: SurveyDesign, { influence }: Statistic): number {
  return Math.sqrt(required(linearisedVariance(design, influence)));
}

function withError(
  design: SurveyDesign,
  statistic: Statistic,
): { readonly estimate: number; readonly se: number; readonly n: number } {
  return {
    estimate: statistic.value,
    se: errorOf(design, statistic),
    n: statistic.base.reduce((sum, inBase) => sum + inBase, 0),
  };
}

function withInterval(design: SurveyDesign, statistic: Statistic): Parameters {
  const told = withError(design, statistic);
  const reach = normalCritical(0.95) * told.se;
  return { ...told, ciNormalLow: told.estimate - reach, ciNormalHigh: told.estimate + reach };
}

function waves(input: Input, design: SurveyDesign, index: Float64Array, wave: Parameters): Parameters {
  const [from = null, to = null] = valuesOf([wave['from'] ?? null, wave['to'] ?? null]);
  const made = required(waveChangeOf(design, index, columnOf(input, wave['column']), { from, to }));
  const { n: _, ...change } = withInterval(design, made.change);
  const z = made.change.value / errorOf(design, made.change);
  return {
    byWave: { from: { ...withError(design, made.from) }, to: { ...withError(design, made.to) } },
    change: { ...change, z, pNormal: 2 * normal.cdf(-Math.abs(z)) },
  };
}

/** Pairs of options; one pair may be written without its list. */
function pairsOf(value: Json | undefined): readonly (readonly [string, string])[] {
  const given = listOf(value);
  const pairs = typeof given[0] === 'string' ? [given] : given;
  return pairs.map((pair) => {
    const [a = '', b = ''] = textsOf(pair);
    return [a, b];
  });
}
