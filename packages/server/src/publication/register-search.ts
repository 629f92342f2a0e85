import type { RegisteredAdministration, Service } from '../registry/index.ts';
import { type Found, indexNames, type Named } from './name-search.ts';

export interface Matches<Entry> {
  /** Best first; all in their order without a search. */
  readonly entries: readonly Entry[];
  /** Found only by forgiving typing errors. */
  readonly similar: boolean;
}

/** By the services' names in any language, their administration's name and its IPA code. */
export function searchServices(services: readonly Service[], search: string): Matches<Service> {
  return matches(services, search, ({ names, administration }) => ({
    name: Object.values(names).join(' '),
    others: `${administration.name} ${administration.ipa}`,
  }));
}

/** By name and IPA code. */
export function searchAdministrations(
  administrations: readonly RegisteredAdministration[],
  search: string,
): Matches<RegisteredAdministration> {
  return matches(administrations, search, ({ name, ipa }) => ({ name, others: ipa }));
}

/** The register gives new lists when it changes, so an index that hangs on a list is never out of date. */
const indexes = new WeakMap<readonly unknown[], (search: string) => Found>();

function matches<Entry>(
  entries: readonly Entry[],
  search: string,
  named: (entry: Entry) => Named,
): Matches<Entry> {
  if (!/[\p{L}\p{N}]/u.test(search)) return { entries, similar: false };
  const find = indexes.get(entries) ?? indexNames(entries.map(named));
  indexes.set(entries, find);
  const { positions, similar } = find(search);
  return { entries: positions.flatMap((position) => entries[position] ?? []), similar };
}
