import { type Scale, ratingScale, toUnit, unitPoints } from '../live/scale.ts';
import { requireCounts, type ScoreCounts } from '../live/score-counts.ts';
import { logSumExp } from '../numeric/log-sum-exp.ts';
import { after, type EvidenceState, noEvidence, type PeriodMap, periodMap } from './period-map.ts';

export interface EDetectorOptions {
  readonly scale?: Scale;
  /** In scores: the target, or the last period's lower (for an increase, upper) limit. */
  readonly reference: number;
  /** What is watched for; a decrease where nothing is said. */
  readonly direction?: 'decrease' | 'increase';
  /** The largest stake, below 1; 0.5 where nothing is said. */
  readonly thetaMax?: number;
  /** Of a stake to the one before; 0.5 where nothing is said. */
  readonly ratio?: number;
  /** Stakes; 10 where nothing is said. */
  readonly nodes?: number;
}

/** A detector with its stakes; made by eDetector. */
export interface EDetector {
  readonly nodes: number;
  /** Of each stake, log of the wealth factor of an answer at each point. */
  readonly logFactors: readonly Float64Array[];
}

/** Logarithms of the mean evidence over the stakes: alarm where one is at least log A. */
export interface EvidenceReading {
  readonly logShiryaevRoberts: number;
  readonly logCusum: number;
}

/**
 * A detector of a change of the mean that needs no model: while the conditional mean is at the reference m0 or better, the
 * mean number of periods to an alarm at A is at least A, whatever the distribution, and however it depends on the past.
 * For a decrease, with x on 0-1 and stakes theta_j = thetaMax ratio^j:
 *
 *   lambda_j = theta_j / (1 - m0),  L_j(period) = prod_k (1 + lambda_j (m0 - x_k))^(n_k)
 *   Shiryaev-Roberts: M_j = (M_j + 1) L_j from 0;  CUSUM: M_j = max(M_j, 1) L_j from 1;  the evidence is their mean over j
 *
 * For an increase lambda_j = theta_j / m0 and x_k - m0. Starts are at openings of periods only, so that the order of answers
 * within a period has no say, and looking within it is allowed: read `evidence` of the counts so far.
 *
 * @example
 * const detector = eDetector({ reference: 3.95 });
 * let state = opening(detector);
 * for (const counts of [[0, 1, 2, 4, 3], [4, 3, 2, 1, 0]]) state = afterPeriod(detector, state, counts);
 * evidence(state); // { logShiryaevRoberts: 4.421, logCusum: 4.01 }
 * @throws RangeError for a reference at the end of the scale that leaves nothing to detect, stakes outside of 0-1
 * Source: Shin, Ramdas & Rinaldo 2023. Cost: O(nodes x points) a period.
 */
export function eDetector({
  scale = ratingScale,
  reference,
  direction = 'decrease',
  thetaMax = 0.5,
  ratio = 0.5,
  nodes = 10,
}: EDetectorOptions): EDetector {
  const isDecrease = direction === 'decrease';
  const m0 = toUnit(scale, reference);
  const room = isDecrease ? 1 - m0 : m0;
  if (room === 0) throw new RangeError(`no ${direction} from ${reference} can be told on this scale`);
  if (!(thetaMax > 0 && thetaMax < 1))
    throw new RangeError(`a stake lies between 0 and 1, not at ${thetaMax}`);
  if (!(ratio > 0 && ratio <= 1)) throw new RangeError(`stakes shrink by a ratio up to 1, not by ${ratio}`);
  if (!(Number.isInteger(nodes) && nodes >= 1)) throw new RangeError(`there are stakes, not ${nodes}`);
  const gaps = unitPoints(scale).map((x) => (isDecrease ? m0 - x : x - m0));
  return {
    nodes,
    logFactors: Array.from({ length: nodes }, (_, j) =>
      gaps.map((gap) => Math.log1p(((thetaMax * ratio ** j) / room) * gap)),
    ),
  };
}

/**
 * Before the first period.
 *
 * @example evidence(opening(eDetector({ reference: 3.95 }))) // { logShiryaevRoberts: -Infinity, logCusum: 0 }
 * Cost: O(nodes).
 */
export function opening({ nodes }: EDetector): EvidenceState {
  return noEvidence(nodes);
}

/**
 * What a period's answers do. No answer changes no odds, but a period has passed.
 *
 * @example
 * const detector = eDetector({ reference: 3.95, nodes: 1 });
 * mapOfPeriod(detector, [9, 0, 0, 0, 1]); // { logSlope: [7.204], logIntercept: [7.204], logFloor: [7.204] }
 * @throws RangeError for other scales' counts
 * Cost: O(nodes x points).
 */
export function mapOfPeriod({ logFactors }: EDetector, counts: ScoreCounts): PeriodMap {
  requireCounts(counts, logFactors[0]?.length ?? 0);
  return periodMap(
    Float64Array.from(logFactors, (ofPoints) =>
      counts.reduce((sum, count, k) => sum + count * (ofPoints[k] ?? 0), 0),
    ),
  );
}

/**
 * The state after a period, or within it: of the counts so far.
 *
 * @example
 * const detector = eDetector({ reference: 3.95 });
 * evidence(afterPeriod(detector, opening(detector), [9, 0, 0, 0, 1])); // { logShiryaevRoberts: 4.983, ... }
 * Source: Shin, Ramdas & Rinaldo 2023. Cost: O(nodes x points).
 */
export function afterPeriod(detector: EDetector, state: EvidenceState, counts: ScoreCounts): EvidenceState {
  return after(state, mapOfPeriod(detector, counts));
}

/**
 * What the stakes say together.
 *
 * @example
 * const detector = eDetector({ reference: 3.95 });
 * evidence(after(opening(detector), mapOfPeriod(detector, [9, 0, 0, 0, 1])));
 * // { logShiryaevRoberts: 4.983, logCusum: 4.983 }
 * Cost: O(nodes).
 */
export function evidence({ shiryaevRoberts, cusum }: EvidenceState): EvidenceReading {
  const stakes = Math.log(cusum.length);
  return {
    logShiryaevRoberts: logSumExp(shiryaevRoberts) - stakes,
    logCusum: logSumExp(cusum) - stakes,
  };
}
