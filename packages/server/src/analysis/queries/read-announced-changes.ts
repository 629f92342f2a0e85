import type { Language } from '@ascolto/contract';
import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/** What an administration says it changed of a service. */
export interface AnnouncedChange {
  /** `2026-11`. */
  readonly month: string;
  readonly texts: Readonly<Partial<Record<Language, string>>> & { readonly it: string };
}

/** The latest changes of a service, the newest first; served by change_day. */
export async function readAnnouncedChanges(
  database: Database,
  serviceId: number,
  limit: number,
): Promise<readonly AnnouncedChange[]> {
  const { rows } = await sql<AnnouncedChange>`
    select to_char(day, 'YYYY-MM') as month, texts from collection.change
    where service_id = ${serviceId}
    order by service_id, day desc, id
    limit ${limit}`.execute(database);
  return rows;
}
