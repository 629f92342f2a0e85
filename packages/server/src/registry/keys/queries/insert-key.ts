import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';

export interface NewKey {
  readonly id: string;
  readonly ipa: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly hash: Buffer;
  readonly createdOn: string;
}

/** False where there is no such administration. */
export async function insertKey(database: Database, key: NewKey): Promise<boolean> {
  const { rows } = await sql`
    insert into registry.api_key (id, administration_id, name, scopes, hash, created_on)
    select ${key.id}, id, ${key.name}, ${key.scopes}::text[], ${key.hash}, ${key.createdOn}
    from registry.administration where lower(ipa) = lower(${key.ipa})
    returning id`.execute(database);
  return rows.length > 0;
}
