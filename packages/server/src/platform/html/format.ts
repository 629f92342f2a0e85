import type { Language } from '@ascolto/contract';

const locales: Readonly<Record<Language, string>> = { it: 'it-IT', en: 'en-GB' };
const formats = new Map<string, Intl.NumberFormat>();

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
  return calendarText(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `formatMonth('2026-11', 'en')` is `November 2026`. */
export function formatMonth(month: string, language: Language): string {
  return calendarText(`${month}-01`, language, { month: 'long', year: 'numeric' });
}

/** Building a format costs a hundred times its use, hence they are kept. */
function numberFormat(language: Language, digits: number, style: 'decimal' | 'percent'): Intl.NumberFormat {
  const key = `${language} ${style} ${digits}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(locales[language], {
      style,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping: 'always',
    });
  formats.set(key, format);
  return format;
}

function calendarText(day: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(locales[language], { ...options, timeZone: 'UTC' });
}
