import { logAddExp } from '../numeric/log-sum-exp.ts';

/**
 * What a stretch of time does to the evidence M of each stake, in logarithms; nodes of the grid in order. Two stretches make
 * one by `followedBy`, so that days can be summed up by shards and in pieces, as long as they are joined in time's order.
 */
export interface PeriodMap {
  /** log a of M -> a M + b (Shiryaev-Roberts) and of M -> a max(M, b/a) (CUSUM): the same for both. */
  readonly logSlope: Float64Array;
  /** log b of the affine map. */
  readonly logIntercept: Float64Array;
  /** log of what the CUSUM is at least, whatever it was before. */
  readonly logFloor: Float64Array;
}

/** Logarithms of the evidence of each stake. Before the first period: 0 and 1. */
export interface EvidenceState {
  readonly shiryaevRoberts: Float64Array;
  readonly cusum: Float64Array;
}

export function noEvidence(nodes: number): EvidenceState {
  return {
    shiryaevRoberts: new Float64Array(nodes).fill(Number.NEGATIVE_INFINITY),
    cusum: new Float64Array(nodes),
  };
}

/**
 * The map of one period of wealth factors L_j: M -> (M + 1) L and M -> max(M, 1) L.
 *
 * @param logFactors log L_j
 */
export function periodMap(logFactors: Float64Array): PeriodMap {
  return { logSlope: logFactors, logIntercept: logFactors, logFloor: logFactors };
}

/**
 * The map of a period and of the next one: affine maps and max-plus maps, both associative, neither commutative.
 *
 * @example
 * const detector = eDetector({ reference: 3.95, nodes: 1 });
 * const [monday, tuesday] = [[9, 0, 0, 0, 1], [0, 1, 2, 4, 3]].map((counts) => mapOfPeriod(detector, counts));
 * followedBy(monday, tuesday); // { logSlope: [6.431], logIntercept: [6.432], logFloor: [6.431] }
 * @throws RangeError for maps of different grids
 * Source: Shin, Ramdas & Rinaldo 2023 (the e-processes). Cost: O(nodes).
 */
export function followedBy(first: PeriodMap, next: PeriodMap): PeriodMap {
  requireNodes(first.logSlope, next.logSlope);
  const along = (logs: Float64Array): Float64Array => logs.map((log, j) => log + (next.logSlope[j] ?? 0));
  return {
    logSlope: along(first.logSlope),
    logIntercept: along(first.logIntercept).map((log, j) => logAddExp(log, next.logIntercept[j] ?? 0)),
    logFloor: along(first.logFloor).map((log, j) => Math.max(log, next.logFloor[j] ?? 0)),
  };
}

/**
 * The state after a stretch of time.
 *
 * @example
 * const detector = eDetector({ reference: 3.95 });
 * evidence(after(opening(detector), mapOfPeriod(detector, [9, 0, 0, 0, 1]))); // { logCusum: 4.983, ... }
 * @throws RangeError for another grid's state
 * Cost: O(nodes).
 */
export function after(state: EvidenceState, map: PeriodMap): EvidenceState {
  requireNodes(state.cusum, map.logSlope);
  const along = (logs: Float64Array): Float64Array => logs.map((log, j) => log + (map.logSlope[j] ?? 0));
  return {
    shiryaevRoberts: along(state.shiryaevRoberts).map((log, j) => logAddExp(log, map.logIntercept[j] ?? 0)),
    cusum: along(state.cusum).map((log, j) => Math.max(log, map.logFloor[j] ?? 0)),
  };
}

function requireNodes(one: Float64Array, other: Float64Array): void {
  if (one.length !== other.length) {
    throw new RangeError(`there are ${one.length} stakes, and ${other.length} of another grid`);
  }
}
