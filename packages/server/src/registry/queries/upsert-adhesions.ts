import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { Changes } from '../import/table.ts';
import { countChanges } from './count-changes.ts';

export interface AdhesionEntry {
  readonly ipa: string;
  readonly state: string;
  readonly since: string;
}

export async function upsertAdhesions(database: Database, rows: readonly AdhesionEntry[]): Promise<Changes> {
  return countChanges(
    database,
    sql`
    insert into registry.adhesion as known (administration_id, state, since)
    select a.id, given.state, given.since
    from unnest(
      ${rows.map(({ ipa }) => ipa)}::text[],
      ${rows.map(({ state }) => state)}::text[],
      ${rows.map(({ since }) => since)}::date[]
    ) as given (ipa, state, since)
    join registry.administration a on lower(a.ipa) = lower(given.ipa)
    on conflict (administration_id, since) do update set state = excluded.state
      where known.state is distinct from excluded.state`,
  );
}
