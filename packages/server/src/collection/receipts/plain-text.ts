import { type Fault, hasInvalidCharacters } from '@ascolto/contract';

/** Embeddings, overrides and isolates of writing direction: with them a text is shown other than it is stored. */
const directionControl = /[\u202A-\u202E\u2066-\u2069]/;

/** The texts of an administration, by field, that may not be stored, as they are shown as they are. */
export function plainTextFaults(texts: Readonly<Record<string, string>>): readonly Fault[] {
  return Object.entries(texts)
    .filter(([, text]) => hasInvalidCharacters(text) || directionControl.test(text))
    .map(([field]) => ({ field, code: 'invalid_characters' }));
}
