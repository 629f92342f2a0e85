import type { AdministrationType } from '@ascolto/contract';
import type { CountryView } from '../analysis/national/index.ts';
import type { RegisteredAdministration } from '../registry/index.ts';
import { searchAdministrations } from './register-search.ts';

/** What a reader asks of the list of administrations. */
export interface AdministrationQuery {
  readonly q: string;
  readonly administrationType?: AdministrationType | undefined;
  /** All of the register; else, and without a search, those that take part or did. */
  readonly which?: 'all' | undefined;
}

export interface AdministrationList {
  readonly administrations: readonly RegisteredAdministration[];
  /** Found only by forgiving typing errors. */
  readonly similar: boolean;
}

export function listAdministrations(country: CountryView, query: AdministrationQuery): AdministrationList {
  const { entries, similar } = searchAdministrations(country.administrations, query.q);
  const isWhole = query.which === 'all' || query.q !== '';
  const administrations = entries.filter(
    (one) =>
      (query.administrationType === undefined || one.type === query.administrationType) &&
      (isWhole || takesOrTookPart(country, one)),
  );
  return { administrations, similar: similar && administrations.length > 0 };
}

function takesOrTookPart(country: CountryView, { participating, ipa }: RegisteredAdministration): boolean {
  return participating || country.servicesOf(ipa).length > 0;
}
