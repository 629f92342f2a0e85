import { type Column, type Factor, factorOf, numbersOf } from './columns.ts';
import { type SurveyDesign, surveyDesign } from './design/survey-design.ts';
import type { Replicates } from './replication/replicates.ts';
import { jackknife } from './replication/jackknife.ts';
import type { Outcome } from './outcome.ts';

export { seededRandom } from '../simulation/random.ts';

/*
 * What the examples of this package speak of where they make no data of their own: twelve people of two regions who rated a
 * service, drawn at random within each region.
 */

const region = ['N', 'N', 'N', 'N', 'N', 'N', 'S', 'S', 'S', 'S', 'S', 'S'];
export const channel: Column = [
  'app',
  'web',
  'app',
  'web',
  'app',
  'app',
  'web',
  'app',
  'web',
  'app',
  'web',
  'web',
];
export const age: Column = [
  '18-34',
  '35+',
  '35+',
  '18-34',
  '35+',
  '18-34',
  '35+',
  '18-34',
  '35+',
  '35+',
  '18-34',
  '35+',
];
/** 1 to 5, one missing. */
export const overall: Float64Array = numbersOf([5, 4, 4, 3, 5, 2, 4, 3, null, 5, 1, 4]);
export const minutes: Float64Array = Float64Array.of(4, 9, 6, 12, 3, 15, 8, 5, 20, 4, 11, 7);
export const wave: Column = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2];

export const design: SurveyDesign = valueOf(
  surveyDesign({
    weights: [10, 10, 10, 10, 10, 10, 20, 20, 20, 20, 20, 20],
    stages: [{ strata: region, populations: region.map((name) => (name === 'N' ? 60 : 120)) }],
  }),
);
export const channels: Factor = factorOf(channel);
export const regions: Factor = factorOf(region);
export const replicates: Replicates = valueOf(jackknife(design, 'JKn'));

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.failure));
}
