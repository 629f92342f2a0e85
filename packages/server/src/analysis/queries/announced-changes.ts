import type { Language } from '@ascolto/contract';
import { type RawBuilder, sql } from 'kysely';

/** What an administration says it changed of a service. */
export interface AnnouncedChange {
  /** `2026-11`. */
  readonly month: string;
  readonly texts: Readonly<Partial<Record<Language, string>>> & { readonly it: string };
}

/** The latest changes of a service, the newest first; served by change_day. */
export function announcedChanges(serviceId: number, limit: number): RawBuilder<AnnouncedChange> {
  return sql<AnnouncedChange>`
    select to_char(day, 'YYYY-MM') as month, texts from collection.change
    where service_id = ${serviceId}
    order by service_id, day desc, id
    limit ${limit}`;
}
