import { expect, test } from 'vitest';
import { addCounts, countLine, countTests } from './test-count.ts';

const report = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

test('a run that ended well counts its tests', () => {
  expect(countTests(report, 0)).toEqual({ passed: 5, failed: 0, skipped: 2 });
});

test('a file that broke before its tests ran counts as one failed', () => {
  const broken = { status: 'failed', assertionResults: [] };
  expect(countTests({ ...report, testResults: [broken, broken] }, 1).failed).toBe(2);
});

test('a failed test is counted once, not again with its file', () => {
  const file = { status: 'failed', assertionResults: [{ status: 'failed' }] };
  expect(countTests({ ...report, numFailedTests: 1, testResults: [file] }, 1).failed).toBe(1);
});

test.each([1, null])('a run that ended badly (%s) without a failed test counts as one failed', (exitCode) => {
  expect(countTests(report, exitCode).failed).toBe(1);
});

test('a run without a report counts as one failed', () => {
  expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the last line sums all runs, and names skipped tests only where there are any', () => {
  const one = { passed: 1, failed: 2, skipped: 0 };
  expect(countLine(addCounts([one, one]))).toBe('2 passed, 4 failed');
  expect(countLine(addCounts([one, { ...one, skipped: 3 }]))).toBe('2 passed, 4 failed, 3 skipped');
});
