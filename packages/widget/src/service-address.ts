import type { Language } from '@ascolto/contract';

/** Where a service is rated. */
export interface ServiceAddress {
  /** Takes answers. */
  readonly responses: string;
  /** The form for people. */
  form(language: Language): string;
}

const shape = /^([a-z0-9_]{1,100})\/([a-z0-9]+(?:-[a-z0-9]+)*)$/i;

/**
 * @param name `ipa/service`, as in the attribute `servizio`
 * @param script address of the widget's script, which stands at the platform's root
 * @returns undefined where the name is missing or cannot be one
 */
export function serviceAddress(name: string | null, script: string): ServiceAddress | undefined {
  const [, ipa, service] = shape.exec(name?.trim() ?? '') ?? [];
  if (ipa === undefined || service === undefined) return undefined;
  return {
    responses: new URL(`v1/services/${ipa}/${service}/responses`, script).href,
    form: (language) => new URL(`valuta/${ipa}/${service}?lang=${language}`, script).href,
  };
}
