import type { Language } from './closed-lists.ts';
import type { Condition } from './condition.ts';

/** One text in every language. */
export type Texts = Readonly<Record<Language, string>>;

interface ItemBase {
  readonly code: string;
  readonly text: Texts;
  readonly hint?: Texts;
  readonly when?: Condition;
  /**
   * Items with one series are comparable, whatever questionnaire they are of; without it, the code is the series. Answers are
   * counted by code, and a code is of one series for ever: see `brokenSeries`.
   */
  readonly series?: string;
}

/** An item that is answered. */
interface QuestionBase extends ItemBase {
  readonly required?: true;
  /** Accepts `preferNotCode` as its answer, whatever its type. */
  readonly preferNot?: true;
}

/** The steps of every rating, from worst to best. */
export const ratingSteps = ['1', '2', '3', '4', '5'] as const;
export type RatingStep = (typeof ratingSteps)[number];

/** The steps of every scale, from least to most. */
export const scaleSteps = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;

/** The answers to every item of type `yes-partly-no`. */
export const yesPartlyNoCodes = ['yes', 'partly', 'no'] as const;

/** The answer of those who prefer not to say, where `preferNot` offers it. */
export const preferNotCode = 'prefer-not-to-say';

/** A whole number from 1 (`low`) to 5 (`high`). */
export interface RatingItem extends QuestionBase {
  readonly type: 'rating';
  readonly low: Texts;
  readonly high: Texts;
  readonly labels?: Readonly<Record<RatingStep, Texts>>;
}

/** A whole number from 0 (`low`) to 10 (`high`). */
export interface ScaleItem extends QuestionBase {
  readonly type: 'scale';
  readonly low: Texts;
  readonly high: Texts;
}

/** One of the options. */
export interface ChoiceItem extends QuestionBase {
  readonly type: 'choice';
  readonly options: readonly Option[];
  readonly order?: 'random';
}

/** Any number of the options, or `atMost` so many. */
export interface MultipleItem extends QuestionBase {
  readonly type: 'multiple';
  readonly options: readonly Option[];
  readonly order?: 'random';
  readonly atMost?: number;
}

/** One of `yesPartlyNoCodes`, whose words are `yesPartlyNoTexts`. */
export interface YesPartlyNoItem extends QuestionBase {
  readonly type: 'yes-partly-no';
}

/** Free text; its length counts Unicode code points, a line end as one. */
export interface TextItem extends QuestionBase {
  readonly type: 'text';
  readonly maxLength: number;
}

/** A whole number, bounds included. */
export interface NumberItem extends QuestionBase {
  readonly type: 'number';
  readonly min: number;
  readonly max: number;
  readonly unit?: Texts;
}

/** A day as 'YYYY-MM-DD', bounds included; a bound may be 'today'. */
export interface DateItem extends QuestionBase {
  readonly type: 'date';
  readonly earliest?: string;
  readonly latest?: string;
}

/** One column for each row. Random order is that of the rows. */
export interface MatrixItem extends QuestionBase {
  readonly type: 'matrix';
  readonly rows: readonly Option[];
  readonly columns: readonly Option[];
  readonly order?: 'random';
}

/** The best options in their order: all of them, or `ranks` so many. */
export interface RankingItem extends QuestionBase {
  readonly type: 'ranking';
  readonly options: readonly Option[];
  readonly ranks?: number;
  readonly order?: 'random';
}

/** A text to read; it has no answer. */
export interface InformationItem extends ItemBase {
  readonly type: 'information';
  readonly required?: never;
  readonly preferNot?: never;
}

export interface Option {
  readonly code: string;
  readonly text: Texts;
  /** May come with a free text, answered under `<item>.other`: at most one option of a choice or multiple item. */
  readonly other?: { readonly maxLength: number };
  /** Excludes all other options of a multiple item. */
  readonly exclusive?: true;
  /** Stays at its place under random order. */
  readonly fixed?: true;
}

export type Item =
  | RatingItem
  | ScaleItem
  | ChoiceItem
  | MultipleItem
  | YesPartlyNoItem
  | TextItem
  | NumberItem
  | DateItem
  | MatrixItem
  | RankingItem
  | InformationItem;

export interface Screen {
  readonly title?: Texts;
  readonly items: readonly string[];
}

/** What a questionnaire asks about: a service that was used, a page that was read, a procedure that was left. */
export const purposes = ['service', 'page', 'abandoned'] as const;
export type Purpose = (typeof purposes)[number];

/** Code of the rating that opens every questionnaire about a service: what makes services comparable. */
export const overallItem = 'overall';

/** The required item that opens every questionnaire of a purpose, alone on its screen; no other thing has these codes. */
export const openingItems = {
  service: { code: overallItem, type: 'rating' },
  page: { code: 'page-clarity', type: 'rating' },
  abandoned: { code: 'stage', type: 'choice' },
} as const satisfies Readonly<Record<Purpose, { readonly code: string; readonly type: Item['type'] }>>;

/** A version of a questionnaire: immutable once in use. */
export interface Questionnaire {
  readonly code: string;
  readonly version: number;
  readonly purpose: Purpose;
  readonly title: Texts;
  readonly items: readonly Item[];
  readonly screens: readonly Screen[];
}

/**
 * Language-neutral: a number for rating, scale and number; a code for choice and yes-partly-no; codes in document order for
 * multiple, best first for ranking; column codes by row code for matrix; a string for text and date; or `preferNotCode`.
 */
export type AnswerValue = number | string | readonly string[] | Readonly<Record<string, string>>;

/** By item code; the text beside an option that takes one by `<item>.other`. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/** The key of the free text that comes with an option of the item. */
export function otherKey(itemCode: string): string {
  return `${itemCode}.other`;
}

/** The option of a choice or multiple item that may come with a free text. */
export function otherOption(item: Item): (Option & Required<Pick<Option, 'other'>>) | undefined {
  if (item.type !== 'choice' && item.type !== 'multiple') return undefined;
  for (const option of item.options)
    if (option.other !== undefined) return { ...option, other: option.other };
  return undefined;
}

/** The codes that an answer to the item can have, `preferNotCode` aside; none where answers have no codes. */
export function answerCodes(item: Item): readonly string[] {
  switch (item.type) {
    case 'rating':
      return ratingSteps;
    case 'scale':
      return scaleSteps;
    case 'yes-partly-no':
      return yesPartlyNoCodes;
    case 'choice':
    case 'multiple':
    case 'ranking':
      return item.options.map((option) => option.code);
    default:
      return [];
  }
}

/** The series that the item's answers belong to. */
export function seriesOf(item: Item): string {
  return item.series ?? item.code;
}
