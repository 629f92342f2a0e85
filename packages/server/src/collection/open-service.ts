import { AppError } from '../platform/errors.ts';
import type { Directory, Service } from '../registry/index.ts';

/** Of a service, as its addresses name it. */
export interface ServiceAddress {
  readonly ipa: string;
  readonly service: string;
}

/** The service, if it takes ratings now. @throws AppError `unknown_service` or `service_not_live`. */
export function openService(
  directory: Pick<Directory, 'find'>,
  { ipa, service: slug }: ServiceAddress,
): Service {
  const service = directory.find(ipa, slug);
  if (!service) throw new AppError('unknown_service');
  if (!service.collecting) throw new AppError('service_not_live');
  return service;
}

/** Of the service that the parameters of an address name; 0 where there is none: made-up names are counted together. */
export function serviceNumber(directory: Pick<Directory, 'find'>, params: unknown): number {
  if (typeof params !== 'object' || params === null || !('ipa' in params) || !('service' in params)) return 0;
  const { ipa, service } = params;
  return (typeof ipa === 'string' && typeof service === 'string' && directory.find(ipa, service)?.id) || 0;
}
