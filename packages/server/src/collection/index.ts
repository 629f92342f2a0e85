export { type Collection, openCollection } from './collection.ts';
export { collectionJobs } from './jobs.ts';
export { problemPage } from './pages/problem-page.ts';
export { releaseRule } from './release-rule.ts';
export { readWidgetScript, registerWidget } from './widget-routes.ts';
export { recountTallies, type TallyDifference } from './tallies.ts';
