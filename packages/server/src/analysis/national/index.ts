export { type Country, type CountryView, countryView, createCountry } from './country.ts';
export {
  type GroupFigures,
  type GroupMean,
  groupFigures,
  type NationalPicture,
  type ServiceFigures,
} from './national-picture.ts';
export type { OverallCount } from './queries/read-overall-counts.ts';
export { type RecentTrend, trendDirections, trendRule, type TrendWeek } from './recent-trend.ts';
