import type { Language } from '@ascolto/contract';
import { optional, text } from './cells.ts';

/** The columns of a name, one a language: the Italian one stands in where another is not given. */
export const nameColumns = {
  name_it: text,
  name_de: optional(text),
  name_fr: optional(text),
  name_sl: optional(text),
  name_en: optional(text),
} satisfies Record<`name_${Language}`, unknown>;

/** A row with its columns of names as one value: the names given, by language. */
export function gatherNames<Cells extends Readonly<Record<`name_${Language}`, string | null>>>(row: Cells) {
  const { name_it: it, name_de: de, name_fr: fr, name_sl: sl, name_en: en, ...cells } = row;
  const names: Record<string, string> = {};
  for (const [language, name] of Object.entries({ it, de, fr, sl, en })) {
    if (name !== null) names[language] = name;
  }
  return { ...cells, names };
}
