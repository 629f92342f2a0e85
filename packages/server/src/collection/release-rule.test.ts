import { describe, expect, it } from 'vitest';
import {
  batchSize,
  demonstrationRule,
  isBatchComplete,
  isItemShowable,
  releaseRule,
} from './release-rule.ts';

const rule = releaseRule(10);

describe('the release rule', () => {
  it('lets ten different answers go, not nine', () => {
    expect(isBatchComplete(rule, { waiting: 9, scores: 3, shownThisMonth: 0 })).toBe(false);
    expect(isBatchComplete(rule, { waiting: 10, scores: 3, shownThisMonth: 0 })).toBe(true);
  });

  it('holds a unanimous batch back however large it is', () => {
    expect(isBatchComplete(rule, { waiting: 500, scores: 1, shownThisMonth: 0 })).toBe(false);
  });

  it('asks for 2 % of the month where that is more than k', () => {
    expect(batchSize(rule, 500)).toBe(10);
    expect(batchSize(rule, 501)).toBe(11);
    expect(isBatchComplete(rule, { waiting: 199, scores: 5, shownThisMonth: 10_000 })).toBe(false);
    expect(isBatchComplete(rule, { waiting: 200, scores: 5, shownThisMonth: 10_000 })).toBe(true);
  });

  it('shows an item when k have answered it, and not all the same', () => {
    expect(isItemShowable(rule, { respondents: 9, kinds: 4 })).toBe(false);
    expect(isItemShowable(rule, { respondents: 10, kinds: 1 })).toBe(false);
    expect(isItemShowable(rule, { respondents: 10, kinds: 2 })).toBe(true);
  });

  it('counts those who wrote a text, which has no kinds', () => {
    expect(isItemShowable(rule, { respondents: 10, kinds: 0 })).toBe(true);
  });

  it('shows each answer at once in a demonstration', () => {
    expect(isBatchComplete(demonstrationRule, { waiting: 1, scores: 1, shownThisMonth: 9_999 })).toBe(true);
    expect(isItemShowable(demonstrationRule, { respondents: 1, kinds: 1 })).toBe(true);
  });
});
