/*
 * `npm run simulate:coverage [-- STREAMS LENGTH]`: how often live intervals ever miss, and how long the change detector takes.
 * 2,000 streams of 2,000 answers unless said otherwise; the published table is of 10000 10000. Ends with 1 where an interval
 * misses too often, or a negative control does not fail.
 */
import { everMissed } from './ever-miss.ts';
import { seededRandom } from './random.ts';
import { fallDetector, fallen, meanDaysToAlarm, usual } from './run-lengths.ts';
import { scenarios, yearlyCycle } from './scenarios.ts';
import { countBetting, naiveInterval, plugInBernstein } from './sequences.ts';

/** 0.05 + 3 sqrt(0.05 x 0.95 / 10,000), whatever the number of streams. */
const mostMissed = 0.0565;
const leastNaive = 0.4;
const leastPlugIn = 0.2;
const threshold = 365;

const [streams = 2000, length = 2000] = process.argv.slice(2).map(Number);
const faults: string[] = [];

function hold(what: string, isHeld: boolean): void {
  if (!isHeld) faults.push(what);
}

/** Of scores 4.0 and 3.6: where the mean is, and where it is not. */
const kinds = [() => countBetting(0.75), () => countBetting(0.65), naiveInterval, plugInBernstein];

console.log(`${streams} streams of ${length} answers, looked at after each: share that ever missed\n`);
console.log('scenario                  centre 4.0  centre 3.6  naive  plug-in');
for (const [index, scenario] of scenarios.entries()) {
  const shares = everMissed(scenario, kinds, { streams, length, random: seededRandom(index + 1) });
  console.log(scenario.name.padEnd(26), shares.map((share) => share.toFixed(4)).join('      '));
  const [centred = 1, apart = 1, naive = 0, plugIn = 0] = shares;
  hold(`${scenario.name}: count betting missed`, Math.max(centred, apart) <= mostMissed);
  hold(`${scenario.name}: the naive interval did not fail`, naive > leastNaive);
  if (scenario === yearlyCycle) hold('the plug-in sequence did not fail', plugIn > leastPlugIn);
}

console.log(`\nmean days to an alarm at ${threshold}`);
const quick = { threshold, random: seededRandom(99) };
for (const [answersADay, runs] of [
  [10, 600],
  [100, 200],
] as const) {
  const days = meanDaysToAlarm({
    ...quick,
    detector: fallDetector(4.03),
    shape: usual,
    answersADay,
    runs,
    both: false,
  });
  console.log(`no change, ${answersADay} a day:`, days.shiryaevRoberts.toFixed(0));
  // Three standard errors of a geometric time, less than which chance does not explain.
  const least = threshold * (1 - 3 / Math.sqrt(runs));
  hold(`a false alarm too early at ${answersADay} a day`, days.shiryaevRoberts >= least);
}
for (const [answersADay, runs, most] of [
  [10, 400, 22],
  [100, 200, 4],
  [1000, 50, 1.5],
] as const) {
  const days = meanDaysToAlarm({
    ...quick,
    detector: fallDetector(3.98),
    shape: fallen,
    answersADay,
    runs,
    both: true,
  });
  console.log(`a fall of 0.4, ${answersADay} a day:`, days.shiryaevRoberts.toFixed(1), days.cusum.toFixed(1));
  hold(`a fall is told late at ${answersADay} a day`, days.shiryaevRoberts <= most);
}

for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
