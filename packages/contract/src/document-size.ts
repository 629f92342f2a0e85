import type { DocumentFault } from './document-faults.ts';
import { listIn, valueIn } from './document-sketch.ts';

/**
 * Far beyond what people can be asked, and little enough for the check of a document to end quickly: documents of this size
 * made to be hard take one to three seconds, those shipped some milliseconds.
 */
export const documentLimits = {
  items: 200,
  screens: 200,
  /** Of one item; its rows and its columns as well. */
  options: 100,
  /** Of one item, those within others included. */
  conditions: 100,
  /** In the list of one condition: every option, and preferring not to say. */
  codes: 101,
} as const;

/** What there is too much of, by its place. Of a document with such a fault nothing else is judged. Never throws. */
export function sizeFaults(document: unknown): DocumentFault[] {
  const items = listIn(document, 'items');
  const screens = listIn(document, 'screens');
  const whole = [
    ...tooMany(items.length, documentLimits.items, 'items'),
    ...tooMany(screens.length, documentLimits.screens, 'screens'),
  ];
  if (whole.length > 0) return whole;
  return [
    ...items.flatMap((item, i) => itemFaults(item, `items[${i}]`)),
    ...screens.flatMap((screen, s) =>
      tooMany(listIn(screen, 'items').length, documentLimits.items, `screens[${s}].items`),
    ),
  ];
}

function itemFaults(item: unknown, place: string): DocumentFault[] {
  const conditions = conditionsIn(valueIn(item, 'when'), `${place}.when`);
  return [
    ...['options', 'rows', 'columns'].flatMap((name) =>
      tooMany(listIn(item, name).length, documentLimits.options, `${place}.${name}`),
    ),
    ...tooMany(conditions.length, documentLimits.conditions, `${place}.when`),
    ...conditions.flatMap((one) =>
      tooMany(listIn(one.value, 'in').length, documentLimits.codes, `${one.place}.in`),
    ),
  ];
}

interface PlacedValue {
  readonly value: unknown;
  readonly place: string;
}

/** What stands where conditions are expected; no more than one too many. */
function conditionsIn(when: unknown, place: string): readonly PlacedValue[] {
  const most = documentLimits.conditions + 1;
  const found: PlacedValue[] = [{ value: when, place }];
  for (let next = 0; next < found.length && found.length < most; next++) {
    const one = found[next];
    if (one !== undefined) found.push(...partsOf(one, most - found.length));
  }
  return found;
}

function partsOf({ value, place }: PlacedValue, most: number): PlacedValue[] {
  const not = valueIn(value, 'not');
  const lists = ['all', 'any'].flatMap((name) =>
    listIn(value, name)
      .slice(0, most)
      .map((part, i) => ({ value: part, place: `${place}.${name}[${i}]` })),
  );
  return [...(not === undefined ? [] : [{ value: not, place: `${place}.not` }]), ...lists].slice(0, most);
}

function tooMany(count: number, most: number, place: string): DocumentFault[] {
  return count > most ? [{ place, code: 'too_many' }] : [];
}
