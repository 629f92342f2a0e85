import type { Language } from '@ascolto/contract';
import { formatNumber } from '../platform/html/index.ts';

/** Below so many answers a second decimal would pretend a precision that is not there. */
const baseForTwoDecimals = 100;

export function formatMean(mean: number, base: number, language: Language): string {
  return formatNumber(mean, language, base < baseForTwoDecimals ? 1 : 2);
}
