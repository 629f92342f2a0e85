import type { Language } from '@ascolto/contract';
import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';

export interface Change {
  readonly day: string;
  readonly texts: Readonly<Partial<Record<Language, string>>> & { readonly it: string };
}

/** What was changed of a service since a day, the latest first; served by change_day. */
export async function readChanges(
  database: Database,
  serviceId: number,
  since: string,
): Promise<readonly Change[]> {
  const { rows } = await sql<Change>`
    select day, texts from collection.change
    where service_id = ${serviceId} and day >= ${since}
    order by day desc, id
    limit 50`.execute(database);
  return rows;
}
