/** theta_j = thetaMax ratio^j for j = 0..nodes-1, with weights q_j proportional to 1/(j + weightOffset). */
export interface GridOptions {
  /** Between 0 and 1, exclusive: no answer can lose everything. */
  readonly thetaMax: number;
  readonly ratio: number;
  readonly nodes: number;
  readonly weightOffset: number;
}

/** For scores in counts: stakes from 0.95 down to 0.0003, tight from some 30 to some 10 million answers. */
export const countGrid: GridOptions = { thetaMax: 0.95, ratio: Math.SQRT1_2, nodes: 24, weightOffset: 4 };

/** For values of any kind on a bounded scale. */
export const bernsteinGrid: GridOptions = { ...countGrid, thetaMax: 0.75 };

/** Stakes and the logarithms of their shares of the wealth; the shares add up to 1. */
export interface BettingGrid {
  readonly thetas: Float64Array;
  readonly logWeights: Float64Array;
}

/**
 * A discrete mixture of stakes: which one does best depends on the number of answers, so that a little is put on each.
 *
 * @throws RangeError for a stake outside of 0-1, no nodes, or weights that are not positive
 * Source: Howard, Ramdas, McAuliffe & Sekhon 2021, 3.5 (discrete mixtures). Cost: O(nodes).
 */
export function bettingGrid({ thetaMax, ratio, nodes, weightOffset }: GridOptions): BettingGrid {
  if (!(thetaMax > 0 && thetaMax < 1))
    throw new RangeError(`a stake lies between 0 and 1, not at ${thetaMax}`);
  if (!(ratio > 0 && ratio <= 1)) throw new RangeError(`stakes shrink by a ratio up to 1, not by ${ratio}`);
  if (!(Number.isInteger(nodes) && nodes >= 1)) throw new RangeError(`a grid has nodes, not ${nodes}`);
  if (!(weightOffset > 0)) throw new RangeError(`a weight offset is above 0, not ${weightOffset}`);
  const weights = Float64Array.from({ length: nodes }, (_, j) => 1 / (j + weightOffset));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return {
    thetas: Float64Array.from({ length: nodes }, (_, j) => thetaMax * ratio ** j),
    logWeights: weights.map((weight) => Math.log(weight / sum)),
  };
}

/** log(2/alpha): at which wealth either end of a two-sided sequence is given up. @throws RangeError */
export function logThreshold(alpha: number): number {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha lies between 0 and 1, not at ${alpha}`);
  return Math.log(2 / alpha);
}
