import type { Service } from '../../registry/index.ts';

/** Addresses of a service's public pages. */
export function formPath(service: Service): string {
  return `/valuta/${serviceKey(service)}`;
}

export function thanksPath(service: Service): string {
  return `${formPath(service)}/grazie`;
}

export function reportCardPath(service: Service): string {
  return `/pagella/${serviceKey(service)}`;
}

function serviceKey({ administration, slug }: Service): string {
  return `${encodeURIComponent(administration.ipa)}/${encodeURIComponent(slug)}`;
}
