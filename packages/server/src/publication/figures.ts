import type { Language } from '@ascolto/contract';
import { formatNumber, formatPercent } from '../platform/html/index.ts';

/** Below so many answers a second decimal would pretend a precision that is not there. */
const baseForTwoDecimals = 100;

export function formatMean(mean: number, base: number, language: Language): string {
  return formatNumber(mean, language, meanDigits(base));
}

/** The decimals of a mean and of its interval. */
export function meanDigits(base: number): number {
  return base < baseForTwoDecimals ? 1 : 2;
}

const smallestShown = 0.001;

/** `formatRate(0.8157, 'it')` is `81,6%`. A few are never shown as none, nor almost all as all: `< 0,1%`, `> 99,9%`. */
export function formatRate(share: number, language: Language): string {
  const percent = (value: number): string => formatPercent(value, language, 1);
  if (share > 0 && share < smallestShown) return `< ${percent(smallestShown)}`;
  if (share < 1 && share > 1 - smallestShown) return `> ${percent(1 - smallestShown)}`;
  return percent(share);
}
