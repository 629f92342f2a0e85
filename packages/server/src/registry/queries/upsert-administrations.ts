import type { AdministrationType } from '@ascolto/contract';
import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { Changes } from '../import/table.ts';
import { countChanges } from './count-changes.ts';

export interface AdministrationRow {
  readonly ipa: string;
  readonly name: string;
  readonly category: string;
  readonly type: AdministrationType;
  readonly territory: string | null;
}

export async function upsertAdministrations(
  database: Database,
  rows: readonly AdministrationRow[],
): Promise<Changes> {
  return countChanges(
    database,
    sql`
    insert into registry.administration as known (ipa, name, category, type, territory)
    select * from unnest(
      ${rows.map(({ ipa }) => ipa)}::text[],
      ${rows.map(({ name }) => name)}::text[],
      ${rows.map(({ category }) => category)}::text[],
      ${rows.map(({ type }) => type)}::text[],
      ${rows.map(({ territory }) => territory)}::text[])
    on conflict (lower(ipa)) do update
      set (ipa, name, category, type, territory) =
          (excluded.ipa, excluded.name, excluded.category, excluded.type, excluded.territory)
      where (known.ipa, known.name, known.category, known.type, known.territory) is distinct from
            (excluded.ipa, excluded.name, excluded.category, excluded.type, excluded.territory)`,
  );
}
