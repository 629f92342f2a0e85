export { type CountrySize, fillDemonstration, fillNewDemonstration } from './demonstration.ts';
export type { HistoryOutcome } from './simulate-history.ts';
export { type LiveFigures, simulateLive } from './simulate-live.ts';
