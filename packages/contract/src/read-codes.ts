import { isRecord } from './is-record.ts';
import type { MatrixItem, MultipleItem, RankingItem } from './questionnaire.ts';
import { rankedCodes } from './ranked-codes.ts';
import { type AnswerReader, answered, faulty, type Reason, unanswered } from './reading.ts';

/** Reads the codes of a multiple answer into document order. */
export function multipleReader({ options, atMost }: MultipleItem): AnswerReader {
  const codes = options.map((option) => option.code);
  const known: ReadonlySet<unknown> = new Set(codes);
  const exclusive = new Set<unknown>(options.filter((one) => one.exclusive === true).map((one) => one.code));
  return (value) => {
    if (!Array.isArray(value)) return faulty({ code: 'wrong_type' });
    if (value.length === 0) return unanswered;
    const chosen = new Set<unknown>(value);
    const reasons = listReasons(value, chosen, known, atMost);
    if (chosen.size > 1 && value.some((code) => exclusive.has(code)))
      reasons.push({ code: 'exclusive_code' });
    return reasons.length > 0 ? faulty(...reasons) : answered(codes.filter((code) => chosen.has(code)));
  };
}

/** Reads codes from the best on. An object is what a form sends whose ranks do not make an order. */
export function rankingReader({ options, ranks = options.length, required }: RankingItem): AnswerReader {
  const codes = options.map((option) => option.code);
  const known: ReadonlySet<unknown> = new Set(codes);
  return (value) => {
    if (isRecord(value)) return faulty(rankReason(value, known));
    if (!Array.isArray(value)) return faulty({ code: 'wrong_type' });
    if (value.length === 0) return unanswered;
    const chosen = new Set<unknown>(value);
    const reasons = listReasons(value, chosen, known, ranks);
    if (reasons.length > 0) return faulty(...reasons);
    if (required === true && value.length < ranks) return faulty({ code: 'incomplete' });
    return answered(value.filter((code) => typeof code === 'string'));
  };
}

/** Reads column codes by row code, rows in document order. */
export function matrixReader({ rows, columns, required }: MatrixItem): AnswerReader {
  const rowCodes = rows.map((row) => row.code);
  const knownRows = new Set(rowCodes);
  const knownColumns = new Set(columns.map((column) => column.code));
  return (value) => {
    if (!isRecord(value)) return faulty({ code: 'wrong_type' });
    const given = Object.entries(value);
    if (given.length === 0) return unanswered;
    const reasons: Reason[] = [];
    if (given.some(([, column]) => typeof column !== 'string')) reasons.push({ code: 'wrong_type' });
    const isKnown = ([row, column]: [string, unknown]) =>
      knownRows.has(row) && (typeof column !== 'string' || knownColumns.has(column));
    if (!given.every(isKnown)) reasons.push({ code: 'unknown_code' });
    if (reasons.length > 0) return faulty(...reasons);
    if (required === true && given.length < rows.length) return faulty({ code: 'incomplete' });
    const answer: Record<string, string> = {};
    for (const row of rowCodes) if (Object.hasOwn(value, row)) answer[row] = String(value[row]);
    return answered(answer);
  };
}

function listReasons(
  value: readonly unknown[],
  chosen: ReadonlySet<unknown>,
  known: ReadonlySet<unknown>,
  atMost = Infinity,
): Reason[] {
  const reasons: Reason[] = [];
  if (value.some((code) => typeof code !== 'string')) reasons.push({ code: 'wrong_type' });
  if (value.some((code) => typeof code === 'string' && !known.has(code)))
    reasons.push({ code: 'unknown_code' });
  if (chosen.size < value.length) reasons.push({ code: 'repeated_code' });
  if (chosen.size > atMost) reasons.push({ code: 'too_many', limit: atMost });
  return reasons;
}

function rankReason(ranks: Record<string, unknown>, known: ReadonlySet<unknown>): Reason {
  const entries = Object.entries(ranks);
  if (entries.some(([code]) => !known.has(code))) return { code: 'unknown_code' };
  const isRank = (rank: unknown) => typeof rank === 'string' && /^\d{1,3}$/.test(rank);
  if (!entries.every(([, rank]) => isRank(rank))) return { code: 'wrong_type' };
  return { code: rankedCodes(ranks) === undefined ? 'repeated_rank' : 'wrong_type' };
}
