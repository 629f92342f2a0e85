import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/** Those of the keys `ipa/slug`, in small letters, that the register holds; one scan of the services. */
export async function knownServices(
  database: Database,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ key: string }>`
    select lower(a.ipa) || '/' || s.slug as key
    from registry.service s
    join registry.administration a on a.id = s.administration_id
    where lower(a.ipa) || '/' || s.slug = any(${keys}::text[])`.execute(database);
  return new Set(rows.map(({ key }) => key));
}
