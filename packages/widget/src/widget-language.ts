import { type Language, languages } from '@ascolto/contract';

/** @param tags language tags (BCP 47) in order of preference; the first of a known language decides, else Italian. */
export function chooseLanguage(tags: readonly (string | null | undefined)[]): Language {
  for (const tag of tags) {
    const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
    const found = languages.find((language) => language === primary);
    if (found) return found;
  }
  return 'it';
}
