import type { Item, Questionnaire, Language } from '@ascolto/contract';

/** The questionnaire about a page, as small as the widget can have it: made from its document when the script is built. */
export interface PageQuestionnaire {
  readonly code: string;
  readonly version: number;
  /** Codes of the options, in order. */
  readonly difficulties: readonly string[];
  readonly strengths: readonly string[];
  /** Of the free text, in characters. */
  readonly maxLength: number;
  readonly wordings: Readonly<Record<Language, PageWording>>;
}

export interface PageWording {
  readonly question: string;
  readonly low: string;
  readonly high: string;
  readonly difficulties: BranchWording;
  readonly strengths: BranchWording;
  readonly details: string;
  readonly detailsHint: string;
}

export interface BranchWording {
  readonly question: string;
  /** In the order of the codes. */
  readonly options: readonly string[];
}

/** A rating up to this asks for difficulties, a higher one for strengths. */
export const lastNegativeRate = 3;

/** @throws Error where the document lacks an item, a condition or a text that the widget shows. */
export function pageQuestionnaire(
  document: Pick<Questionnaire, 'code' | 'version' | 'items'>,
): PageQuestionnaire {
  const clarity = itemOf(document, 'page-clarity', 'rating');
  const difficulties = branchOf(document, 'difficulties', ['1', '2', '3']);
  const strengths = branchOf(document, 'strengths', ['4', '5']);
  const details = itemOf(document, 'details', 'text');
  const wording = (language: Language): PageWording => ({
    question: textIn(clarity.text, language),
    low: textIn(clarity.low, language),
    high: textIn(clarity.high, language),
    difficulties: branchWording(difficulties, language),
    strengths: branchWording(strengths, language),
    details: textIn(details.text, language),
    detailsHint: textIn(details.hint, language),
  });
  return {
    code: document.code,
    version: document.version,
    difficulties: difficulties.options.map(({ code }) => code),
    strengths: strengths.options.map(({ code }) => code),
    maxLength: details.maxLength,
    wordings: {
      it: wording('it'),
      de: wording('de'),
      fr: wording('fr'),
      sl: wording('sl'),
      en: wording('en'),
    },
  };
}

type ItemOf<Type extends Item['type']> = Extract<Item, { type: Type }>;

function itemOf<Type extends Item['type']>(
  { items }: Pick<Questionnaire, 'items'>,
  code: string,
  type: Type,
): ItemOf<Type> {
  const item = items.find((candidate) => candidate.code === code);
  if (!isOf(item, type))
    throw new Error(`the questionnaire of the widget has no item ${code} of type ${type}`);
  return item;
}

function isOf<Type extends Item['type']>(item: Item | undefined, type: Type): item is ItemOf<Type> {
  return item?.type === type;
}

/** A choice that is asked after these ratings. */
function branchOf(
  document: Pick<Questionnaire, 'items'>,
  code: string,
  rates: readonly string[],
): ItemOf<'choice'> {
  const item = itemOf(document, code, 'choice');
  if (JSON.stringify(item.when) !== JSON.stringify({ item: 'page-clarity', in: rates }))
    throw new Error(
      `the widget asks ${code} after a rating of ${rates.join(', ')}; its questionnaire does not`,
    );
  return item;
}

function branchWording({ text, options }: ItemOf<'choice'>, language: Language): BranchWording {
  return {
    question: textIn(text, language),
    options: options.map((option) => textIn(option.text, language)),
  };
}

function textIn(texts: Readonly<Partial<Record<Language, string>>> | undefined, language: Language): string {
  const text = texts?.[language];
  if (text === undefined)
    throw new Error(`a text of the widget's questionnaire lacks the language ${language}`);
  return text;
}
