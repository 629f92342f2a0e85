import { languages } from '../closed-lists.ts';
import type { Item, Option, Questionnaire, Texts } from '../questionnaire.ts';

/** The same words in every language. */
export function texts(words: string): Texts {
  const all = { it: '', de: '', fr: '', sl: '', en: '' };
  for (const language of languages) all[language] = words;
  return all;
}

export function options(...codes: string[]): Option[] {
  return codes.map((code) => ({ code, text: texts(code.toUpperCase()) }));
}

const text = texts('?');

/** The least item of each type; its code is its type, but for `overall`. */
export const items = {
  overall: { code: 'overall', type: 'rating', required: true, text, low: text, high: text },
  scale: { code: 'scale', type: 'scale', text, low: text, high: text },
  choice: { code: 'choice', type: 'choice', text, options: options('a', 'b', 'c') },
  multiple: { code: 'multiple', type: 'multiple', text, options: options('a', 'b', 'c') },
  ypn: { code: 'ypn', type: 'yes-partly-no', text },
  text: { code: 'text', type: 'text', text, maxLength: 5 },
  number: { code: 'number', type: 'number', text, min: -2, max: 600 },
  date: { code: 'date', type: 'date', text },
  matrix: {
    code: 'matrix',
    type: 'matrix',
    text,
    rows: options('r', 's', 't'),
    columns: options('x', 'y'),
  },
  ranking: { code: 'ranking', type: 'ranking', text, options: options('a', 'b', 'c') },
  information: { code: 'information', type: 'information', text },
} as const satisfies Readonly<Record<string, Item>>;

/** A questionnaire about a service: `overall`, then a screen for each list of items. */
export function questionnaire(...screens: (readonly Item[])[]): Questionnaire {
  const all = [[items.overall], ...screens];
  return {
    code: 'drawn',
    version: 1,
    purpose: 'service',
    title: text,
    items: all.flat(),
    screens: all.map((screen) => ({ items: screen.map(({ code }) => code) })),
  };
}
