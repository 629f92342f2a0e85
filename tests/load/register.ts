import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../../packages/server/src/platform/database/database.ts';
import { notify } from '../../packages/server/src/platform/notices.ts';
import { adhesions, administrations, services } from '../../packages/server/src/registry/index.ts';
import { getRequest, openConnection } from './connection.ts';

export interface ServiceAddress {
  readonly ipa: string;
  readonly slug: string;
}

const servicesEach = 3;
const since = '2026-01-01';

/** Adds live services, three an administration, and waits until the server at the port knows them. */
export async function seedRegister(
  database: Database,
  count: number,
  port: number,
): Promise<readonly ServiceAddress[]> {
  const ipas = Array.from({ length: Math.ceil(count / servicesEach) }, (_, number) => `load_${number + 1}`);
  const addresses = Array.from({ length: count }, (_, number) => ({
    ipa: `load_${Math.floor(number / servicesEach) + 1}`,
    slug: `servizio-${(number % servicesEach) + 1}`,
  }));
  await administrations.write(
    database,
    ipas.map((ipa) => ({ ipa, name: `Ente ${ipa}`, category: 'C1', type: 'central', territory: null })),
  );
  await adhesions(since).write(
    database,
    ipas.map((ipa) => ({ ipa, state: 'live', since })),
  );
  await services.write(
    database,
    addresses.map((address) => ({
      ...address,
      names: { it: `Servizio di prova ${address.slug}` },
      type: 'digital-procedure',
      audience: 'citizens',
      channels: ['web'],
      page_url: null,
      opened_on: null,
      state: 'live',
    })),
  );
  await notify(database, 'registry_changed', '');
  await untilKnown(port, addresses.at(-1));
  return addresses;
}

/** The register is read anew as a whole: who knows the last service knows all. */
async function untilKnown(port: number, last: ServiceAddress | undefined): Promise<void> {
  if (last === undefined) return;
  const connection = await openConnection(port);
  const request = getRequest(`/valuta/${last.ipa}/${last.slug}`);
  const ask = (): Promise<number> =>
    new Promise((resolve) => connection.exchange(request, (response) => resolve(response?.status ?? 0)));
  for (let tries = 0; (await ask()) !== 200; tries++) {
    if (tries === 100) throw new Error('the server does not follow the register');
    await wait(100);
  }
  connection.close();
}
