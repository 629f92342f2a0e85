export { createLiveCards, type LiveCards, type VersionedCard } from './live-cards.ts';
export { type Rate, type RateGap, rateGaps, type TransactionFigures } from './transaction-figures.ts';
export type { AnnouncedChange } from './queries/read-announced-changes.ts';
export type { ItemFigure, PartFigure } from './item-figures.ts';
export type { ReportCard, TrendPoint } from './report-card.ts';
export type { ScoreFigure } from './score-figure.ts';
