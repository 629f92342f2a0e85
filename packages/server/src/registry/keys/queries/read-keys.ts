import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';
import { knownAdministrations } from '../../queries/known-administrations.ts';
import type { KeyRecord } from '../key-state.ts';

export interface KeptKey extends KeyRecord {
  /** SHA-256 of the secret. */
  readonly hash: Buffer;
}

const keys = sql`
  select k.id, a.ipa, k.name, k.scopes, k.hash, k.created_on as "createdOn", k.expires_on as "expiresOn",
         k.revoked_on as "revokedOn"
  from registry.api_key k join registry.administration a on a.id = k.administration_id`;

/** By its public id, the primary key. */
export async function findKey(database: Database, id: string): Promise<KeptKey | undefined> {
  const { rows } = await sql<KeptKey>`${keys} where k.id = ${id}`.execute(database);
  return rows[0];
}

/** Those of an administration, the oldest first; undefined where there is no such one. Served by api_key_administration. */
export async function listKeys(database: Database, ipa: string): Promise<readonly KeyRecord[] | undefined> {
  const known = await knownAdministrations(database, [ipa.toLowerCase()]);
  if (known.size === 0) return undefined;
  const { rows } = await sql<KeyRecord>`
    ${keys} where lower(a.ipa) = lower(${ipa}) order by k.created_on, k.name, k.id`.execute(database);
  return rows;
}
