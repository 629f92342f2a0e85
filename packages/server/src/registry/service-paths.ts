import type { Service } from './directory.ts';

export interface ServicePaths {
  readonly form: string;
  readonly thanks: string;
  readonly card: string;
  readonly data: string;
  readonly events: string;
}

/** The public addresses of a service, without language. */
export function servicePaths({
  administration,
  slug,
}: Pick<Service, 'administration' | 'slug'>): ServicePaths {
  const key = `${encodeURIComponent(administration.ipa)}/${encodeURIComponent(slug)}`;
  const form = `/valuta/${key}`;
  const data = `/v1/services/${key}/report-card`;
  return { form, thanks: `${form}/grazie`, card: `/pagella/${key}`, data, events: `${data}/events` };
}
