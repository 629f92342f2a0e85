export { type Catalogue, openCatalogue, readPublishedVersions } from './catalogue.ts';
