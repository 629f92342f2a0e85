import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { Changes } from '../import/table.ts';
import { countChanges } from './count-changes.ts';

export interface ServiceEntry {
  readonly ipa: string;
  readonly slug: string;
  readonly names: Readonly<Record<string, string>>;
  readonly type: string;
  readonly audience: string;
  readonly channels: readonly string[];
  readonly page_url: string | null;
  readonly opened_on: string | null;
  readonly state: string;
}

/** `unnest` would flatten lists in a list: the channels travel as one text a row. */
export async function upsertServices(database: Database, rows: readonly ServiceEntry[]): Promise<Changes> {
  return countChanges(
    database,
    sql`
    insert into registry.service as known
      (administration_id, slug, names, type, audience, channels, page_url, opened_on, state)
    select a.id, given.slug, names, given.type, audience, string_to_array(channels, '|'), page_url, opened_on, state
    from unnest(
      ${rows.map(({ ipa }) => ipa)}::text[],
      ${rows.map(({ slug }) => slug)}::text[],
      ${rows.map(({ names }) => JSON.stringify(names))}::jsonb[],
      ${rows.map(({ type }) => type)}::text[],
      ${rows.map(({ audience }) => audience)}::text[],
      ${rows.map(({ channels }) => channels.join('|'))}::text[],
      ${rows.map(({ page_url }) => page_url)}::text[],
      ${rows.map(({ opened_on }) => opened_on)}::date[],
      ${rows.map(({ state }) => state)}::text[]
    ) as given (ipa, slug, names, type, audience, channels, page_url, opened_on, state)
    join registry.administration a on lower(a.ipa) = lower(given.ipa)
    on conflict (administration_id, slug) do update
      set (names, type, audience, channels, page_url, opened_on, state) =
          (excluded.names, excluded.type, excluded.audience, excluded.channels, excluded.page_url, excluded.opened_on,
           excluded.state)
      where (known.names, known.type, known.audience, known.channels, known.page_url, known.opened_on, known.state)
        is distinct from
          (excluded.names, excluded.type, excluded.audience, excluded.channels, excluded.page_url, excluded.opened_on,
           excluded.state)`,
  );
}
