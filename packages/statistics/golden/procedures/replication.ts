import { numbersOf } from '../../src/columns.ts';
import type { SurveyDesign } from '../../src/design/survey-design.ts';
import { adjustReplicates } from '../../src/replication/adjust-replicates.ts';
import { givenReplicates } from '../../src/replication/given-replicates.ts';
import { jackknife } from '../../src/replication/jackknife.ts';
import { replicateEstimate } from '../../src/replication/replicate-estimate.ts';
import type { Replicates } from '../../src/replication/replicates.ts';
import { postStratify } from '../../src/weighting/post-stratify.ts';
import type { Input, Json, Parameters, Procedure } from '../case.ts';
import { designOf, statisticOf } from '../design-parameters.ts';
import { columnOf, listOf, numberOf, numbersIn, objectOf, required, textsOf, textOf } from '../parameters.ts';
import { namedColumn, totalsOf } from './weights.ts';

export const replicationProcedures: Readonly<Record<string, Procedure>> = {
  'variance.replicate': (input, parameters) => {
    const replicates = adjusted(input, parameters, replicatesOf(input, parameters));
    const centre = parameters['mse'] === true ? 'whole' : 'mean';
    const estimates = listOf(parameters['estimates']).map((one) => {
      const given = objectOf(one);
      const figure = (design: SurveyDesign): ReturnType<typeof statisticOf> =>
        statisticOf(input, design, given);
      const { value, se } = required(replicateEstimate(replicates, figure, { centre }));
      return [textOf(given['id']), { estimate: value, se }] as const;
    });
    return {
      replicates: replicates.count,
      scale: replicates.scale,
      rscalesSum: sumOf(isRepeated(parameters) ? numbersIn(parameters['rscales']) : replicates.rscales),
      estimates: Object.fromEntries<Json>(estimates),
    };
  },
};

function replicatesOf(input: Input, parameters: Parameters): Replicates {
  const design = designOf(input, parameters);
  const type = parameters['type'];
  if (type === 'JK1' || type === 'JKn') return required(jackknife(design, type));
  if (type !== 'given') throw new Error(`there are no replicates ${JSON.stringify(type)}`);
  const weights = textsOf(parameters['replicateColumns']).map((name) => numbersOf(columnOf(input, name)));
  const given = numbersIn(parameters['rscales']);
  const rscales = isRepeated(parameters) ? weights.map(() => given[0] ?? 1) : given;
  const scale = numberOf(parameters['scale']);
  return givenReplicates(design, { weights, scale, ...(given.length > 0 && { rscales }) });
}

/** One `rscales` is that of every replicate. */
function isRepeated(parameters: Parameters): boolean {
  return numbersIn(parameters['rscales']).length === 1;
}

function sumOf(numbers: ArrayLike<number>): number {
  return Array.from(numbers).reduce((sum, one) => sum + one, 0);
}

function adjusted(input: Input, parameters: Parameters, replicates: Replicates): Replicates {
  if (parameters['poststratify'] === undefined) return replicates;
  const { column, population } = objectOf(parameters['poststratify']);
  const strata = {
    cells: { [textOf(column)]: namedColumn(input, column) },
    population: totalsOf(population),
  };
  return required(adjustReplicates(replicates, (design) => postStratify(design, strata)));
}
