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
