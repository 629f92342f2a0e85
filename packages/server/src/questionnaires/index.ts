export {
  type Asked,
  type Catalogue,
  openCatalogue,
  readPublishedVersions,
  shippedCatalogue,
} from './catalogue.ts';
