export { type Catalogue, catalogueOf, openCatalogue } from './catalogue.ts';
