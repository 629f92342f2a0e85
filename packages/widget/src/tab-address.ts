import type { Language } from '@ascolto/contract';
import { serviceAddress } from './service-address.ts';

const touchpointShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The platform's form, as the tab opens it.
 * @param servizio `ipa/service`
 * @param touchpoint short name in the register; one that cannot be is left out, as it must not cost an answer
 * @param script address of the tab's script, which stands at the platform's root
 * @returns undefined where `servizio` is missing or cannot be one
 */
export function tabAddress(
  servizio: string | undefined,
  touchpoint: string | undefined,
  script: string,
  language: Language,
): string | undefined {
  const form = serviceAddress(servizio ?? null, script)?.form(language);
  if (form === undefined) return undefined;
  const origin = touchpoint?.trim() ?? '';
  return touchpointShape.test(origin) ? `${form}&t=${origin}` : form;
}
