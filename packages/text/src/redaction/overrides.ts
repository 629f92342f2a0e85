import type { Span } from './span.ts';

/** Part of a text, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** U+202E: what follows is shown from right to left, whatever it is. */
export const override = '\u202e';
const opening = /[\u202a-\u202e\u2066-\u2068]/;
const closing = /[\u202c\u2069]/;

/** Follows the direction marks of a text, in order, to tell which stretches of it are shown reversed. */
export interface OverrideTracker {
  /** A mark or a line end, which ends every override, before the reader's character number `at`. */
  see(character: string, at: number): void;
  /** The stretches of a text of `length` characters; one within another counts as part of it. */
  stretches(length: number): readonly Stretch[];
}

export function trackOverrides(): OverrideTracker {
  const found: Stretch[] = [];
  let start = 0;
  let depth = 0;
  const close = (end: number): void => {
    if (depth > 0 && end - start > 1) found.push({ start, end });
    depth = 0;
  };
  return {
    see: (character, at) => {
      if (character === '\n') close(at);
      else if (depth > 1 && closing.test(character)) depth--;
      else if (closing.test(character)) close(at);
      else if (depth > 0) depth += Number(opening.test(character));
      else if (character === override) [start, depth] = [at, 1];
    },
    stretches: (length) => {
      close(length);
      return found;
    },
  };
}

/**
 * Lets a detector read the text as it is shown, with its stretches reversed. What it finds covers the stored text from the
 * first to the last of the characters it is made of.
 */
export function findAsShown(
  find: (text: string) => readonly Span[],
  stretches: readonly Stretch[],
): (text: string) => readonly Span[] {
  return (text) => {
    const places = placesAsShown(text.length, stretches);
    const shown = Array.from(places, (place) => text.charAt(place)).join('');
    const covers = find(shown).map((span) => {
      let [start, end] = [text.length, 0];
      for (const place of places.subarray(span.start, span.end)) {
        start = Math.min(start, place);
        end = Math.max(end, place + 1);
      }
      return { ...span, start, end };
    });
    return mergeOverlaps(covers);
  };
}

function placesAsShown(length: number, stretches: readonly Stretch[]): Uint32Array {
  const places = Uint32Array.from({ length }, (_, place) => place);
  for (const { start, end } of stretches) places.subarray(start, end).reverse();
  return places;
}

/** The spans in order; those that overlap become one, of the first one's type. */
export function mergeOverlaps(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start < last.end) {
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}
