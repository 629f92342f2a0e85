export { notFoundPage } from './pages/not-found-page.ts';
export type { PublicationDeps } from './publication.ts';
export { registerPublication } from './routes.ts';
