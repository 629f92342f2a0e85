import { expect, test } from 'vitest';
import { runTrials } from '../faults/faults.ts';

test('a server or a database that is killed under load loses no acknowledged answer, doubles none and counts right', async () => {
  const trials = await runTrials({ trials: 2, seed: 1, seconds: 50 });
  expect(trials.map(({ killed }) => killed)).toEqual(['server', 'database']);
  for (const trial of trials) {
    expect(trial).toMatchObject({ lost: 0, doubled: 0, surplus: 0, tallyDifferences: 0, refusals: [] });
    expect(trial.acknowledged).toBeGreaterThan(0);
  }
});
