import type { Service } from '../registry/index.ts';

export interface ServicePaths {
  readonly form: string;
  readonly card: string;
  readonly data: string;
  readonly events: string;
}

/** The public addresses of a service, without language. */
export function servicePaths({ administration, slug }: Service): ServicePaths {
  const key = `${encodeURIComponent(administration.ipa)}/${encodeURIComponent(slug)}`;
  const data = `/v1/services/${key}/report-card`;
  return { form: `/valuta/${key}`, card: `/pagella/${key}`, data, events: `${data}/events` };
}
