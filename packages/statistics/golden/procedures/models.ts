import { factorOf } from '../../src/columns.ts';
import { kappaOf } from '../../src/agreement/kappa.ts';
import { kitagawa } from '../../src/decomposition/kitagawa.ts';
import { driverCorrelationsOf } from '../../src/drivers/driver-correlations.ts';
import { leastSquares } from '../../src/drivers/least-squares.ts';
import { relativeWeights } from '../../src/drivers/relative-weights.ts';
import { shapleyImportance } from '../../src/drivers/shapley-importance.ts';
import { benjaminiHochberg } from '../../src/multiplicity/benjamini-hochberg.ts';
import { bonferroni } from '../../src/multiplicity/bonferroni.ts';
import { hochberg } from '../../src/multiplicity/hochberg.ts';
import { holm } from '../../src/multiplicity/holm.ts';
import type { Term } from '../../src/numeric/model-matrix.ts';
import { cohensD } from '../../src/ordinal/cohens-d.ts';
import { crossTableOf } from '../../src/ordinal/cross-table.ts';
import { goodmanKruskalGamma } from '../../src/ordinal/goodman-kruskal-gamma.ts';
import { linearByLinear } from '../../src/ordinal/linear-by-linear.ts';
import { mannWhitney } from '../../src/ordinal/mann-whitney.ts';
import { pearsonChiSquared } from '../../src/ordinal/pearson-chi-squared.ts';
import { proportionalOdds } from '../../src/ordinal/proportional-odds.ts';
import { superiorityOf } from '../../src/ordinal/superiority.ts';
import { welchTest } from '../../src/ordinal/welch-test.ts';
import type { Outcome } from '../../src/outcome.ts';
import { type ResponseRates, responseRatesOf } from '../../src/participation/response-rates.ts';
import { dataDefectOf } from '../../src/selection/data-defect.ts';
import { responsePropensity } from '../../src/selection/response-propensity.ts';
import { correlationBehind, effectiveAnswers, selectionBias } from '../../src/selection/selection-bias.ts';
import { worstCaseBounds } from '../../src/selection/worst-case-bounds.ts';
import type { Input, Json, Parameters, Procedure } from '../case.ts';
import {
  columnOf,
  listOf,
  numberColumnOf,
  numberColumnsOf,
  numberOf,
  numbersIn,
  objectOf,
  required,
  textsOf,
  valuesOf,
  writtenAs,
} from '../parameters.ts';

export const modelsProcedures: Readonly<Record<string, Procedure>> = {
  'ordinal.twoSample': (input, { a, b }) => {
    const group = columnOf(input, 'group');
    const scoresOf = (name: Json | undefined): Float64Array =>
      numberColumnOf(input, 'score').filter(
        (_, row) => group[row] !== null && String(group[row]) === writtenAs(name),
      );
    const [one, other] = [scoresOf(a), scoresOf(b)];
    const ranks = required(mannWhitney(one, other));
    const superiority = required(superiorityOf(one, other));
    const cohen = required(cohensD(one, other));
    const welch = required(welchTest(one, other));
    return {
      nA: ranks.n[0],
      nB: ranks.n[1],
      U: ranks.u,
      p: ranks.p,
      pContinuity: ranks.pContinuity,
      probabilitySuperiority: superiority.probability,
      cliffDelta: superiority.cliffDelta,
      cohenD: cohen.value,
      hedgesG: cohen.hedges,
      welchT: welch.t,
      welchDf: welch.df,
      welchP: welch.p,
      welchLow: welch.ci.low,
      welchHigh: welch.ci.high,
    };
  },

  'ordinal.linearByLinear': (input, parameters) => {
    const table = crossTableOf(
      factorOf(columnOf(input, 'row'), valuesOf(parameters['rowLevels'])),
      factorOf(columnOf(input, 'column'), valuesOf(parameters['columnLevels'])),
      numberColumnOf(input, 'count'),
    );
    const trend = required(linearByLinear(table));
    const independence = pearsonChiSquared(table);
    // The tables' program codes a variable of two levels by its first one, which turns the sign of z alone.
    const isTurned = (table.rows.length === 2) !== (table.columns.length === 2);
    return {
      n: trend.n,
      z: isTurned ? -trend.z : trend.z,
      p: trend.p,
      correlation: trend.correlation,
      m2: trend.m2,
      goodmanKruskalGamma: orNull(goodmanKruskalGamma(table)),
      pearsonChisq: independence.ok ? independence.value.value : null,
      pearsonP: independence.ok ? independence.value.p : null,
    };
  },

  'ordinal.proportionalOdds': (input, parameters) => {
    const made = required(
      proportionalOdds(
        factorOf(columnOf(input, parameters['response']), valuesOf(parameters['responseLevels'])),
        termsOf(input, parameters),
        parameters['count'] === undefined ? undefined : numberColumnOf(input, parameters['count']),
      ),
    );
    const named = (values: Float64Array): Json =>
      Object.fromEntries(made.names.map((name, j) => [name, values[j] ?? null]));
    return {
      coefficients: named(made.coefficients),
      // One alone stands without its name in the tables.
      se: made.names.length === 1 ? [...made.errors] : named(made.errors),
      thresholds: [...made.thresholds],
      logLik: made.logLikelihood,
    };
  },

  'agreement.kappa': (input, parameters) => {
    const levels = valuesOf(parameters['levels']);
    const [one, other] = [factorOf(columnOf(input, 'a'), levels), factorOf(columnOf(input, 'b'), levels)];
    const plain = required(kappaOf(one, other));
    const quadratic = required(kappaOf(one, other, 'quadratic'));
    return {
      kappa: plain.value,
      kappaSe: plain.se,
      quadraticKappa: quadratic.value,
      quadraticKappaSe: quadratic.se,
      observedAgreement: plain.observed,
    };
  },

  'drivers.importance': (input, parameters) => {
    const predictors = textsOf(parameters['predictors']);
    const outcome = numberColumnOf(input, parameters['outcome']);
    const drivers = predictors.map((name) => numberColumnOf(input, name));
    const correlations = required(driverCorrelationsOf(outcome, drivers));
    const regression = required(leastSquares(outcome, drivers));
    return {
      n: regression.n,
      predictors,
      r2: regression.r2,
      lmg: [...shapleyImportance(correlations)],
      relativeWeights: [...relativeWeights(correlations)],
      standardizedBeta: [...regression.standardised],
      coefficients: [...regression.coefficients],
      coefficientSe: [...regression.errors],
    };
  },

  'decompose.kitagawa': (input) => {
    const at = (wave: 0 | 1): { means: Float64Array; sizes: Float64Array } => ({
      means: numberColumnOf(input, `mean${wave}`),
      sizes: numberColumnOf(input, `n${wave}`),
    });
    const made = required(kitagawa(at(0), at(1)));
    return {
      total0: made.before,
      total1: made.after,
      change: made.change,
      withinEffect: made.within,
      mixEffect: made.mix,
      withinContribution: [...made.withinByGroup],
      mixContributionCentred: [...made.mixByGroup],
    };
  },

  'multiple.adjust': (input) => {
    const p = numberColumnOf(input, 'p');
    return {
      bonferroni: nullable(bonferroni(p)),
      holm: nullable(holm(p)),
      hochberg: nullable(hochberg(p)),
      benjaminiHochberg: nullable(benjaminiHochberg(p)),
    };
  },

  'response.rates': (input) => {
    const cases = numberColumnsOf(input, ['I', 'P', 'R', 'NC', 'O', 'UH', 'UO', 'NE']);
    const rates = Array.from(cases.I, (complete, row) =>
      responseRatesOf({
        complete,
        partial: cases.P[row] ?? Number.NaN,
        refused: cases.R[row] ?? Number.NaN,
        notContacted: cases.NC[row] ?? Number.NaN,
        other: cases.O[row] ?? Number.NaN,
        unknownHousehold: cases.UH[row] ?? Number.NaN,
        unknownOther: cases.UO[row] ?? Number.NaN,
        notEligible: cases.NE[row] ?? Number.NaN,
      }),
    );
    const names = Object.keys(rates[0] ?? {}) as (keyof ResponseRates)[];
    return Object.fromEntries(names.map((name) => [name, rates.map((one) => one[name])]));
  },

  'selection.bounds': (input, parameters) => {
    const [min, max] = [numberOf(parameters['min'], 1), numberOf(parameters['max'], 5)];
    const rhos = numbersIn(parameters['rho']);
    const { n, population, mean, sd } = numberColumnsOf(input, ['n', 'population', 'mean', 'sd']);
    const figures = Array.from(n, (answers, row) => ({
      answers,
      population: population[row] ?? Number.NaN,
      mean: mean[row] ?? Number.NaN,
      deviation: sd[row] ?? Number.NaN,
    }));
    const bounds = figures.map((one) =>
      worstCaseBounds(one.answers / one.population, one.mean, { min, max }),
    );
    const target = parameters['target'];
    return {
      participation: figures.map((one) => one.answers / one.population),
      manskiLow: bounds.map(({ low }) => low),
      manskiHigh: bounds.map(({ high }) => high),
      biasPerRho: figures.map((one) => rhos.map((rho) => selectionBias(rho, one))),
      rhoToReachTarget:
        target === undefined ? [] : figures.map((one) => correlationBehind(one.mean - numberOf(target), one)),
      effectiveN: figures.map((one) => rhos.map((rho) => effectiveAnswers(rho, one))),
    };
  },

  'selection.dataDefect': (input) => {
    const made = required(dataDefectOf(numberColumnOf(input, 'y'), marks(input, 'responded')));
    const share = made.answers / made.population;
    return {
      N: made.population,
      n: made.answers,
      f: share,
      sigma: made.deviation,
      populationMean: made.populationMean,
      respondentMean: made.answerMean,
      error: made.error,
      dataDefectCorrelation: made.correlation,
      identity: made.correlation * Math.sqrt((1 - share) / share) * made.deviation,
      effectiveN: made.effectiveAnswers,
    };
  },

  'selection.propensity': (input, parameters) => {
    const made = required(
      responsePropensity(marks(input, parameters['responded']), termsOf(input, parameters)),
    );
    const outcome = numberColumnOf(input, parameters['outcome']);
    const weights = made.weights.filter((weight) => weight > 0);
    const scores = outcome.filter((_, row) => (made.weights[row] ?? 0) > 0);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const squares = weights.reduce((total, weight) => total + weight ** 2, 0);
    return {
      coefficients: [...made.coefficients],
      se: [...made.errors],
      rIndicator: made.rIndicator,
      maxBiasPerSd: made.maxBiasPerDeviation,
      rawMean: scores.reduce((total, score) => total + score, 0) / scores.length,
      weightedMean: scores.reduce((total, score, i) => total + score * (weights[i] ?? 0), 0) / sum,
      kish: {
        n: weights.length,
        sumWeights: sum,
        deffKish: (weights.length * squares) / sum ** 2,
        effectiveN: sum ** 2 / squares,
      },
    };
  },
};

/** 1 and 0 of what may be written as true and false. */
function marks(input: Input, name: Json | undefined): Float64Array {
  return Float64Array.from(columnOf(input, name), (value) => (value === null ? Number.NaN : Number(value)));
}

/** `{column, type?: numeric|factor, levels?}` */
function termsOf(input: Input, parameters: Parameters): readonly Term[] {
  return listOf(parameters['terms']).map((one) => {
    const { column, levels, type } = objectOf(one);
    const isFactor = type === undefined ? levels !== undefined : type === 'factor';
    return {
      name: writtenAs(column),
      column: columnOf(input, column),
      ...(isFactor && { levels: valuesOf(levels) }),
    };
  });
}

function orNull<T>(outcome: Outcome<T>): T | null {
  return outcome.ok ? outcome.value : null;
}

function nullable(values: Float64Array): (number | null)[] {
  return Array.from(values, (value) => (Number.isNaN(value) ? null : value));
}
