import type { DocumentFault } from './document-faults.ts';
import type { Item } from './questionnaire.ts';
import { repeatedCodes } from './repeated-codes.ts';

/** The rules within one item. */
export function itemFaults(item: Item, place: string): DocumentFault[] {
  return [
    ...boundFaults(item).map((name) => ({ place: `${place}.${name}`, code: 'invalid_bounds' }) as const),
    ...optionFaults(item, place),
  ];
}

/** The names of bounds that contradict others of the item. */
export function boundFaults(item: Item): readonly string[] {
  switch (item.type) {
    case 'number':
      return item.min > item.max ? ['max'] : [];
    case 'date':
      return daysContradict(item.earliest, item.latest) ? ['latest'] : [];
    case 'multiple':
      return (item.atMost ?? 0) > item.options.length ? ['atMost'] : [];
    case 'ranking':
      return (item.ranks ?? 0) > item.options.length ? ['ranks'] : [];
    default:
      return [];
  }
}

/** Against a day that is not known yet, none contradicts. */
function daysContradict(earliest = 'today', latest = 'today'): boolean {
  return earliest !== 'today' && latest !== 'today' && earliest > latest;
}

function optionFaults(item: Item, place: string): DocumentFault[] {
  if (item.type === 'matrix') {
    return [...codesOnce(item.rows, `${place}.rows`), ...codesOnce(item.columns, `${place}.columns`)];
  }
  if (!('options' in item)) return [];
  const others = item.options.flatMap(({ other }, j) => (other === undefined ? [] : [j]));
  return [
    ...codesOnce(item.options, `${place}.options`),
    ...others
      .slice(1)
      .map((j) => ({ place: `${place}.options[${j}].other`, code: 'other_repeated' }) as const),
  ];
}

function codesOnce(coded: readonly { readonly code: string }[], place: string): DocumentFault[] {
  return repeatedCodes(
    coded.map(({ code }) => code),
    (j) => `${place}[${j}].code`,
  );
}
