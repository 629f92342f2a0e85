import type { Language } from '@ascolto/contract';
import type { RankInterval } from '../../analysis/national/index.ts';
import { formatNumber } from '../../platform/html/index.ts';

interface RankTexts {
  readonly place: (place: number, text: string) => string;
  /** One place. */
  readonly at: (place: string, services: string) => string;
  readonly between: (low: string, high: string, services: string) => string;
}

const texts: Readonly<Record<Language, RankTexts>> = {
  it: {
    place: (place, text) => `${beginsWithVowel(place) ? 'l’' : 'il '}${text}º`,
    at: (place, services) => `${place} posto su ${services} servizi dello stesso tipo`,
    between: (low, high, services) => `tra ${low} e ${high} posto su ${services} servizi dello stesso tipo`,
  },
  de: {
    place: (_, text) => `Platz ${text}`,
    at: (place, services) => `${place} von ${services} Diensten gleicher Art`,
    between: (low, high, services) => `zwischen ${low} und ${high} von ${services} Diensten gleicher Art`,
  },
  fr: {
    place: (place, text) => `la ${text}${place === 1 ? 're' : 'e'}`,
    at: (place, services) => `à ${place} place sur ${services} services du même type`,
    between: (low, high, services) => `entre ${low} et ${high} place sur ${services} services du même type`,
  },
  sl: {
    place: (_, text) => `${text}.`,
    at: (place, services) => `${place} mesto od ${services} storitev iste vrste`,
    between: (low, high, services) => `med ${low} in ${high} mestom od ${services} storitev iste vrste`,
  },
  en: {
    place: (place, text) => `${text}${englishEnding(place)}`,
    at: (place, services) => `${place} of ${services} services of the same kind`,
    between: (low, high, services) =>
      `between ${low} and ${high} place of ${services} services of the same kind`,
  },
};

/** `tra il 3º e il 12º posto su 45 servizi dello stesso tipo`; nothing where the data tell no place. */
export function rankWords(rank: RankInterval, language: Language): string | undefined {
  if (rank.low === null) return undefined;
  const { place, at, between } = texts[language];
  const services = formatNumber(rank.services, language);
  const [low, high] = [rank.low, rank.high].map((one) => place(one, formatNumber(one, language)));
  return rank.low === rank.high ? at(low ?? '', services) : between(low ?? '', high ?? '', services);
}

/** `ottavo`, `ottantesimo`, `undicesimo`, `undicimillesimo`. */
function beginsWithVowel(place: number): boolean {
  return /^8|^11$|^11\d{3}$/.test(String(place));
}

const englishRules = new Intl.PluralRules('en', { type: 'ordinal' });
const englishEndings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

function englishEnding(place: number): string {
  return englishEndings[englishRules.select(place)] ?? 'th';
}
