import type { Language } from '@ascolto/contract';

/** German as in South Tyrol: its January is `Jänner`. */
const locales: Readonly<Record<Language, string>> = {
  it: 'it-IT',
  de: 'de-IT',
  fr: 'fr-FR',
  sl: 'sl-SI',
  en: 'en-GB',
};

/** Building a format costs a hundred times its use, hence they are kept. */
const numberFormats = new Map<string, Intl.NumberFormat>();
const calendarFormats = new Map<string, Intl.DateTimeFormat>();

/** `formatNumber(1234.5, 'it', 1)` is `1.234,5`; thousands are always grouped. */
export function formatNumber(value: number, language: Language, digits = 0): string {
  return numberFormat(language, digits, 'decimal').format(value);
}

/** `formatPercent(0.126, 'it')` is `13%`. */
export function formatPercent(share: number, language: Language, digits = 0): string {
  return numberFormat(language, digits, 'percent').format(share);
}

/** `formatDay('2026-11-02', 'it')` is `2 novembre 2026`. */
export function formatDay(day: string, language: Language): string {
  return calendarText(day, language, 'day');
}

/** `formatShortDay('2026-11-02', 'it')` is `2 nov`. */
export function formatShortDay(day: string, language: Language): string {
  return calendarText(day, language, 'short-day');
}

/** `formatMonth('2026-11', 'en')` is `November 2026`. */
export function formatMonth(month: string, language: Language): string {
  return calendarText(`${month}-01`, language, 'month');
}

function numberFormat(language: Language, digits: number, style: 'decimal' | 'percent'): Intl.NumberFormat {
  const key = `${language} ${style} ${digits}`;
  const format =
    numberFormats.get(key) ??
    new Intl.NumberFormat(locales[language], {
      style,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping: 'always',
    });
  numberFormats.set(key, format);
  return format;
}

const calendarStyles = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  'short-day': { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
} as const;

function calendarText(day: string, language: Language, style: keyof typeof calendarStyles): string {
  const key = `${language} ${style}`;
  const format =
    calendarFormats.get(key) ??
    new Intl.DateTimeFormat(locales[language], { ...calendarStyles[style], timeZone: 'UTC' });
  calendarFormats.set(key, format);
  const text = format.format(new Date(`${day}T00:00:00Z`));
  // The first of a month is an ordinal in French.
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
