import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';
import type { Change } from './read-changes.ts';

/** Stores what was changed of a service; the same id again replaces it. */
export async function writeChange(
  database: Database,
  serviceId: number,
  { id, day, texts }: Change & { readonly id: string },
): Promise<void> {
  await sql`
    insert into collection.change (service_id, id, day, texts)
    values (${serviceId}, ${id}, ${day}, ${JSON.stringify(texts)})
    on conflict (service_id, id) do update set day = excluded.day, texts = excluded.texts`.execute(database);
}
