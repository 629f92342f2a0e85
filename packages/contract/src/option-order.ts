import type { Questionnaire } from './questionnaire.ts';

/** Seeds of random order: so few that one identifies nobody. */
export const seedCount = 256;

/**
 * Options (or rows) in the random order of a seed (0 to 255) and an item: the same for the same three, evenly spread over
 * seeds, unrelated between items. Those that are `fixed` stay at their place.
 */
export function optionOrder<Ordered extends { readonly code: string; readonly fixed?: true }>(
  options: readonly Ordered[],
  seed: number,
  itemCode: string,
): readonly Ordered[] {
  const next = randomNumbers(`${seed} ${itemCode}`);
  const moving = options.filter((option) => option.fixed !== true);
  // Fisher and Yates: each order is as likely as another.
  const shuffled: Ordered[] = [];
  while (moving.length > 0) shuffled.push(...moving.splice(Math.floor(next() * moving.length), 1));
  return options.flatMap((option) => (option.fixed === true ? [option] : shuffled.splice(0, 1)));
}

/** True when answers depend on a seed: it is then part of the submission. */
export function hasRandomOrder({ items }: Questionnaire): boolean {
  return items.some((item) => 'order' in item && item.order === 'random');
}

/** Numbers from 0 to 1 by the text alone: its FNV-1a hash, drawn on by mulberry32. */
function randomNumbers(text: string): () => number {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
