import { type Column, numbersOf } from '../../src/columns.ts';
import { medianBound, trimWeights } from '../../src/weighting/trim-weights.ts';
import type { AdjustedDesign } from '../../src/weighting/adjusted-design.ts';
import type { Auxiliary } from '../../src/weighting/auxiliaries.ts';
import { calibrate } from '../../src/weighting/calibrate.ts';
import type { Bounds, CalibrationName } from '../../src/weighting/calibration-method.ts';
import { kish } from '../../src/weighting/kish.ts';
import type { Margin } from '../../src/weighting/margin.ts';
import { postStratify } from '../../src/weighting/post-stratify.ts';
import { rake } from '../../src/weighting/rake.ts';
import type { Input, Json, Parameters, Procedure } from '../case.ts';
import { designOf, estimatesOf } from '../design-parameters.ts';
import {
  columnOf,
  entriesOf,
  listOf,
  numberOf,
  numbersIn,
  objectOf,
  required,
  textsOf,
  textOf,
} from '../parameters.ts';

export const weightsProcedures: Readonly<Record<string, Procedure>> = {
  'weights.poststratify': (input, parameters) => {
    const cells = textsOf(parameters['cells']).map((name) => [name, namedColumn(input, name)] as const);
    const adjusted = postStratify(designOf(input, parameters), {
      cells: Object.fromEntries(cells),
      population: totalsOf(parameters['population']),
    });
    return shown(input, parameters, required(adjusted));
  },

  'weights.rake': (input, parameters) => {
    const margins = listOf(parameters['margins']).map((one) => marginOf(input, objectOf(one)));
    return shown(input, parameters, required(rake(designOf(input, parameters), margins)));
  },

  'weights.calibrate': (input, parameters) => {
    const auxiliaries = auxiliariesOf(input, parameters);
    const bounds = boundsOf(parameters['bounds']);
    const method = methodOf(parameters['method']);
    const options = { method, ...(bounds && { bounds }) };
    return shown(input, parameters, required(calibrate(designOf(input, parameters), auxiliaries, options)));
  },

  'weights.trim': (input, parameters) => {
    const weights = numbersOf(columnOf(input, 'weight'));
    const upper =
      parameters['upper'] === undefined
        ? medianBound(weights, numberOf(parameters['upperMedianFactor']))
        : numberOf(parameters['upper']);
    const bounds = { lower: numberOf(parameters['lower'], 0), upper };
    const strict = required(trimWeights(weights, bounds, 'strict'));
    return {
      upper,
      trimmedOnce: [...required(trimWeights(weights, bounds, 'once'))],
      trimmedStrict: [...strict],
      before: { ...kish(weights) },
      after: { ...kish(strict) },
    };
  },
};

/** A column whose logical values are named as R names them. */
export function namedColumn(input: Input, name: Json | undefined): Column {
  const column = columnOf(input, name);
  if (column instanceof Float64Array) return column;
  return column.map((value) => (typeof value === 'boolean' ? String(value).toUpperCase() : value));
}

export function totalsOf(given: Json | undefined): Readonly<Record<string, number>> {
  return Object.fromEntries(entriesOf(given).map(([category, total]) => [category, Number(total)]));
}

function marginOf(input: Input, { column, totals }: Parameters): Margin {
  return { name: textOf(column), column: namedColumn(input, column), totals: totalsOf(totals) };
}

/** The first factor gives the population; the first level of later ones is what the others leave of it. */
function auxiliariesOf(input: Input, parameters: Parameters): readonly Auxiliary[] {
  let population: number | undefined;
  return listOf(parameters['terms']).map((one) => {
    const term = objectOf(one);
    const name = textOf(term['column']);
    if (term['type'] !== 'factor') {
      return { name, values: numbersOf(columnOf(input, name)), total: numberOf(term['total']) };
    }
    const margin = marginOf(input, term);
    const sum = Object.values(margin.totals).reduce((total, one) => total + one, 0);
    population ??= sum;
    const [first = ''] = Object.keys(margin.totals);
    return {
      ...margin,
      totals: { ...margin.totals, [first]: (margin.totals[first] ?? 0) + population - sum },
    };
  });
}

function boundsOf(given: Json | undefined): Bounds | undefined {
  const [lower, upper] = numbersIn(given);
  return lower === undefined || upper === undefined ? undefined : { lower, upper };
}

function methodOf(given: Json | undefined): CalibrationName {
  if (given === 'linear' || given === 'raking' || given === 'logit') return given;
  throw new Error(`there is no method ${JSON.stringify(given)}`);
}

function shown(input: Input, parameters: Parameters, adjusted: AdjustedDesign): Json {
  const { design, gMin, gMax, kish: figures } = adjusted;
  return {
    weights: [...design.weights],
    gMin,
    gMax,
    ...figures,
    estimates: estimatesOf(input, design, parameters),
  };
}
