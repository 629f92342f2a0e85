import type { Channel } from '@ascolto/contract';
import type { Database } from '../platform/database/database.ts';
import { notify } from '../platform/notices.ts';
import { adhesions, administrations, services, touchpoints } from '../registry/index.ts';
import { type InventedService, inventedKinds, places, regions } from './invented-names.ts';

/** Begins the IPA code of every invented administration: no real one does. */
export const inventedPrefix = 'sim_';

interface InventedAdministration {
  readonly ipa: string;
  readonly name: string;
  readonly category: string;
  readonly type: (typeof inventedKinds)[number]['type'];
  readonly territory: string;
  readonly services: readonly InventedService[];
}

/** Of three or so services each. */
const servicesEach = 3;

/** Invented administrations of all types, in all regions, with so many services in all. */
export function inventCountry(serviceCount: number): readonly InventedAdministration[] {
  const administrationCount = Math.ceil(serviceCount / servicesEach);
  return Array.from({ length: administrationCount }, (_, index) => {
    const left = serviceCount - index * servicesEach;
    return inventAdministration(index, Math.min(servicesEach, left));
  });
}

/** The IPA code names the municipality, which tells the languages that people use there. */
function inventAdministration(index: number, serviceCount: number): InventedAdministration {
  const region = at(regions, index);
  const round = Math.floor(index / regions.length);
  const { type, category, name, services: offered } = at(inventedKinds, index + round);
  const place = at(places, index + 5 * round);
  const first = round * servicesEach;
  return {
    ipa: `${inventedPrefix}${region.territory}_${index + 1}`,
    name: `${name(place)} (${region.name})`,
    category,
    type,
    territory: region.territory,
    services: Array.from({ length: serviceCount }, (_, number) => at(offered, first + number)),
  };
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('an empty list of names');
  return item;
}

/** Puts the invented administrations into the register, taking part since a day; those that are there stay. */
export async function registerCountry(
  database: Database,
  serviceCount: number,
  since: string,
): Promise<void> {
  const country = inventCountry(serviceCount);
  if (country.length === 0) return;
  await administrations.write(
    database,
    country.map(({ ipa, name, category, type, territory }) => ({ ipa, name, category, type, territory })),
  );
  await adhesions(since).write(
    database,
    country.map(({ ipa }) => ({ ipa, state: 'live', since })),
  );
  const all = country.flatMap(({ ipa, services: own }) => own.map((service) => ({ ipa, service })));
  await services.write(
    database,
    all.map(({ ipa, service }) => ({
      ipa,
      slug: service.slug,
      names: { it: service.it, en: service.en },
      type: service.type,
      audience: service.audience,
      channels: service.channels,
      page_url: null,
      opened_on: null,
      state: 'live',
    })),
  );
  await touchpoints.write(
    database,
    all.flatMap(({ ipa, service }) => service.channels.map((channel) => touchpoint(ipa, service, channel))),
  );
  await notify(database, 'registry_changed', '');
}

const kinds = {
  web: { kind: 'web-application', it: 'Sito', en: 'Website' },
  app: { kind: 'app-screen', it: 'App per dispositivi mobili', en: 'Mobile app' },
  'contact-centre': { kind: 'call', it: 'Telefono', en: 'Telephone' },
  office: { kind: 'counter', it: 'Sportello', en: 'Counter' },
  'caf-patronato': { kind: 'counter', it: 'CAF o patronato', en: 'CAF or patronato' },
  kiosk: { kind: 'counter', it: 'Totem', en: 'Kiosk' },
} as const satisfies Record<Channel, { kind: string; it: string; en: string }>;

function touchpoint(ipa: string, { slug }: InventedService, channel: Channel) {
  const { kind, it, en } = kinds[channel];
  return { ipa, service: slug, slug: channel, kind, names: { it, en }, page_url: null };
}
