import { audiences, channels, languages, serviceTypes } from '@ascolto/contract';
import { z } from 'zod';
import { StartError } from '../platform/start-error.ts';
import type { Service } from '../registry/index.ts';

const descriptionSchema = z.object({
  servers: z.array(z.object({ 'x-demonstration': z.boolean().optional() })),
});

const servicesSchema = z.object({
  total: z.int(),
  services: z.array(
    z.object({
      administration: z.object({ ipa: z.string(), name: z.string() }),
      service: z.string(),
      names: z.partialRecord(z.enum(languages), z.string()),
      type: z.enum(serviceTypes),
      audience: z.enum(audiences),
      channels: z.array(z.enum(channels)),
      collecting: z.boolean(),
    }),
  ),
});

type ListedService = z.infer<typeof servicesSchema>['services'][number];

/** @throws StartError where the server cannot be reached or does not say that it is a demonstration. */
export async function requireDemonstration(url: string): Promise<void> {
  const described = descriptionSchema.safeParse(await read(url, '/openapi.json'));
  if (described.data?.servers.some((server) => server['x-demonstration'] === true)) return;
  throw new StartError(`${url} is not a demonstration: simulated answers never go among real ones.`);
}

const pageSize = 200;

/** The services that take ratings, as the API lists them; their touchpoints are not in the list. */
export async function readLiveServices(url: string): Promise<readonly Service[]> {
  const listed: ListedService[] = [];
  for (;;) {
    const page = await read(url, `/v1/services?limit=${pageSize}&offset=${listed.length}`);
    const { total, services } = servicesSchema.parse(page);
    listed.push(...services);
    if (services.length === 0 || listed.length >= total) break;
  }
  const collecting = listed.filter((service) => service.collecting);
  if (collecting.length === 0) throw new StartError(`${url} has no service that takes ratings.`);
  return collecting.map(toService);
}

/** The type of an administration is not in the list; no questionnaire that is shipped depends on it. */
function toService({ administration, service, names, ...rest }: ListedService, index: number): Service {
  return {
    ...rest,
    id: index + 1,
    administration: { ...administration, type: 'other' },
    slug: service,
    names: { ...names, it: names.it ?? service },
    pageUrl: undefined,
    openedOn: undefined,
    published: true,
    touchpoints: new Map(),
  };
}

async function read(url: string, path: string): Promise<unknown> {
  try {
    const response = await fetch(`${url}${path}`, { signal: AbortSignal.timeout(5_000) });
    if (response.ok) return await response.json();
    throw new StartError(`${url}${path} answers ${response.status}: is it an Ascolto?`);
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`${url} does not answer: start it with "DEMO=1 npm start".`);
  }
}
