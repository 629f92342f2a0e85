import type { DocumentSketch } from './document-sketch.ts';
import type { Item } from './questionnaire.ts';

/** Items of a document by code, with their screens: what rules on references ask. */
export interface DocumentOrder {
  /** How a code is known: not at all, as an item that cannot be judged, or as one that can. */
  find(code: string): { readonly item: Item | undefined } | undefined;
  /** The screen of an item, from 0; none where it is on none. */
  screenOf(code: string): number | undefined;
}

/** Of two items with one code, and of two places of an item, the first stands. */
export function documentOrder({ items, screens }: DocumentSketch): DocumentOrder {
  const byCode = new Map(items.toReversed().map((sketch) => [sketch.code, sketch]));
  const places = screens.flatMap((screen, s) => screen.items.map((code) => [code, s] as const));
  const screenByCode = new Map<unknown, number>(places.toReversed());
  return { find: (code) => byCode.get(code), screenOf: (code) => screenByCode.get(code) };
}

/** True unless the item is known to stand on no screen before the one given. */
export function isEarlier(order: DocumentOrder, code: string, screen: number | undefined): boolean {
  const own = order.screenOf(code);
  return own === undefined || screen === undefined || own < screen;
}
