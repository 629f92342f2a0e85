import type { Directory, Service } from './directory.ts';

export interface ServicePaths {
  readonly form: string;
  /** Where the form is sent. */
  readonly submit: string;
  /** With the mark of having been led there: without it nobody is told that something was recorded. */
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
  return {
    form,
    submit: `${form}/invia`,
    thanks: `${form}/grazie?registrata=1`,
    card: `/pagella/${key}`,
    data,
    events: `${data}/events`,
  };
}

/** The service that a path of ours is about, also where the page cannot be shown. */
export function serviceAt(directory: Pick<Directory, 'find'>, path: string): Service | undefined {
  const [, kind, ipa, slug] = path.split('/');
  if ((kind !== 'valuta' && kind !== 'pagella') || ipa === undefined || slug === undefined) return undefined;
  const service = directory.find(ipa, slug);
  return service?.published ? service : undefined;
}
