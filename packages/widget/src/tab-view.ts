import type { Language } from '@ascolto/contract';
import { make } from './make-element.ts';
import type { TabTexts } from './tab.texts.ts';

export interface TabView {
  readonly form: string;
  readonly language: Language;
  readonly texts: TabTexts;
  readonly side: 'destra' | 'sinistra';
}

/** A landmark with the link, and a button that takes both away until the page is loaded again. */
export function tabElement({ form, language, texts, side }: TabView): HTMLElement {
  const hidden = make('span', { class: 'valutazione-nascosto' }, ` ${texts.newTab}`);
  const link = make('a', { href: form, target: '_blank', rel: 'noopener noreferrer' }, texts.rate, hidden);
  const cross = make('span', { 'aria-hidden': 'true' }, '×');
  const dismiss = make('button', { type: 'button', 'aria-label': texts.dismiss }, cross);
  const tab = make(
    'aside',
    { class: `valutazione-linguetta valutazione-${side}`, lang: language, 'aria-label': texts.rate },
    link,
    dismiss,
  );
  dismiss.addEventListener('click', () => tab.remove());
  return tab;
}
