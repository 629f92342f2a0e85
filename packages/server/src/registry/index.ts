export type { Administration, Directory, Service } from './directory.ts';
export { openDirectory } from './directory.ts';
export { adhesions } from './import/adhesions.ts';
export { administrations } from './import/administrations.ts';
export { importFile, type ImportOutcome } from './import/import-file.ts';
export { services } from './import/services.ts';
export type { Table } from './import/table.ts';
export { touchpoints } from './import/touchpoints.ts';
export {
  type Authenticate,
  createAuthenticate,
  createKey,
  isScope,
  type KeyRecord,
  keyState,
  listKeys,
  revokeKey,
  rotateKey,
  type Scope,
  scopes,
} from './keys/index.ts';
export { loadPilot } from './load-pilot.ts';
export { readAdministrations, type RegisteredAdministration } from './queries/read-administrations.ts';
export { serviceName, serviceNameLanguage } from './service-name.ts';
export { serviceAt, servicePaths } from './service-paths.ts';
