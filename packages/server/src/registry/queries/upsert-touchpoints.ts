import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { Changes } from '../import/table.ts';
import { countChanges } from './count-changes.ts';

export interface TouchpointEntry {
  readonly ipa: string;
  readonly service: string;
  readonly slug: string;
  readonly kind: string;
  readonly names: Readonly<Record<string, string>>;
  readonly page_url: string | null;
}

export async function upsertTouchpoints(
  database: Database,
  rows: readonly TouchpointEntry[],
): Promise<Changes> {
  return countChanges(
    database,
    sql`
    insert into registry.touchpoint as known (service_id, slug, kind, names, page_url)
    select s.id, given.slug, given.kind, given.names, given.page_url
    from unnest(
      ${rows.map(({ ipa }) => ipa)}::text[],
      ${rows.map(({ service }) => service)}::text[],
      ${rows.map(({ slug }) => slug)}::text[],
      ${rows.map(({ kind }) => kind)}::text[],
      ${rows.map(({ names }) => JSON.stringify(names))}::jsonb[],
      ${rows.map(({ page_url }) => page_url)}::text[]
    ) as given (ipa, service, slug, kind, names, page_url)
    join registry.administration a on lower(a.ipa) = lower(given.ipa)
    join registry.service s on s.administration_id = a.id and s.slug = given.service
    on conflict (service_id, slug) do update
      set (kind, names, page_url) = (excluded.kind, excluded.names, excluded.page_url)
      where (known.kind, known.names, known.page_url) is distinct from (excluded.kind, excluded.names, excluded.page_url)`,
  );
}
