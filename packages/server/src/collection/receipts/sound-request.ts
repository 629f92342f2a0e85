import { type Fault, faultText, type Language } from '@ascolto/contract';
import { AppError } from '../../platform/errors.ts';
import type { Directory, Service } from '../../registry/index.ts';
import type { ServiceAddress } from '../open-service.ts';

/** @throws AppError where the register shows no such service. */
export function publishedService(
  directory: Pick<Directory, 'find'>,
  { ipa, service: slug }: ServiceAddress,
): Service {
  const found = directory.find(ipa, slug);
  if (!found?.published) throw new AppError('unknown_service');
  return found;
}

/** @throws AppError that names every fault, where there is one. */
export function refuseFaults(faults: readonly Fault[], language: Language): void {
  if (faults.length === 0) return;
  const fields = faults.map((fault) => ({
    field: fault.field,
    code: fault.code,
    message: faultText(fault, language),
  }));
  throw new AppError('invalid_fields', fields);
}
