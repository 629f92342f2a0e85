import type { Language } from '@ascolto/contract';

/** A path of ours that keeps the reader's language: `withLanguage('/pagella/a/b?t=x', 'en')` ends in `?t=x&lang=en`. */
export function withLanguage(path: string, language: Language): string {
  const [address = '', query = ''] = path.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('lang', language);
  return `${address}?${parameters}`;
}
