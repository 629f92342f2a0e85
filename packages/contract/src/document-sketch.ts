import { z } from 'zod';
import { languages } from './closed-lists.ts';
import { itemShape } from './document-shape.ts';
import { isRecord } from './is-record.ts';
import { type Item, type Purpose, purposes, type Texts } from './questionnaire.ts';

/**
 * What can be read of a document that may be wrong in places: on it the rules that join items, screens and conditions are
 * judged even beside faults of shape.
 */
export interface DocumentSketch {
  readonly purpose: Purpose | undefined;
  readonly title: Texts | undefined;
  readonly items: readonly ItemSketch[];
  readonly screens: readonly ScreenSketch[];
}

/** An item; `item` only where all but its texts is of the right shape: of the others nothing more is judged. */
export interface ItemSketch {
  readonly code: string | undefined;
  readonly type: string | undefined;
  readonly item: Item | undefined;
}

export interface ScreenSketch {
  readonly title: Texts | undefined;
  readonly items: readonly unknown[];
}

/** Texts of which some may be missing: those are empty. */
const looseTexts = z.unknown().transform((value): Texts => {
  const texts = { it: '', de: '', fr: '', sl: '', en: '' };
  for (const language of languages) texts[language] = stringIn(value, language) ?? '';
  return texts;
});

const looseItem = itemShape(looseTexts);

/** Reads what can be read; never throws. */
export function sketchDocument(document: unknown): DocumentSketch {
  const purpose = stringIn(document, 'purpose');
  return {
    purpose: purposes.find((known) => known === purpose),
    title: textsIn(document, 'title'),
    items: listIn(document, 'items').map((item) => ({
      code: stringIn(item, 'code'),
      type: stringIn(item, 'type'),
      item: looseItem.safeParse(item).data,
    })),
    screens: listIn(document, 'screens').map((screen) => ({
      title: textsIn(screen, 'title'),
      items: listIn(screen, 'items'),
    })),
  };
}

export function valueIn(record: unknown, key: string): unknown {
  return isRecord(record) && Object.hasOwn(record, key) ? record[key] : undefined;
}

function stringIn(record: unknown, key: string): string | undefined {
  const value = valueIn(record, key);
  return typeof value === 'string' ? value : undefined;
}

export function listIn(record: unknown, key: string): readonly unknown[] {
  const value = valueIn(record, key);
  return Array.isArray(value) ? value : [];
}

function textsIn(record: unknown, key: string): Texts | undefined {
  const value = valueIn(record, key);
  return value === undefined ? undefined : looseTexts.parse(value);
}
