import { afterAll, expect, test } from 'vitest';
import { stoppedClock } from '../platform/clock.ts';
import { testDatabase } from '../platform/testing/test-database.ts';
import { openDirectory } from './directory.ts';
import { loadPilot } from './load-pilot.ts';

const clone = await testDatabase();
afterAll(() => clone.close());

const clock = stoppedClock('2026-11-22');

test('the pilot fills an empty register, ready to collect, and leaves a filled one as it is', async () => {
  const database = clone.database();
  expect(await loadPilot(database, clock)).toBe(true);
  const directory = await openDirectory(database);
  expect(
    directory
      .published()
      .map(({ administration, slug, collecting }) => [administration.ipa, slug, collecting]),
  ).toEqual([
    ['inail', 'civa', true],
    ['inail', 'sportello-digitale', true],
    ['inps', 'cruscotto-cig-e-fondi', true],
    ['inps', 'hub-prestazioni-non-pensionistiche', true],
    ['c_h501', 'cambio-di-residenza-online', true],
    ['c_h501', 'gebac-2012', true],
    ['c_h501', 'gecoa-2012', true],
  ]);
  for (const { names, touchpoints } of directory.published()) {
    expect(names.en).toBeTruthy();
    expect(touchpoints.size).toBeGreaterThan(0);
  }
  expect(directory.find('inail', 'sportello-digitale')?.channels).toContain('kiosk');
  expect(await loadPilot(database, clock)).toBe(false);
});

test('two instances that start together load it once', async () => {
  const other = await testDatabase();
  try {
    const loads = [loadPilot(other.database(), clock), loadPilot(other.database(), clock)];
    expect((await Promise.all(loads)).filter((loaded) => loaded)).toHaveLength(1);
  } finally {
    await other.close();
  }
});
