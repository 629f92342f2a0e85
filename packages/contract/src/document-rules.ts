import type { DocumentFault } from './document-faults.ts';
import type { DocumentSketch, ItemSketch } from './document-sketch.ts';
import { overallItem, ratingSteps } from './questionnaire.ts';

/** The rules that join the parts of a document; each names its faults by their place. */
export function ruleFaults(sketch: DocumentSketch): DocumentFault[] {
  const { items, screens } = sketch;
  // A document without items or screens has that fault of shape: nothing can be joined.
  if (items.length === 0 || screens.length === 0) return [];
  return [
    ...codeFaults(items),
    ...screenFaults(sketch),
    ...firstScreenFaults(sketch),
    ...conditionFaults(sketch),
  ];
}

function codeFaults(items: readonly ItemSketch[]): DocumentFault[] {
  const faults = repeated(items.map((item) => item.code)).map((i) => repeatedCode(`items[${i}].code`));
  for (const [i, item] of items.entries()) {
    if (item.code === overallItem && item.type !== 'rating') {
      faults.push({ place: `items[${i}].code`, code: 'reserved_code' });
    }
    const again = repeated(item.options.map((option) => option.code));
    faults.push(...again.map((j) => repeatedCode(`items[${i}].options[${j}].code`)));
  }
  return faults;
}

function screenFaults({ items, screens }: DocumentSketch): DocumentFault[] {
  const faults: DocumentFault[] = [];
  const known = new Set(items.map((item) => item.code));
  const seen = new Set<string>();
  for (const [s, screen] of screens.entries()) {
    for (const [i, code] of screen.items.entries()) {
      if (typeof code !== 'string') continue;
      const place = `screens[${s}].items[${i}]`;
      if (!known.has(code)) faults.push({ place, code: 'unknown_item' });
      else if (seen.has(code)) faults.push({ place, code: 'on_two_screens' });
      seen.add(code);
    }
  }
  for (const [i, item] of items.entries()) {
    if (item.code !== undefined && !seen.has(item.code))
      faults.push({ place: `items[${i}]`, code: 'on_no_screen' });
  }
  return faults;
}

function firstScreenFaults({ items, screens }: DocumentSketch): DocumentFault[] {
  const asked = screens[0]?.items ?? [];
  const faults: DocumentFault[] = [];
  if (asked.length > 1) faults.push({ place: 'screens[0].items', code: 'first_screen_not_one_question' });
  const asksOverall = asked.includes(overallItem);
  const isRating = items.some((item) => item.code === overallItem && item.type === 'rating');
  if (!asksOverall || !isRating) faults.push({ place: 'screens[0].items', code: 'overall_missing' });
  return faults;
}

function conditionFaults(sketch: DocumentSketch): DocumentFault[] {
  // Backwards, so that of two items with one code the first stands.
  const byCode = new Map(sketch.items.toReversed().map((item) => [item.code, item]));
  const screenOf = firstScreens(sketch);
  const neverAsked = itemsNeverAsked(sketch, screenOf);
  return sketch.items.flatMap((item, i) => {
    const { when } = item;
    if (when?.item === undefined) return [];
    const place = `items[${i}].when`;
    const source = byCode.get(when.item);
    if (source === undefined) return [{ place: `${place}.item`, code: 'unknown_item' }];
    if (source.type === 'text') return [{ place: `${place}.item`, code: 'condition_on_text' }];
    const faults = conditionCodeFaults(source, when.in ?? [], `${place}.in`);
    const itemScreen = screenOf.get(item.code ?? '');
    const sourceScreen = screenOf.get(when.item);
    if (itemScreen !== undefined && sourceScreen !== undefined && sourceScreen >= itemScreen) {
      faults.push({ place: `${place}.item`, code: 'condition_not_on_earlier_screen' });
    }
    if (neverAsked.has(item)) faults.push({ place, code: 'condition_never_holds' });
    return faults;
  });
}

function conditionCodeFaults(source: ItemSketch, codes: readonly unknown[], place: string): DocumentFault[] {
  const known = source.type === 'rating' ? ratingSteps : source.options.map((option) => option.code);
  const faults = repeated(codes).map((j) => repeatedCode(`${place}[${j}]`));
  for (const [j, code] of codes.entries()) {
    const isKnown = known.some((one) => one === code);
    if (typeof code === 'string' && !isKnown) faults.push({ place: `${place}[${j}]`, code: 'unknown_code' });
  }
  return faults;
}

/** Items whose condition lists no answer, and those that look at an item never asked. */
function itemsNeverAsked(
  { items, screens }: DocumentSketch,
  screenOf: ReadonlyMap<string, number>,
): ReadonlySet<ItemSketch> {
  const never = new Set<ItemSketch>();
  const codes = new Set<string>();
  const screen = (item: ItemSketch) => screenOf.get(item.code ?? '') ?? screens.length;
  // In the order of screens, conditions look back only: one pass sees every chain.
  for (const item of items.toSorted((a, b) => screen(a) - screen(b))) {
    if (item.when?.in?.length !== 0 && !codes.has(item.when?.item ?? '')) continue;
    never.add(item);
    if (item.code !== undefined) codes.add(item.code);
  }
  return never;
}

function firstScreens({ screens }: DocumentSketch): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [s, screen] of screens.entries()) {
    for (const code of screen.items) if (typeof code === 'string' && !first.has(code)) first.set(code, s);
  }
  return first;
}

/** Positions at which a string appears again. */
function repeated(values: readonly unknown[]): number[] {
  const seen = new Set<string>();
  return [...values.entries()].flatMap(([i, value]) => {
    if (typeof value !== 'string') return [];
    const again = seen.has(value);
    seen.add(value);
    return again ? [i] : [];
  });
}

function repeatedCode(place: string): DocumentFault {
  return { place, code: 'repeated_code' };
}
