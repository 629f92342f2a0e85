import type { Purpose } from '@ascolto/contract';
import { type Service, servicePaths } from '../../registry/index.ts';

export interface FormPaths {
  readonly form: string;
  /** Where the form is sent. */
  readonly submit: string;
  /** With the mark of having been led there: without it nobody is told that something was recorded. */
  readonly thanks: string;
}

/** The last part of the address of the form for those who gave up. */
export const abandonedPart = 'non-conclusa';

/** The addresses of a service's form, without language: those who gave up have one of their own. */
export function formPaths(service: Service, purpose: Purpose): FormPaths {
  const { form, submit, thanks } = servicePaths(service);
  if (purpose !== 'abandoned') return { form, submit, thanks };
  const abandoned = `${form}/${abandonedPart}`;
  return { form: abandoned, submit: `${abandoned}/invia`, thanks: `${abandoned}/grazie?registrata=1` };
}
