import type { Language } from './closed-lists.ts';
import {
  type AnswerValue,
  type Item,
  type Option,
  preferNotCode,
  type Texts,
  type yesPartlyNoCodes,
} from './questionnaire.ts';

/** The words of the answers to every item of type `yes-partly-no`. */
export const yesPartlyNoTexts: Readonly<Record<(typeof yesPartlyNoCodes)[number], Texts>> = {
  yes: { it: 'Sì', de: 'Ja', fr: 'Oui', sl: 'Da', en: 'Yes' },
  partly: { it: 'In parte', de: 'Teilweise', fr: 'En partie', sl: 'Delno', en: 'Partly' },
  no: { it: 'No', de: 'Nein', fr: 'Non', sl: 'Ne', en: 'No' },
};

/** The words of `preferNotCode`. */
export const preferNotTexts: Texts = {
  it: 'Preferisco non rispondere',
  de: 'Keine Angabe',
  fr: 'Je préfère ne pas répondre',
  sl: 'Ne želim odgovoriti',
  en: 'I prefer not to say',
};

/** An answer as people read it; a part that the item does not have is left out, down to an empty text. */
export function answerWords(item: Item, value: AnswerValue, language: Language): string {
  if (value === preferNotCode && item.preferNot === true) return preferNotTexts[language];
  switch (item.type) {
    case 'choice':
      return optionWords(item.options, [value], language).join('');
    case 'multiple':
      return listFormats[language].format(optionWords(item.options, listOf(value), language));
    case 'ranking':
      return optionWords(item.options, listOf(value), language)
        .map((words, index) => `${index + 1}. ${words}`)
        .join('; ');
    case 'yes-partly-no':
      return value === 'yes' || value === 'partly' || value === 'no' ? yesPartlyNoTexts[value][language] : '';
    case 'matrix':
      return item.rows.flatMap((row) => rowWords(row, item.columns, value, language)).join('; ');
    case 'date':
      return typeof value === 'string' ? dayWords(value, language) : '';
    default:
      return typeof value === 'object' ? '' : String(value);
  }
}

const listFormats: Readonly<Record<Language, Intl.ListFormat>> = {
  it: new Intl.ListFormat('it'),
  de: new Intl.ListFormat('de'),
  fr: new Intl.ListFormat('fr'),
  sl: new Intl.ListFormat('sl'),
  en: new Intl.ListFormat('en'),
};

function optionWords(options: readonly Option[], codes: readonly unknown[], language: Language): string[] {
  return codes.flatMap((code) => options.find((option) => option.code === code)?.text[language] ?? []);
}

function rowWords(row: Option, columns: readonly Option[], value: AnswerValue, language: Language): string[] {
  const chosen: unknown = typeof value === 'object' ? Reflect.get(value, row.code) : undefined;
  return optionWords(columns, [chosen], language).map((words) => `${row.text[language]}: ${words}`);
}

function dayWords(day: string, language: Language): string {
  const instant = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return '';
  return instant.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}

function listOf(value: AnswerValue): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
