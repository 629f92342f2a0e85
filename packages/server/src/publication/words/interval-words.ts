import type { Language } from '@ascolto/contract';
import type { ScoreKind } from '../../analysis/index.ts';
import { formatNumber, formatPercent } from '../../platform/html/index.ts';
import { meanDigits } from '../figures.ts';

/** An interval as data has it. */
interface Ends {
  readonly low: number;
  readonly high: number;
}

/** Numbers come in as they are to be read. */
interface IntervalTexts {
  readonly between: (low: string, high: string) => string;
  readonly sure: Readonly<Record<ScoreKind, (between: string, level: string) => string>>;
  readonly kinds: Readonly<Record<ScoreKind, string>>;
  readonly none: string;
}

const texts: Readonly<Record<Language, IntervalTexts>> = {
  it: {
    between: (low, high) => `tra ${low} e ${high}`,
    sure: {
      live: (between, level) => `${between}, con una sicurezza del ${level} in ogni momento`,
      'self-selected': (between, level) => `${between}, con una sicurezza del ${level}`,
    },
    kinds: {
      live: 'Cifra in diretta, del mese in corso.',
      'self-selected': 'Cifra di un mese concluso.',
    },
    none: 'Le risposte non bastano a dire quanto la media è incerta.',
  },
  de: {
    between: (low, high) => `zwischen ${low} und ${high}`,
    sure: {
      live: (between, level) => `${between}, mit ${level} Sicherheit zu jedem Zeitpunkt`,
      'self-selected': (between, level) => `${between}, mit ${level} Sicherheit`,
    },
    kinds: {
      live: 'Laufender Wert des aktuellen Monats.',
      'self-selected': 'Wert eines abgeschlossenen Monats.',
    },
    none: 'Die Antworten reichen nicht aus, um die Unsicherheit des Durchschnitts anzugeben.',
  },
  fr: {
    between: (low, high) => `entre ${low} et ${high}`,
    sure: {
      live: (between, level) => `${between}, avec une confiance de ${level} à tout moment`,
      'self-selected': (between, level) => `${between}, avec une confiance de ${level}`,
    },
    kinds: {
      live: 'Chiffre en direct, du mois en cours.',
      'self-selected': 'Chiffre d’un mois terminé.',
    },
    none: 'Les réponses ne suffisent pas à dire l’incertitude de la moyenne.',
  },
  sl: {
    between: (low, high) => `med ${low} in ${high}`,
    sure: {
      live: (between, level) => `${between}, z ${level} zanesljivostjo v vsakem trenutku`,
      'self-selected': (between, level) => `${between}, z ${level} zanesljivostjo`,
    },
    kinds: {
      live: 'Sprotna vrednost za tekoči mesec.',
      'self-selected': 'Vrednost za zaključeni mesec.',
    },
    none: 'Odgovorov je premalo, da bi lahko povedali, kako negotovo je povprečje.',
  },
  en: {
    between: (low, high) => `between ${low} and ${high}`,
    sure: {
      live: (between, level) => `${between}, with ${level} confidence at any moment`,
      'self-selected': (between, level) => `${between}, with ${level} confidence`,
    },
    kinds: {
      live: 'Live figure of the month that runs.',
      'self-selected': 'Figure of a month that is over.',
    },
    none: 'The answers are not enough to say how uncertain the mean is.',
  },
};

/** `tra 3,9 e 4,3`: with as many decimals as its mean, rounded outwards, so that it never tells more than is known. */
export function betweenMeans(interval: Ends, base: number, language: Language): string {
  const [low, high] = meanEnds(interval, base, language);
  return between(low, high, language);
}

/** The ends as they are to be read. */
export function meanEnds({ low, high }: Ends, base: number, language: Language): readonly [string, string] {
  const digits = meanDigits(base);
  return [
    formatNumber(outwards(low, digits, 'down'), language, digits),
    formatNumber(outwards(high, digits, 'up'), language, digits),
  ];
}

/** `tra 38% e 58%`: whole per cents, rounded outwards. */
export function betweenShares({ low, high }: Ends, language: Language): string {
  const text = (share: number, towards: 'down' | 'up'): string =>
    formatPercent(outwards(share, 2, towards), language);
  return between(text(low, 'down'), text(high, 'up'), language);
}

export function between(low: string, high: string, language: Language): string {
  return texts[language].between(low, high);
}

/** `tra 3,9 e 4,3, con una sicurezza del 95% in ogni momento`. */
export function sureWords(
  interval: Ends & { readonly level: number },
  base: number,
  kind: ScoreKind,
  language: Language,
): string {
  const level = formatPercent(interval.level, language);
  return texts[language].sure[kind](betweenMeans(interval, base, language), level);
}

/** The kind of a figure, as a sentence. */
export function kindWords(kind: ScoreKind, language: Language): string {
  return texts[language].kinds[kind];
}

/** Where a mean has no interval. */
export function noIntervalWords(language: Language): string {
  return texts[language].none;
}

/** Away from what lies between the ends. A millionth of a step is taken for an error of arithmetic. */
export function outwards(value: number, digits: number, towards: 'down' | 'up'): number {
  const steps = value * 10 ** digits;
  const rounded = towards === 'down' ? Math.floor(steps + 1e-6) : Math.ceil(steps - 1e-6);
  return rounded / 10 ** digits;
}
