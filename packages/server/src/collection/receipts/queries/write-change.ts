import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';
import type { Change } from './read-changes.ts';

/** Stores what was changed of a service; the same id again replaces it. True where that is new. */
export async function writeChange(
  database: Database,
  serviceId: number,
  { id, day, texts }: Change & { readonly id: string },
): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    insert into collection.change (service_id, id, day, texts)
    values (${serviceId}, ${id}, ${day}, ${JSON.stringify(texts)})
    on conflict (service_id, id) do update set day = excluded.day, texts = excluded.texts
    where (change.day, change.texts) is distinct from (excluded.day, excluded.texts)`.execute(database);
  return numAffectedRows > 0n;
}
