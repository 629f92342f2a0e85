import { conditionFaults } from './condition-rules.ts';
import type { DocumentFault } from './document-faults.ts';
import type { DocumentSketch, ItemSketch } from './document-sketch.ts';
import { documentEffort, type Effort } from './effort.ts';
import { itemFaults } from './item-rules.ts';
import { pipingFaults } from './piping-rules.ts';
import { servicePipe } from './piping.ts';
import { openingItems } from './questionnaire.ts';
import { repeatedCodes } from './repeated-codes.ts';

/** The rules that join the parts of a document; each names its faults by their place. */
export function ruleFaults(sketch: DocumentSketch): DocumentFault[] {
  const { items, screens } = sketch;
  const effort: Effort = { left: documentEffort };
  // A document without items or screens has that fault of shape: nothing can be joined.
  if (items.length === 0 || screens.length === 0) return [];
  return [
    ...codeFaults(sketch),
    ...items.flatMap(({ item }, i) => (item === undefined ? [] : itemFaults(item, `items[${i}]`))),
    ...screenFaults(sketch),
    ...openingFaults(sketch),
    ...conditionFaults(sketch, effort),
    ...pipingFaults(sketch, effort),
  ];
}

function codeFaults({ items, purpose }: DocumentSketch): DocumentFault[] {
  const faults = repeatedCodes(
    items.map((item) => item.code),
    (i) => `items[${i}].code`,
  );
  const openings = Object.entries(openingItems);
  for (const [i, { code, type }] of items.entries()) {
    const opening = openings.find(([, one]) => one.code === code);
    const isOther =
      opening !== undefined && (opening[1].type !== type || (purpose ?? opening[0]) !== opening[0]);
    if (isOther || code === servicePipe) faults.push({ place: `items[${i}].code`, code: 'reserved_code' });
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

/** The first screen asks the opening item of the purpose, alone, of everybody and for an answer that counts. */
function openingFaults({ items, screens, purpose }: DocumentSketch): DocumentFault[] {
  const asked = screens[0]?.items ?? [];
  const faults: DocumentFault[] = [];
  if (asked.length > 1) faults.push({ place: 'screens[0].items', code: 'first_screen_not_one_question' });
  if (purpose === undefined) return faults;
  const { code, type } = openingItems[purpose];
  const isOpening = (item: ItemSketch) => item.code === code && item.type === type;
  const position = items.findIndex(isOpening);
  if (position === -1 || !asked.includes(code)) {
    faults.push({ place: 'screens[0].items', code: 'opening_missing' });
  }
  const item = items[position]?.item;
  const place = `items[${position}]`;
  if (item !== undefined && item.required !== true)
    faults.push({ place: `${place}.required`, code: 'missing' });
  if (item?.preferNot === true) faults.push({ place: `${place}.preferNot`, code: 'unknown_field' });
  return faults;
}
