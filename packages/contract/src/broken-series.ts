import { answerCodes, type Questionnaire } from './questionnaire.ts';

/**
 * The items that a newer version of a questionnaire keeps by code but not by meaning: of another type, or without an answer
 * that the older one offered. Counts of both versions make one series, so such an item needs another code. Items may come
 * and go, answers may be added, words may be mended.
 */
export function brokenSeries(older: Questionnaire, newer: Questionnaire): readonly string[] {
  const before = new Map(older.items.map((item) => [item.code, item]));
  return newer.items.flatMap((item) => {
    const then = before.get(item.code);
    if (then === undefined) return [];
    const codes = answerCodes(item);
    const kept = then.type === item.type && answerCodes(then).every((code) => codes.includes(code));
    return kept ? [] : [item.code];
  });
}
