import { isCalendarDay } from './calendar-day.ts';
import { answerCodes, type DateItem, type Item, preferNotCode, type TextItem } from './questionnaire.ts';
import { matrixReader, multipleReader, rankingReader } from './read-codes.ts';
import { type AnswerReader, answered, faulty, type Reason, unanswered } from './reading.ts';
import { hasInvalidCharacters, isLongerThan, normaliseText } from './text-value.ts';

/** The day on which answers are checked, 'YYYY-MM-DD'. */
export type Today = () => string;

/** Prepares the reader of an item once, so that reading only looks things up; none for an item without answer. */
export function answerReader(item: Item, today: Today): AnswerReader | undefined {
  const read = typeReader(item, today);
  return read !== undefined && item.preferNot === true ? preferNotReader(read) : read;
}

function typeReader(item: Item, today: Today): AnswerReader | undefined {
  switch (item.type) {
    case 'rating':
      return integerReader(1, 5);
    case 'scale':
      return integerReader(0, 10);
    case 'number':
      return integerReader(item.min, item.max, 'not_whole_number');
    case 'choice':
    case 'yes-partly-no':
      return codeReader(answerCodes(item));
    case 'multiple':
      return multipleReader(item);
    case 'ranking':
      return rankingReader(item);
    case 'matrix':
      return matrixReader(item);
    case 'text':
      return textReader(item);
    case 'date':
      return dateReader(item, today);
    case 'information':
      return undefined;
  }
}

/** A list is what a form makes of a refusal ticked beside an answer. */
function preferNotReader(read: AnswerReader): AnswerReader {
  return (value) => {
    if (value === preferNotCode) return answered(value);
    if (!Array.isArray(value) || !value.includes(preferNotCode)) return read(value);
    return value.length === 1 ? answered(preferNotCode) : faulty({ code: 'exclusive_code' });
  };
}

/** @param otherwise what is said of anything else: only where people type the number do they need to be told how */
function integerReader(
  min: number,
  max: number,
  otherwise: 'wrong_type' | 'not_whole_number' = 'wrong_type',
): AnswerReader {
  return (value) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return faulty({ code: otherwise });
    // JSON has a zero below zero.
    return value >= min && value <= max
      ? answered(value === 0 ? 0 : value)
      : faulty({ code: 'out_of_range' });
  };
}

function codeReader(offered: readonly string[]): AnswerReader {
  const codes = new Set(offered);
  return (value) => {
    if (typeof value !== 'string') return faulty({ code: 'wrong_type' });
    return codes.has(value) ? answered(value) : faulty({ code: 'unknown_code' });
  };
}

/** The reader of a free text, of an item or beside an option. */
export function textReader({ maxLength }: Pick<TextItem, 'maxLength'>): AnswerReader {
  return (value) => {
    if (typeof value !== 'string') return faulty({ code: 'wrong_type' });
    const text = normaliseText(value);
    if (text === '') return unanswered;
    const reasons: Reason[] = [];
    if (hasInvalidCharacters(text)) reasons.push({ code: 'invalid_characters' });
    if (isLongerThan(text, maxLength)) reasons.push({ code: 'too_long', limit: maxLength });
    return reasons.length > 0 ? faulty(...reasons) : answered(text);
  };
}

function dateReader({ earliest = '', latest = '9999-12-31' }: DateItem, today: Today): AnswerReader {
  const dayOf = (bound: string) => (bound === 'today' ? today() : bound);
  return (value) => {
    if (typeof value !== 'string') return faulty({ code: 'wrong_type' });
    if (!/^\d{4}-\d\d-\d\d$/.test(value)) return faulty({ code: 'invalid_format' });
    if (!isCalendarDay(value)) return faulty({ code: 'invalid_date' });
    // Days written this way stand in the order of their texts.
    return value >= dayOf(earliest) && value <= dayOf(latest)
      ? answered(value)
      : faulty({ code: 'out_of_range' });
  };
}
