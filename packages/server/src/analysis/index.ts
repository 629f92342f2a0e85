export { createLiveCards, type LiveCards, type VersionedCard } from './live-cards.ts';
export type { ItemFigure, ReportCard, ScoreFigure, TrendPoint } from './report-card.ts';
