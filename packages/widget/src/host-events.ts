/** Of `valutazione-inviata`: which service, and nothing of the answer. */
export interface RatingSent {
  readonly servizio: string;
}

/** Of `valutazione-non-inviata`; `irraggiungibile` may pass by itself, `rifiutata` will not. */
export interface RatingNotSent {
  readonly servizio: string;
  readonly motivo: 'irraggiungibile' | 'rifiutata';
}

export interface HostEvents {
  'valutazione-inviata': CustomEvent<RatingSent>;
  'valutazione-non-inviata': CustomEvent<RatingNotSent>;
  /** As the prototype of the public-site rules fires it, with the thanks. */
  'feedback-submit': Event;
}

declare global {
  interface HTMLElementEventMap extends HostEvents {}
  interface DocumentEventMap extends HostEvents {}
}

export function tellSent(element: HTMLElement, servizio: string): void {
  element.dispatchEvent(new CustomEvent('valutazione-inviata', { bubbles: true, detail: { servizio } }));
  element.dispatchEvent(new Event('feedback-submit', { bubbles: true }));
}

export function tellNotSent(element: HTMLElement, detail: RatingNotSent): void {
  element.dispatchEvent(new CustomEvent('valutazione-non-inviata', { bubbles: true, detail }));
}
