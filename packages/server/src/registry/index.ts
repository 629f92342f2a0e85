export type { Administration, Directory, Service } from './directory.ts';
export { openDirectory, serviceName } from './directory.ts';
export { adhesions } from './import/adhesions.ts';
export { administrations } from './import/administrations.ts';
export { importFile, type ImportOutcome } from './import/import-file.ts';
export { services } from './import/services.ts';
export type { Table } from './import/table.ts';
export { touchpoints } from './import/touchpoints.ts';
export { loadPilot } from './load-pilot.ts';
