import type { SurveyDesign } from '../design/survey-design.ts';

/**
 * A sample with replicates: weights as other samples would have had them. The variance of any figure is
 *
 *   scale sum_r rscales_r (t_r - c)²
 *
 * with t_r the figure by the weights of replicate r, and c that of the whole sample, or the mean of the t_r.
 */
export interface Replicates {
  /** The whole sample. */
  readonly design: SurveyDesign;
  readonly count: number;
  readonly scale: number;
  readonly rscales: Float64Array;
  readonly df: number;
  /** `JKn`, `Rao-Wu bootstrap`. */
  readonly method: string;
  /** The sample by the weights of a replicate, from 0; null where they cannot be adjusted. */
  readonly replicate: (index: number) => SurveyDesign | null;
}
