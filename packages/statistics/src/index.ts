// Figures and their failures
export type { Estimate, EstimateKind, Interval } from './estimate.ts';
export type { Failure, InfeasibleReason, Outcome } from './outcome.ts';
export { type Column, crossed, type Factor, factorOf, numbersOf, type Value } from './columns.ts';

// Designs, and figures of them
export {
  type Adjustment,
  type DesignColumns,
  type Stage,
  type StageColumns,
  type Stratum,
  surveyDesign,
  type SurveyDesign,
} from './design/survey-design.ts';
export { both, type Domain, domainWhere, everyRow } from './design/domain.ts';
export {
  combinationOf,
  differenceOf,
  meanOf,
  proportionOf,
  ratioOf,
  type Statistic,
  totalOf,
} from './design/statistic.ts';
export { estimate, type EstimateOptions } from './design/estimate.ts';
export { type DomainMean, domainMeans } from './design/domain-means.ts';
export { linearisedCovariance, linearisedVariance } from './design/linearised-variance.ts';
export { degreesOfFreedom } from './design/degrees-of-freedom.ts';
export { designEffect } from './design/design-effect.ts';
export {
  proportionInterval,
  type ProportionMethod,
  type ProportionOptions,
} from './design/proportion-interval.ts';
export { quantile, type QuantileEstimate, type QuantileOptions } from './design/quantile.ts';
export type { QuantileRule } from './design/quantile-rule.ts';
export { standardise, type StandardOptions } from './design/standardise.ts';
export { association, type Association } from './design/association.ts';
export {
  type DifferencePlan,
  type MarginPlan,
  sizeForDifference,
  sizeForMargin,
} from './design/sample-size.ts';

// Weights that meet known totals
export { type PostStrata, postStratify } from './weighting/post-stratify.ts';
export { rake, type RakeOptions } from './weighting/rake.ts';
export { calibrate, type CalibrateOptions } from './weighting/calibrate.ts';
export type { Bounds, CalibrationName } from './weighting/calibration-method.ts';
export type { Auxiliary, NumericTotal } from './weighting/auxiliaries.ts';
export type { Margin } from './weighting/margin.ts';
export type { AdjustedDesign, Adjusting } from './weighting/adjusted-design.ts';
export { medianBound, type TrimBounds, trimWeights } from './weighting/trim-weights.ts';
export { kish, type Kish } from './weighting/kish.ts';

// Variances by replication
export { jackknife } from './replication/jackknife.ts';
export { type BootstrapOptions, raoWuBootstrap } from './replication/rao-wu-bootstrap.ts';
export { type GivenReplicates, givenReplicates } from './replication/given-replicates.ts';
export { adjustReplicates } from './replication/adjust-replicates.ts';
export {
  replicateEstimate,
  type ReplicateEstimate,
  type ReplicateOptions,
} from './replication/replicate-estimate.ts';
export type { Replicates } from './replication/replicates.ts';

// Intervals of shares, and whether to publish one
export { wilsonInterval } from './intervals/wilson.ts';
export { clopperPearsonInterval } from './intervals/clopper-pearson.ts';
export { jeffreysInterval } from './intervals/jeffreys.ts';
export { agrestiCoullInterval } from './intervals/agresti-coull.ts';
export { waldInterval } from './intervals/wald.ts';
export { arcsineInterval, type EstimatedShare, logitInterval } from './intervals/transformed.ts';
export { effectiveSize } from './intervals/effective-size.ts';
export {
  type Publishable,
  publishable,
  type PublishReason,
  type ShareToPublish,
} from './intervals/publishable.ts';

// Scores of items and indices
export { netPromoterScoreOf, type RecommendationScale } from './scores/net-promoter-score.ts';
export { type ScoreRange, scoreShareOf } from './scores/score-share.ts';
export { type CompositeIndex, compositeIndexOf, type Dimension } from './scores/composite-index.ts';
export { indexOfMeansOf } from './scores/index-of-means.ts';
export { type WaveChange, waveChangeOf } from './scores/wave-change.ts';
export { rescaled } from './scores/rescaled.ts';
export { type CronbachAlpha, cronbachAlphaOf } from './scores/cronbach-alpha.ts';
export { type Omega, omegaOf } from './scores/omega.ts';
export { type OneFactor, oneFactorOf } from './scores/one-factor.ts';

// Questions with several answers
export { type OptionShares, optionSharesOf } from './multiple-response/option-shares.ts';

// Ordered answers
export { type CrossTable, crossTableOf } from './ordinal/cross-table.ts';
export { type Superiority, superiorityOf } from './ordinal/superiority.ts';
export { type MannWhitney, mannWhitney } from './ordinal/mann-whitney.ts';
export { cohensD, type CohensD } from './ordinal/cohens-d.ts';
export { welchTest, type WelchTest } from './ordinal/welch-test.ts';
export { type LinearByLinear, linearByLinear } from './ordinal/linear-by-linear.ts';
export { goodmanKruskalGamma } from './ordinal/goodman-kruskal-gamma.ts';
export { pearsonChiSquared, type PearsonChiSquared } from './ordinal/pearson-chi-squared.ts';
export { proportionalOdds, type ProportionalOdds } from './ordinal/proportional-odds.ts';

// Agreement of coders
export { type Kappa, kappaOf } from './agreement/kappa.ts';

// What drives a score
export { type DriverCorrelations, driverCorrelationsOf } from './drivers/driver-correlations.ts';
export { mostShapleyDrivers, shapleyImportance } from './drivers/shapley-importance.ts';
export { relativeWeights } from './drivers/relative-weights.ts';
export {
  type ImportanceIntervals,
  importanceIntervals,
  type ImportanceOptions,
} from './drivers/importance-intervals.ts';
export { leastSquares, type LeastSquares } from './drivers/least-squares.ts';

// Why a mean changed
export { type GroupedMeans, kitagawa, type Kitagawa } from './decomposition/kitagawa.ts';
export { type ChangeBetween, changeBetween } from './decomposition/change-between.ts';
export { type ChainedChange, chainedChange } from './decomposition/chained-change.ts';
export { type GroupMean, groupMeanOf } from './decomposition/group-mean.ts';

// Many tests at once
export { bonferroni } from './multiplicity/bonferroni.ts';
export { holm } from './multiplicity/holm.ts';
export { hochberg } from './multiplicity/hochberg.ts';
export { benjaminiHochberg } from './multiplicity/benjamini-hochberg.ts';

// Who took part
export { type Dispositions, type ResponseRates, responseRatesOf } from './participation/response-rates.ts';

// What those who chose to answer leave open
export { type SelectionBox, type SelectionBoxInput, selectionBoxOf } from './selection/selection-box.ts';
export { type WorstCaseBounds, worstCaseBounds } from './selection/worst-case-bounds.ts';
export {
  correlationBehind,
  effectiveAnswers,
  selectionBias,
  type SelfSelected,
} from './selection/selection-bias.ts';
export { type DataDefect, dataDefectOf } from './selection/data-defect.ts';
export { type ResponsePropensity, responsePropensity } from './selection/response-propensity.ts';
export { logisticRegression, type LogisticRegression } from './selection/logistic-regression.ts';

// Services with few answers, and ranks
export {
  type NormalShrinkage,
  normalShrinkage,
  type ShrinkageOptions,
} from './small-services/normal-shrinkage.ts';
export { betweenVariance, type BetweenVarianceMethod } from './small-services/between-variance.ts';
export { pooledVariances } from './small-services/pooled-variances.ts';
export { betaBinomial, type BetaBinomial } from './small-services/beta-binomial.ts';
export {
  jointRankIntervals,
  type JointRankIntervals,
  type RankIntervals,
  ranksOf,
} from './small-services/rank-intervals.ts';
export { marginalRankSets } from './small-services/rank-sets.ts';
export { isRankWorthTelling } from './small-services/rank-worth-telling.ts';

// Intervals that hold however often one looks
export { addCounts, meanOfCounts, type ScoreCounts, totalOfCounts } from './live/score-counts.ts';
export { fromUnit, ratingScale, type Scale, toUnit } from './live/scale.ts';
export { cardCentre } from './live/card-centre.ts';
export { countBettingInterval, type CountBettingOptions } from './live/count-betting.ts';
export { liveDifference, liveEstimate, type LiveEstimateOptions } from './live/live-estimate.ts';
export { noisyCountBettingInterval, type NoisyCountBettingOptions } from './live/noisy-count-betting.ts';
export { summedNoiseBound, type SummedNoiseOptions } from './live/summed-noise-bound.ts';
export {
  addBuckets,
  bernsteinBoundary,
  bernsteinBucket,
  bernsteinInterval,
  type BernsteinOptions,
  type BernsteinState,
  type ForecastOptions,
} from './live/bernstein-mixture.ts';
export {
  asymptoticHalfWidth,
  asymptoticInterval,
  type AsymptoticOptions,
  rhoForTarget,
} from './live/asymptotic-sequence.ts';
export { bernsteinGrid, countGrid, type GridOptions } from './live/betting-grid.ts';

// Changes as they happen
export {
  afterPeriod,
  type EDetector,
  eDetector,
  type EDetectorOptions,
  evidence,
  type EvidenceReading,
  mapOfPeriod,
  opening,
} from './change/e-detector.ts';
export { after, type EvidenceState, followedBy, type PeriodMap } from './change/period-map.ts';
export { type AlarmBudget, alarmThreshold } from './change/alarm-threshold.ts';
export { type CusumChart, cusumChart, type CusumOptions } from './change/cusum-chart.ts';
export { cusumRunLength, type CusumRunLengthOptions } from './change/cusum-run-length.ts';
export { ewmaChart, type EwmaChart, type EwmaOptions } from './change/ewma-chart.ts';
export { ewmaRunLength, type EwmaRunLengthOptions } from './change/ewma-run-length.ts';
export { type PChart, pChart, type PChartOptions } from './change/p-chart.ts';
export { pageHinkley, type PageHinkleyChart, type PageHinkleyOptions } from './change/page-hinkley.ts';

// What may be shown of a table
export { leastMinimum, type ThresholdOptions, withheld, type Withheld } from './disclosure/thresholds.ts';
export {
  type CellSum,
  type Level,
  linkedTables,
  smallCells,
  type TableDimension,
  type TableSystem,
  tableSystem,
} from './disclosure/table-system.ts';
export {
  secondarySuppression,
  type SuppressionOptions,
  type SuppressionPattern,
} from './disclosure/secondary-suppression.ts';
export type { Protection } from './disclosure/protection.ts';
export { type AuditOptions, auditSuppression, type CellRange } from './disclosure/audit.ts';
export { loadSolver, type Solver } from './disclosure/linear-programme.ts';
export { cellKey, perturbCount, type PerturbedCount } from './disclosure/cell-key.ts';
export {
  openDataPerturbation,
  type PerturbationOptions,
  type PerturbationRow,
  perturbationTable,
  type PerturbationTable,
} from './disclosure/perturbation-table.ts';
export {
  drawGeometric,
  geometricMechanism,
  type GeometricMechanism,
  geometricProbability,
  geometricReach,
} from './disclosure/geometric-noise.ts';
export {
  type LedgerEntry,
  openLedger,
  type PrivacyLedger,
  spend,
  spentOf,
} from './disclosure/privacy-ledger.ts';

// Matrices and terms that options above speak of
export type { SymmetricMatrix } from './numeric/symmetric-matrix.ts';
export type { Term } from './numeric/model-matrix.ts';
