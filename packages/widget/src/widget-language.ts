import type { Language } from '@ascolto/contract';

/** Every language of the platform's questionnaires. */
export type WidgetLanguage = Language | 'de' | 'fr' | 'sl';

/** @param tags language tags (BCP 47) in order of preference; the first of a known language decides, else Italian. */
export function chooseLanguage(
  known: readonly WidgetLanguage[],
  tags: readonly (string | null | undefined)[],
): WidgetLanguage {
  for (const tag of tags) {
    const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
    const found = known.find((language) => language === primary);
    if (found) return found;
  }
  return 'it';
}
