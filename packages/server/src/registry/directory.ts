import type { AdministrationType, Audience, Channel, Language, ServiceType } from '@ascolto/contract';
import type { Database } from '../platform/database/database.ts';
import { type ServiceRow, readServices, readTouchpoints } from './queries/read-services.ts';

export interface Administration {
  readonly ipa: string;
  readonly name: string;
  readonly type: AdministrationType;
}

export interface Service {
  readonly id: number;
  readonly administration: Administration;
  readonly slug: string;
  readonly names: Readonly<Partial<Record<Language, string>>> & { readonly it: string };
  readonly type: ServiceType;
  readonly audience: Audience;
  readonly channels: readonly Channel[];
  readonly pageUrl: string | undefined;
  readonly openedOn: string | undefined;
  /** Shown to the public: no draft, and its administration takes part or did. */
  readonly published: boolean;
  /** Takes ratings now: the service is live and its administration takes part. */
  readonly collecting: boolean;
  /** Ids of its touchpoints by slug. */
  readonly touchpoints: ReadonlyMap<string, number>;
}

/**
 * The register as the entry points need it: in memory, so that a form opens and an answer is checked without a query,
 * also while the database is away. Read anew when the register changes. About 1 kB a service.
 */
export interface Directory {
  find(ipa: string, slug: string): Service | undefined;
  /** The published services, by administration and name. */
  published(): readonly Service[];
  /** Reads the register after every reading that was asked for before: the last one stands. */
  refresh(): Promise<void>;
}

export async function openDirectory(database: Database): Promise<Directory> {
  let published: readonly Service[] = [];
  let byKey: ReadonlyMap<string, Service> = new Map();
  let last = Promise.resolve();

  function refresh(): Promise<void> {
    last = last.catch(() => undefined).then(read);
    return last;
  }

  async function read(): Promise<void> {
    const [rows, touchpoints] = await Promise.all([readServices(database), readTouchpoints(database)]);
    const services = rows.map((row) => toService(row, touchpoints.get(row.id) ?? new Map()));
    published = services.filter((service) => service.published).sort(byName);
    byKey = new Map(services.map((service) => [key(service.administration.ipa, service.slug), service]));
  }

  await refresh();
  return {
    find: (ipa, slug) => byKey.get(key(ipa, slug)),
    published: () => published,
    refresh,
  };
}

const italian = new Intl.Collator('it');

/** As a reader would look for it: not all databases order by the rules of a language. */
function byName(one: Service, other: Service): number {
  return (
    italian.compare(one.administration.name, other.administration.name) ||
    italian.compare(one.names.it, other.names.it) ||
    one.id - other.id
  );
}

/** IPA codes are compared without regard to case; slugs are lower case already. */
function key(ipa: string, slug: string): string {
  return `${ipa.toLowerCase()}/${slug.toLowerCase()}`;
}

const joined: ReadonlySet<string> = new Set(['pilot', 'live', 'suspended', 'withdrawn']);

function toService(row: ServiceRow, touchpoints: ReadonlyMap<string, number>): Service {
  return {
    id: row.id,
    administration: { ipa: row.ipa, name: row.administration_name, type: row.administration_type },
    slug: row.slug,
    names: row.names,
    type: row.type,
    audience: row.audience,
    channels: row.channels,
    pageUrl: row.page_url ?? undefined,
    openedOn: row.opened_on ?? undefined,
    published: row.state !== 'draft' && row.adhesion !== null && joined.has(row.adhesion),
    collecting: row.state === 'live' && (row.adhesion === 'pilot' || row.adhesion === 'live'),
    touchpoints,
  };
}
