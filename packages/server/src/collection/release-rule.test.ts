import { describe, expect, it } from 'vitest';
import { batchSize, judge, releaseRule } from './release-rule.ts';

const rule = releaseRule(10);

describe('the release rule', () => {
  it('lets ten different answers go, not nine', () => {
    expect(judge(rule, { answers: 9, fresh: 9, commonest: 3 }, 10)).toBe('wait');
    expect(judge(rule, { answers: 10, fresh: 10, commonest: 3 }, 10)).toBe('release');
  });

  it('refuses a unanimous group however large it is', () => {
    expect(judge(rule, { answers: 500, fresh: 500, commonest: 500 }, 10)).toBe('refuse');
  });

  it('does not let the answer that differs decide when a refused group goes', () => {
    expect(judge(rule, { answers: 11, fresh: 1, commonest: 10 }, 10)).toBe('wait');
    expect(judge(rule, { answers: 19, fresh: 9, commonest: 18 }, 10)).toBe('wait');
    expect(judge(rule, { answers: 20, fresh: 10, commonest: 19 }, 10)).toBe('release');
  });

  it('asks for 2 % of the month where that is more than k', () => {
    expect(batchSize(rule, 500)).toBe(10);
    expect(batchSize(rule, 501)).toBe(11);
    expect(batchSize(rule, 10_000)).toBe(200);
  });

  it('lets texts go by their number: none of them is counted', () => {
    expect(judge(rule, { answers: 10, fresh: 10, commonest: 0 }, 10)).toBe('release');
  });

  it('shows each answer at once in a demonstration', () => {
    const demonstration = releaseRule(1);
    expect(batchSize(demonstration, 9_999)).toBe(1);
    expect(judge(demonstration, { answers: 1, fresh: 1, commonest: 1 }, 1)).toBe('release');
  });
});
