export { type Catalogue, openCatalogue } from './catalogue.ts';
