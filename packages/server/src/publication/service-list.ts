import type { AdministrationType, ServiceType } from '@ascolto/contract';
import type { CountryView, ServiceFigures } from '../analysis/national/index.ts';
import type { Service } from '../registry/index.ts';
import { searchServices } from './register-search.ts';

/** By the highest score, or by the most answers; else by name, or as well as they match a search. */
export const serviceOrders = ['score', 'answers'] as const;
export type ServiceOrder = (typeof serviceOrders)[number];

/** What a reader asks of the list of services. */
export interface ServiceQuery {
  readonly q: string;
  readonly administrationType?: AdministrationType | undefined;
  readonly serviceType?: ServiceType | undefined;
  readonly sort?: ServiceOrder | undefined;
}

export interface ListedService {
  readonly service: Service;
  readonly figures: ServiceFigures;
}

export interface ServiceList {
  readonly services: readonly ListedService[];
  /** Found only by forgiving typing errors. */
  readonly similar: boolean;
}

/** The published services that a reader asks for, with their figures. */
export function listServices(country: CountryView, query: ServiceQuery): ServiceList {
  const { entries, similar } = searchServices(country.services, query.q);
  const wanted = entries.filter((service) => isWanted(service, query));
  return { services: inOrder(listed(country, wanted), query.sort), similar: similar && wanted.length > 0 };
}

/** Services with their figures. */
export function listed({ picture }: CountryView, services: readonly Service[]): readonly ListedService[] {
  return services.flatMap((service) => {
    const figures = picture.services.get(service.id);
    return figures ? [{ service, figures }] : [];
  });
}

function isWanted(service: Service, { administrationType, serviceType }: ServiceQuery): boolean {
  return (
    (administrationType === undefined || service.administration.type === administrationType) &&
    (serviceType === undefined || service.type === serviceType)
  );
}

function inOrder(
  services: readonly ListedService[],
  order: ServiceOrder | undefined,
): readonly ListedService[] {
  if (order === undefined) return services;
  const values = order === 'score' ? scoreValues : answerValues;
  return services.toSorted((one, other) => compare(values(one), values(other)));
}

type Values = (listed: ListedService) => readonly number[];

/** Chance in a few answers would put small services first and last: by the shrunken score, of equals by their own. */
const scoreValues: Values = ({ figures: { score, shrunken } }) => [
  shrunken?.value ?? score?.mean ?? none,
  score?.mean ?? none,
];
const answerValues: Values = ({ figures: { score } }) => [score?.base ?? none];
/** Comes last. */
const none = Number.NEGATIVE_INFINITY;

/** By the first values in which they differ, the highest first. */
function compare(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place === -1 ? 0 : (other[place] ?? none) - (one[place] ?? none);
}
