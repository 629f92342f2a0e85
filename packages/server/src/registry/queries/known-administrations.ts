import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/** Those of the IPA codes, in small letters, that the register holds; served by the index administration_ipa. */
export async function knownAdministrations(
  database: Database,
  ipas: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ ipa: string }>`
    select lower(ipa) as ipa from registry.administration where lower(ipa) = any(${ipas}::text[])`.execute(
    database,
  );
  return new Set(rows.map(({ ipa }) => ipa));
}
