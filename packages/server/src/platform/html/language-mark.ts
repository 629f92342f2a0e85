import type { Language } from '@ascolto/contract';
import { type Html, html } from './html.ts';

/**
 * The attribute of an element whose text is in another language than its page, for those who listen to it:
 * `<h1${languageMark('it', 'de')}>` is `<h1 lang="it">`.
 */
export function languageMark(text: Language, page: Language): Html | false {
  return text !== page && html` lang="${text}"`;
}
