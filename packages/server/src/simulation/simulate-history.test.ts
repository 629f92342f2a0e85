import type { AdministrationType, ServiceType } from '@ascolto/contract';
import { expect, test } from 'vitest';
import type { Catalogue } from '../questionnaires/index.ts';
import type { Service } from '../registry/index.ts';
import { calendarDay, daysUpTo } from './calendar.ts';
import { dayQuality, serviceProfile } from './service-profile.ts';
import { planServices } from './simulate-history.ts';
import { reportedCounts } from './transactions.ts';

const catalogue: Catalogue = {
  forService: () => {
    throw new Error('nothing is asked here');
  },
  allForService: () => [],
  isAssigned: () => false,
  version: () => undefined,
};

function service(number: number, type: ServiceType = 'digital-procedure'): Service {
  const administrationType: AdministrationType = 'municipality';
  return {
    id: number,
    administration: { ipa: `sim_021008_${number}`, name: 'Comune', type: administrationType },
    slug: 'servizio',
    names: { it: 'Servizio' },
    type,
    audience: 'citizens',
    channels: ['web', 'office'],
    pageUrl: undefined,
    openedOn: undefined,
    published: true,
    collecting: true,
    touchpoints: new Map(),
  };
}

const calendar = daysUpTo('2026-11-22', 365);
const profiles = Array.from({ length: 60 }, (_, index) => serviceProfile(service(index + 1), catalogue, 1));

test('answers are divided so that they add up exactly, whatever their number', () => {
  for (const responses of [1, 999, 123_456]) {
    const plans = planServices(profiles, calendar, responses);
    const sum = plans.flatMap(({ days }) => days).reduce((all, { answers }) => all + answers, 0);
    expect(sum).toBe(responses);
  }
});

test('volumes follow the week and the season, and differ widely between services', () => {
  const plans = planServices(profiles, calendar, 1_000_000);
  const sumOf = (fits: (day: (typeof calendar)[number]) => boolean): number =>
    plans
      .flatMap(({ days }) => days.filter(({ day }) => fits(day)))
      .reduce((sum, { answers }) => sum + answers, 0);
  expect(sumOf(({ weekday }) => weekday === 0)).toBeGreaterThan(2 * sumOf(({ weekday }) => weekday === 6));
  expect(sumOf(({ month }) => month === 9)).toBeGreaterThan(1.4 * sumOf(({ month }) => month === 7));
  const totals = plans
    .map(({ days }) => days.reduce((sum, { answers }) => sum + answers, 0))
    .toSorted((a, b) => a - b);
  expect(totals.at(-1)).toBeGreaterThan(20 * (totals[0] ?? 0));
});

test('incidents are few, short and the same however long the history', () => {
  const bad = profiles.flatMap((profile) =>
    calendar.filter((day) => dayQuality(profile, day).incident !== undefined).map(({ day }) => day),
  );
  const share = bad.length / (profiles.length * calendar.length);
  expect(share).toBeGreaterThan(0.003);
  expect(share).toBeLessThan(0.03);
  const [profile] = profiles;
  if (profile === undefined) throw new Error('no profile');
  const again = serviceProfile(profile.service, catalogue, 1);
  const day = calendarDay('2026-05-04');
  expect(dayQuality(again, day)).toEqual(dayQuality(profile, day));
});

test('more transactions are started than rated, and more started than completed', () => {
  const days = calendar.slice(-30).map((day) => ({ day, answers: 20 }));
  const counts = profiles.flatMap((profile) => reportedCounts(profile, days));
  const sum = (key: 'started' | 'completed' | 'failed') => counts.reduce((all, count) => all + count[key], 0);
  expect(sum('started')).toBeGreaterThan(sum('completed'));
  expect(sum('completed') / sum('started')).toBeGreaterThan(0.6);
  expect(counts.filter(({ started, completed, failed }) => completed + failed > started)).toEqual([]);
  const silent = profiles.filter(({ participation }) => participation === undefined);
  expect(silent.length).toBeGreaterThan(0);
  expect(silent.length).toBeLessThan(profiles.length / 2);
});
