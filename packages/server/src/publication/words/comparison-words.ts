import type { Language } from '@ascolto/contract';
import type { Verdict } from '../../analysis/index.ts';
import { formatMonth, formatNumber, formatPercent } from '../../platform/html/index.ts';
import { between, outwards } from './interval-words.ts';

/*
 * The one place where a score is called higher or lower than another. Words come from a verdict, never from two numbers: means
 * that differ may be no difference that the data can show.
 */

/** The month comes in as it is to be read. */
interface ComparisonTexts {
  readonly verdicts: Readonly<Record<Verdict, (month: string) => string>>;
  /** Around what is higher or lower. */
  readonly sentence: (words: string) => string;
  readonly difference: (between: string, level: string) => string;
}

const texts: Readonly<Record<Language, ComparisonTexts>> = {
  it: {
    verdicts: {
      higher: (month) => `più alto di ${month}`,
      lower: (month) => `più basso di ${month}`,
      undecided: (month) =>
        `nessuna differenza che i dati possano mostrare rispetto ${month.startsWith('a') ? 'ad' : 'a'} ${month}`,
    },
    sentence: (words) => `Il punteggio è ${words}.`,
    difference: (ends, level) =>
      `La differenza delle due medie è ${ends}, con una sicurezza del ${level} in ogni momento.`,
  },
  de: {
    verdicts: {
      higher: (month) => `höher als im ${month}`,
      lower: (month) => `niedriger als im ${month}`,
      undecided: (month) => `kein Unterschied zum ${month}, den die Daten zeigen können`,
    },
    sentence: (words) => `Das Ergebnis ist ${words}.`,
    difference: (ends, level) =>
      `Der Unterschied der beiden Durchschnitte liegt mit ${level} Sicherheit zu jedem Zeitpunkt ${ends}.`,
  },
  fr: {
    verdicts: {
      higher: (month) => `plus élevée qu’en ${month}`,
      lower: (month) => `plus basse qu’en ${month}`,
      undecided: (month) => `aucune différence avec ${month} que les données puissent montrer`,
    },
    sentence: (words) => `La note est ${words}.`,
    difference: (ends, level) =>
      `La différence des deux moyennes est ${ends}, avec une confiance de ${level} à tout moment.`,
  },
  sl: {
    verdicts: {
      higher: (month) => `višja glede na ${month}`,
      lower: (month) => `nižja glede na ${month}`,
      undecided: (month) => `ni razlike glede na ${month}, ki bi jo podatki lahko pokazali`,
    },
    sentence: (words) => `Ocena je ${words}.`,
    difference: (ends, level) =>
      `Razlika obeh povprečij je ${ends}, z ${level} zanesljivostjo v vsakem trenutku.`,
  },
  en: {
    verdicts: {
      higher: (month) => `higher than in ${month}`,
      lower: (month) => `lower than in ${month}`,
      undecided: (month) => `no difference from ${month} that the data can show`,
    },
    sentence: (words) => `The score is ${words}.`,
    difference: (ends, level) =>
      `The difference of the two means is ${ends}, with ${level} confidence at any moment.`,
  },
};

/** `più alto di ottobre 2026`. @param month `2026-10` */
export function comparisonWords(verdict: Verdict, month: string, language: Language): string {
  return texts[language].verdicts[verdict](formatMonth(month, language));
}

/** `Il punteggio è più alto di ottobre 2026.` */
export function comparisonSentence(verdict: Verdict, month: string, language: Language): string {
  const words = comparisonWords(verdict, month, language);
  if (verdict !== 'undecided') return texts[language].sentence(words);
  return `${words.charAt(0).toLocaleUpperCase(language)}${words.slice(1)}.`;
}

/** `La differenza delle due medie è tra −0,2 e +0,5, con una sicurezza del 95% in ogni momento.` */
export function differenceSentence(
  { low, high, level }: { readonly low: number; readonly high: number; readonly level: number },
  language: Language,
): string {
  const digits = differenceDigits(low, high);
  const ends = between(
    signed(outwards(low, digits, 'down'), digits, language),
    signed(outwards(high, digits, 'up'), digits, language),
    language,
  );
  return texts[language].difference(ends, formatPercent(level, language));
}

/** `signed(-0.25, 2, 'it')` is `−0,25`. */
export function signed(value: number, digits: number, language: Language): string {
  const text = formatNumber(Math.abs(value), language, digits);
  if (value === 0) return text;
  return `${value > 0 ? '+' : '−'}${text}`;
}

const fewestDigits = 2;
const mostDigits = 6;

/** So many that an end which is not 0 is not read as 0: the words beside it would seem wrong. */
function differenceDigits(low: number, high: number): number {
  const nearest = low > 0 ? low : -high;
  let digits = fewestDigits;
  while (nearest > 0 && digits < mostDigits && Math.floor(nearest * 10 ** digits) === 0) digits += 1;
  return digits;
}
