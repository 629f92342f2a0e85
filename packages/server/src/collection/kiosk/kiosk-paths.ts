import type { Language } from '@ascolto/contract';
import { withLanguage } from '../../platform/html/index.ts';
import { type Service, servicePaths } from '../../registry/index.ts';

export interface KioskPaths {
  readonly start: string;
  readonly manifest: string;
  readonly worker: string;
  /** Where answers are sent. */
  readonly answers: string;
  /** The questions in a language. */
  questions(language: Language): string;
  /** The plain form, counted as the kiosk's. */
  form(language: Language): string;
}

/** Below these a service's kiosk stands, with a service worker of its own. */
export function kioskPaths(service: Service, touchpoint: string | undefined): KioskPaths {
  const { form } = servicePaths(service);
  const base = form.replace('/valuta/', '/chiosco/');
  const query = touchpoint === undefined ? '' : `t=${touchpoint}`;
  const start = query === '' ? base : `${base}?${query}`;
  return {
    start,
    manifest: `${base}/manifest.webmanifest${query && `?${query}`}`,
    worker: `${base}/worker.js`,
    answers: `${base}/risposte`,
    questions: (language) => withLanguage(start, language),
    form: (language) => withLanguage(`${form}?${query}${query && '&'}c=kiosk`, language),
  };
}
