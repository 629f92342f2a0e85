import type { Language } from '@ascolto/contract';
import type { Service } from './directory.ts';

/** A service's name in a language, in Italian where it has none of its own. */
export function serviceName(service: Service, language: Language): string {
  return service.names[language] ?? service.names.it;
}

/** In which language `serviceName` gives it. Names of administrations are Italian always. */
export function serviceNameLanguage(service: Service, language: Language): Language {
  return service.names[language] === undefined ? 'it' : language;
}
