import type { AdministrationType, Audience, Channel, ServiceType } from '@ascolto/contract';
import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

export interface ServiceRow {
  readonly id: number;
  readonly ipa: string;
  readonly administration_name: string;
  readonly administration_type: AdministrationType;
  readonly adhesion: string | null;
  readonly slug: string;
  readonly names: { readonly it: string };
  readonly type: ServiceType;
  readonly audience: Audience;
  readonly channels: readonly Channel[];
  readonly page_url: string | null;
  readonly opened_on: string | null;
  readonly state: string;
}

/** Every service with its administration and that one's latest adhesion; the whole register in one scan. */
export async function readServices(database: Database): Promise<readonly ServiceRow[]> {
  const { rows } = await sql<ServiceRow>`
    select s.id, a.ipa, a.name as administration_name, a.type as administration_type, latest.state as adhesion,
           s.slug, s.names, s.type, s.audience, s.channels, s.page_url, s.opened_on, s.state
    from registry.service s
    join registry.administration a on a.id = s.administration_id
    left join lateral (
      select state from registry.adhesion where administration_id = a.id order by since desc limit 1
    ) latest on true`.execute(database);
  return rows;
}

export async function readTouchpoints(
  database: Database,
): Promise<ReadonlyMap<number, ReadonlyMap<string, number>>> {
  const { rows } = await sql<{ id: number; service_id: number; slug: string }>`
    select id, service_id, slug from registry.touchpoint`.execute(database);
  const byService = new Map<number, Map<string, number>>();
  for (const { id, service_id, slug } of rows) {
    const touchpoints = byService.get(service_id) ?? new Map<string, number>();
    byService.set(service_id, touchpoints.set(slug, id));
  }
  return byService;
}
