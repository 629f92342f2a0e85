import { type Column, factorOf, numbersOf } from '../../src/columns.ts';
import { cusumChart } from '../../src/change/cusum-chart.ts';
import { cusumRunLength } from '../../src/change/cusum-run-length.ts';
import { afterPeriod, eDetector, evidence, opening } from '../../src/change/e-detector.ts';
import { ewmaChart } from '../../src/change/ewma-chart.ts';
import { ewmaRunLength } from '../../src/change/ewma-run-length.ts';
import { pChart } from '../../src/change/p-chart.ts';
import { pageHinkley } from '../../src/change/page-hinkley.ts';
import { asymptoticHalfWidth, rhoForTarget } from '../../src/live/asymptotic-sequence.ts';
import {
  addBuckets,
  bernsteinBoundary,
  bernsteinBucket,
  bernsteinInterval,
  type BernsteinState,
} from '../../src/live/bernstein-mixture.ts';
import type { GridOptions } from '../../src/live/betting-grid.ts';
import { countBettingInterval } from '../../src/live/count-betting.ts';
import type { Scale } from '../../src/live/scale.ts';
import { addCounts, meanOfCounts, type ScoreCounts, totalOfCounts } from '../../src/live/score-counts.ts';
import type { Input, Json, Parameters, Procedure } from '../case.ts';
import {
  columnOf,
  numberColumnsOf,
  numberOf,
  numbersIn,
  objectOf,
  required,
  textsOf,
} from '../parameters.ts';

export const liveProcedures: Readonly<Record<string, Procedure>> = {
  'anytime.countBetting': countBetting,
  'anytime.bernsteinMixture': bernsteinMixture,
  'anytime.asymptotic': asymptotic,
  'change.eDetector': detector,
  'change.charts': charts,
  'change.arl': runLengths,
};

function scaleOf(parameters: Parameters): Scale {
  const { min, max, points } = objectOf(parameters['scale']);
  return { min: numberOf(min), max: numberOf(max), points: numbersIn(points) };
}

function gridOf(parameters: Parameters): GridOptions {
  const { thetaMax, ratio, nodes, weightOffset } = objectOf(parameters['grid']);
  return {
    thetaMax: numberOf(thetaMax),
    ratio: numberOf(ratio),
    nodes: numberOf(nodes),
    weightOffset: numberOf(weightOffset),
  };
}

/** Of each row, its counts in the order of the scale. */
function countsOf(input: Input, parameters: Parameters): readonly ScoreCounts[] {
  const columns = textsOf(parameters['countColumns']).map((name) => numbersOf(columnOf(input, name)));
  return Array.from(columns[0] ?? [], (_, row) => columns.map((column) => column[row] ?? 0));
}

/** Each row and all before it, added up. */
function cumulative(rows: readonly ScoreCounts[]): readonly ScoreCounts[] {
  let sum: ScoreCounts | undefined;
  return rows.map((counts) => (sum = sum ? addCounts(sum, counts) : counts));
}

function countBetting(input: Input, parameters: Parameters): Json {
  const scale = scaleOf(parameters);
  const given = countsOf(input, parameters);
  const rows = parameters['accumulate'] === true ? cumulative(given) : given;
  const centres = input['centre'] ? numbersOf(input['centre']) : numbersIn(parameters['centre']);
  const intervals = rows.map((counts, row) =>
    countBettingInterval(counts, {
      scale,
      centre: centres[row % centres.length] ?? Number.NaN,
      alpha: numberOf(parameters['alpha']),
      grid: gridOf(parameters),
    }),
  );
  return {
    n: rows.map(totalOfCounts),
    mean: rows.map((counts) => meanOfCounts(counts, scale)),
    lower: intervals.map(({ low }) => low),
    upper: intervals.map(({ high }) => high),
  };
}

function bernsteinMixture(input: Input, parameters: Parameters): Json {
  const scale = { min: numberOf(parameters['min']), max: numberOf(parameters['max']) };
  const options = { alpha: numberOf(parameters['alpha']), grid: gridOf(parameters) };
  const values = numbersOf(columnOf(input, 'x'));
  const { codes, levels } = factorOf(columnOf(input, 'bucket'));
  const buckets = levels.map((_, code) =>
    bernsteinBucket(
      values.filter((_value, row) => codes[row] === code),
      scale,
      {
        priorCentre: numberOf(parameters['priorCentre']),
        priorWeight: numberOf(parameters['priorWeight']),
      },
    ),
  );
  let sum: BernsteinState = { n: 0, sum: 0, squares: 0 };
  const states = buckets.map((bucket) => (sum = addBuckets(sum, bucket)));
  const intervals = states.map((state) => bernsteinInterval(state, scale, options));
  return {
    bucketN: buckets.map(({ n }) => n),
    bucketSum: buckets.map((bucket) => bucket.sum),
    bucketV: buckets.map(({ squares }) => squares),
    n: states.map(({ n }) => n),
    mean: states.map((state) => scale.min + ((scale.max - scale.min) * state.sum) / state.n),
    boundary: states.map(({ squares }) => bernsteinBoundary(squares, options)),
    lower: intervals.map(({ low }) => low),
    upper: intervals.map(({ high }) => high),
  };
}

function asymptotic(input: Input, parameters: Parameters): Json {
  const { n, mean, variance } = numberColumnsOf(input, ['n', 'mean', 'variance']);
  const options = { alpha: numberOf(parameters['alpha']), rho: numberOf(parameters['rho']) };
  const halfWidth = Array.from(n, (size, row) =>
    asymptoticHalfWidth(size, variance[row] ?? Number.NaN, options),
  );
  return {
    halfWidth,
    lower: halfWidth.map((half, row) => (mean[row] ?? Number.NaN) - half),
    upper: halfWidth.map((half, row) => (mean[row] ?? Number.NaN) + half),
    rhoForTarget:
      parameters['targetN'] === undefined ? [] : rhoForTarget(numberOf(parameters['targetN']), options.alpha),
  };
}

function detector(input: Input, parameters: Parameters): Json {
  const made = eDetector({
    scale: scaleOf(parameters),
    reference: numberOf(parameters['reference']),
    direction: parameters['direction'] === 'decrease' ? 'decrease' : 'increase',
    thetaMax: numberOf(parameters['thetaMax']),
    ratio: numberOf(parameters['ratio']),
    nodes: numberOf(parameters['nodes']),
  });
  let state = opening(made);
  const readings = countsOf(input, parameters).map((counts) => {
    state = afterPeriod(made, state, counts);
    return evidence(state);
  });
  const threshold = Math.log(numberOf(parameters['threshold']));
  const [logSR, logCusum] = [
    readings.map(({ logShiryaevRoberts }) => logShiryaevRoberts),
    readings.map((reading) => reading.logCusum),
  ];
  return {
    logSR,
    logCusum,
    alarmSR: firstFrom(logSR, threshold),
    alarmCusum: firstFrom(logCusum, threshold),
  };
}

/** The first position, from 1, at which a threshold is reached. */
function firstFrom(values: readonly number[], threshold: number): number | null {
  const index = values.findIndex((value) => value >= threshold);
  return index === -1 ? null : index + 1;
}

function charts(input: Input, parameters: Parameters): Json {
  const x = columnOf(input, 'x');
  const normal = { target: numberOf(parameters['target']), sigma: numberOf(parameters['sigma']) };
  const [cusum, ewma, hinkley] = ['cusum', 'ewma', 'pageHinkley'].map((name) => objectOf(parameters[name]));
  const sums = cusumChart(x, { ...normal, k: numberOf(cusum?.['k']), h: numberOf(cusum?.['h']) });
  const averages = ewmaChart(x, {
    ...normal,
    lambda: numberOf(ewma?.['lambda']),
    width: numberOf(ewma?.['L']),
  });
  const fall = pageHinkley(x, {
    delta: numberOf(hinkley?.['delta']),
    threshold: numberOf(hinkley?.['threshold']),
  });
  return {
    cusumHigh: [...sums.high],
    cusumLow: [...sums.low],
    cusumSignalHigh: sums.signalsHigh,
    cusumSignalLow: sums.signalsLow,
    ewma: [...averages.ewma],
    ewmaLow: [...averages.low],
    ewmaHigh: [...averages.high],
    ewmaSignal: averages.signals,
    pageHinkleyDecrease: [...fall.statistic],
    pageHinkleySignal: fall.signals,
    ...(input['bad'] && shares(input['bad'], columnOf(input, 'trials'), objectOf(parameters['pChart']))),
  };
}

function shares(events: Column, trials: Column, { p0 }: Parameters): Parameters {
  const chart = pChart(events, trials, { share: numberOf(p0) });
  return { p: chart.shares, pUcl: [...chart.high], pLcl: [...chart.low], pSignal: chart.signals };
}

function runLengths(input: Input): Json {
  const sided = Array.from(input['sided'] ?? [], String);
  const { k, h, mu } = numberColumnsOf(input, ['k', 'h', 'mu']);
  const { lambda, L, ewmaMu } = numberColumnsOf(input, ['lambda', 'L', 'ewmaMu']);
  return {
    cusum: Array.from(k, (own, row) =>
      required(
        cusumRunLength({
          k: own,
          h: numberOf(h[row]),
          mean: numberOf(mu[row]),
          sides: sided[row % sided.length] === 'one' ? 'one' : 'two',
        }),
      ),
    ),
    ewma: Array.from(lambda, (own, row) =>
      required(ewmaRunLength({ lambda: own, width: numberOf(L[row]), mean: numberOf(ewmaMu[row]) })),
    ),
  };
}
