import type { Language } from '@ascolto/contract';
import { type Html, html, languageMark, withLanguage } from '../../platform/html/index.ts';
import { administrationTexts } from './administration.texts.ts';

export interface Crumb {
  readonly label: string;
  readonly path: string;
  /** Of the label. */
  readonly language: Language;
}

/** The way back: the home, then these. */
export function breadcrumb(crumbs: readonly Crumb[], language: Language): Html {
  const texts = administrationTexts[language];
  const all = [{ label: texts.home, path: '/', language }, ...crumbs];
  return html`<nav class="breadcrumb-container" aria-label="${texts.breadcrumb}"><ol class="breadcrumb">${all.map(
    ({ label, path, language: own }, index) =>
      html`<li class="breadcrumb-item"><a href="${withLanguage(path, language)}"${languageMark(own, language)}>${label}</a>${index < all.length - 1 && html`<span class="separator" aria-hidden="true">/</span>`}</li>`,
  )}</ol></nav>`;
}
