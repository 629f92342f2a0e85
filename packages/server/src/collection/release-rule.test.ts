import { describe, expect, it } from 'vitest';
import { batchSize, isBatchComplete, isItemShowable, releaseRule } from './release-rule.ts';

const rule = releaseRule({ demonstration: false, releaseMinimum: 10 });
const demonstrationRule = releaseRule({ demonstration: true, releaseMinimum: 10 });

describe('the release rule', () => {
  it('lets ten different answers go, not nine', () => {
    expect(isBatchComplete(rule, { waiting: 9, commonest: 3, shownThisMonth: 0 })).toBe(false);
    expect(isBatchComplete(rule, { waiting: 10, commonest: 3, shownThisMonth: 0 })).toBe(true);
  });

  it('holds a unanimous batch back however large it is', () => {
    expect(isBatchComplete(rule, { waiting: 500, commonest: 500, shownThisMonth: 0 })).toBe(false);
  });

  it('asks for 2 % of the month where that is more than k', () => {
    expect(batchSize(rule, 500)).toBe(10);
    expect(batchSize(rule, 501)).toBe(11);
    expect(isBatchComplete(rule, { waiting: 199, commonest: 90, shownThisMonth: 10_000 })).toBe(false);
    expect(isBatchComplete(rule, { waiting: 200, commonest: 90, shownThisMonth: 10_000 })).toBe(true);
  });

  it('shows an item when k have answered it, and not all the same', () => {
    expect(isItemShowable(rule, { respondents: 9, commonest: 4 })).toBe(false);
    expect(isItemShowable(rule, { respondents: 10, commonest: 10 })).toBe(false);
    expect(isItemShowable(rule, { respondents: 10, commonest: 9 })).toBe(true);
  });

  it('holds an option back that everyone ticked, whatever else they ticked', () => {
    expect(isItemShowable(rule, { respondents: 12, commonest: 12 })).toBe(false);
  });

  it('counts those who wrote a text, which has no counts', () => {
    expect(isItemShowable(rule, { respondents: 10, commonest: 0 })).toBe(true);
  });

  it('shows each answer at once in a demonstration', () => {
    expect(isBatchComplete(demonstrationRule, { waiting: 1, commonest: 1, shownThisMonth: 9_999 })).toBe(
      true,
    );
    expect(isItemShowable(demonstrationRule, { respondents: 1, commonest: 1 })).toBe(true);
  });
});
