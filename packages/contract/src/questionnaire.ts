import type { Language } from './closed-lists.ts';

/** One text in every language. */
export type Texts = Readonly<Record<Language, string>>;

/** True when the answer to an item of an earlier screen (or one of its codes) is in the list. Ratings are '1' to '5'. */
export interface Condition {
  readonly item: string;
  readonly in: readonly string[];
}

interface ItemBase {
  readonly code: string;
  readonly text: Texts;
  readonly hint?: Texts;
  readonly required?: boolean;
  readonly when?: Condition;
}

/** The steps of every rating, from worst to best. */
export const ratingSteps = ['1', '2', '3', '4', '5'] as const;
export type RatingStep = (typeof ratingSteps)[number];

/** A whole number from 1 (`low`) to 5 (`high`). */
export interface RatingItem extends ItemBase {
  readonly type: 'rating';
  readonly low: Texts;
  readonly high: Texts;
  readonly labels?: Readonly<Record<RatingStep, Texts>>;
}

/** One of the options. */
export interface ChoiceItem extends ItemBase {
  readonly type: 'choice';
  readonly options: readonly Option[];
}

/** Any number of the options. */
export interface MultipleItem extends ItemBase {
  readonly type: 'multiple';
  readonly options: readonly Option[];
}

/** Free text; its length counts Unicode code points, a line end as one. */
export interface TextItem extends ItemBase {
  readonly type: 'text';
  readonly maxLength: number;
}

export interface Option {
  readonly code: string;
  readonly text: Texts;
}

export type Item = RatingItem | ChoiceItem | MultipleItem | TextItem;

/** Conditions may only look at earlier screens, so that the form works without JavaScript. */
export interface Screen {
  readonly title?: Texts;
  readonly items: readonly string[];
}

/** A version of a questionnaire: immutable once in use. The first screen asks the rating `overall` alone. */
export interface Questionnaire {
  readonly code: string;
  readonly version: number;
  readonly title: Texts;
  readonly items: readonly Item[];
  readonly screens: readonly Screen[];
}

/** Code of the rating that every questionnaire opens with: what makes services comparable. */
export const overallItem = 'overall';

/** Language-neutral: rating 1 to 5, choice a code, multiple the codes in document order, text a string. */
export type AnswerValue = number | string | readonly string[];
export type Answers = Readonly<Record<string, AnswerValue>>;

/** The codes by which a condition (or a tally) can name an answer to the item; none for free text. */
export function answerCodes(item: Item): readonly string[] {
  if (item.type === 'rating') return ratingSteps;
  if (item.type === 'text') return [];
  return item.options.map((option) => option.code);
}
