export { createLiveCards, type LiveCards, type VersionedCard } from './live-cards.ts';
export { type Rate, type RateGap, rateGaps, type TransactionFigures } from './transaction-figures.ts';
export type { AnnouncedChange } from './queries/announced-changes.ts';
export type { ItemFigure, PartFigure } from './item-figures.ts';
export type { MonthToDatePoint } from './month-to-date.ts';
export type { ClosedMonth, ReportCard, TrendPoint } from './report-card.ts';
export { type ScoreComparison, type Verdict, verdicts } from './score-comparison.ts';
export { scoreKinds, type ScoreFigure, type ScoreKind } from './score-figure.ts';
export { type SelectionFigures, type SelectionGap, selectionGaps } from './selection-figures.ts';
