export type { Administration, Directory, Service } from './directory.ts';
export { openDirectory, serviceName } from './directory.ts';
