import { expect, test } from 'vitest';
import type { Service } from '../../registry/index.ts';
import { countryView } from './country.ts';
import { type PictureData, pictureStart } from './national-picture.ts';
import type { CompletedTransactions } from './queries/read-completed-transactions.ts';
import type { OverallCount } from './queries/read-overall-counts.ts';

const today = '2026-11-22';
const inps = { ipa: 'inps', name: 'Inps', type: 'central' } as const;
const rome = { ipa: 'C_H501', name: 'Roma Capitale', type: 'municipality' } as const;

function service(id: number, administration: Service['administration'], collecting = true): Service {
  return {
    id,
    administration,
    slug: `s${id}`,
    names: { it: `Servizio ${id}` },
    type: 'digital-procedure',
    audience: 'citizens',
    channels: ['web'],
    pageUrl: undefined,
    openedOn: undefined,
    published: true,
    collecting,
    touchpoints: new Map(),
  };
}

const services = [service(1, inps), service(2, inps), service(3, rome, false)];
const administrations = [
  { ...inps, participating: true },
  { ...rome, participating: false },
  { ipa: 'altro', name: 'Altro ente', type: 'other', participating: false } as const,
];

function country(
  counts: PictureData['counts'],
  completed: readonly CompletedTransactions[] = [],
  day = today,
) {
  return countryView({ services, administrations, counts, completed, today: day });
}

const tenMany: OverallCount['counts'] = [0, 100, 200, 300, 400];
const tenFew: OverallCount['counts'] = [2, 6, 4, 4, 4];

test('the mean of services counts each once, that by transactions as its administration reported of the year before', () => {
  const counts = [
    { serviceId: 1, day: today, counts: tenMany },
    { serviceId: 2, day: '2026-11-01', counts: tenFew },
  ];
  const { whole, types } = country(counts, [
    { serviceId: 1, year: 2025, completed: 1_000 },
    { serviceId: 2, year: 2025, completed: 3_000 },
    { serviceId: 3, year: 2025, completed: 1_000 },
    { serviceId: 1, year: 2024, completed: 9_000_000 },
  ]).picture;
  expect(whole).toMatchObject({ services: 3, answers: 1_020, change: null });
  expect(whole.equal).toMatchObject({ mean: expect.closeTo((4 + 3.1) / 2, 12), services: 2 });
  expect(whole.weighted).toMatchObject({
    mean: expect.closeTo((4 + 3 * 3.1) / 4, 12),
    services: 2,
    year: 2025,
    reporting: 3,
    coverage: 0.8,
  });
  expect(types).toMatchObject([
    { type: 'central', services: 2, answers: 1_020, weighted: { coverage: 1 } },
    { type: 'municipality', services: 1, answers: 0, weighted: null, equal: null },
  ]);
});

test('where no transactions of the year before are known, services count once and nothing else', () => {
  const { whole } = country(
    [{ serviceId: 1, day: today, counts: tenMany }],
    [{ serviceId: 1, year: 2026, completed: 10 }],
  ).picture;
  expect(whole).toMatchObject({ weighted: null, equal: { mean: 4, services: 1 } });
});

test('a change is of the two months that closed last, each by the transactions of the year before it', () => {
  const january = country(
    [
      { serviceId: 1, day: '2026-12-03', counts: tenMany },
      { serviceId: 2, day: '2026-12-31', counts: tenMany },
      { serviceId: 1, day: '2027-01-01', counts: tenMany },
      { serviceId: 2, day: '2027-01-31', counts: tenFew },
    ],
    [
      { serviceId: 1, year: 2025, completed: 3 },
      { serviceId: 2, year: 2025, completed: 1 },
      { serviceId: 1, year: 2026, completed: 1 },
      { serviceId: 2, year: 2026, completed: 1 },
    ],
    '2027-02-01',
  ).picture;
  expect(january.changePeriod).toEqual({ from: '2026-12', to: '2027-01' });
  expect(january.whole.change).toMatchObject({
    weights: 'transactions',
    before: 4,
    after: expect.closeTo(3.55, 12),
    within: expect.closeTo(-0.9 * 0.375, 12),
    stayed: 2,
  });
});

test('the counts of a picture begin with the month before the last, however long the months', () => {
  expect(pictureStart('2026-11-22')).toBe('2026-08-24');
  expect(pictureStart('2026-12-31')).toBe('2026-10-01');
  expect(pictureStart('2027-01-31')).toBe('2026-11-01');
});

test('without data there is no mean: null, not zero', () => {
  const { picture } = country([]);
  expect(picture.whole).toMatchObject({ weighted: null, equal: null, change: null });
  expect(picture.services.get(1)).toMatchObject({
    score: null,
    previous: null,
    shrunken: null,
    rank: { low: null, reason: 'no_score', services: 0 },
    trend: { direction: null },
  });
});

test('a score is of the calendar month, the one before stands apart', () => {
  const { picture } = country([
    { serviceId: 1, day: '2026-10-31', counts: [10, 0, 0, 0, 0] },
    { serviceId: 1, day: '2026-11-01', counts: [0, 0, 0, 0, 10] },
    { serviceId: 2, day: '2026-09-30', counts: [0, 0, 0, 0, 10] },
  ]);
  expect(picture.services.get(1)).toMatchObject({
    score: { mean: 5, base: 10 },
    previous: { month: '2026-10', score: { mean: 1, base: 10 } },
  });
  expect(picture.services.get(2)).toMatchObject({ score: null, previous: null });
});

test('those who take part now are counted, and an IPA code is found in any case', () => {
  const view = country([]);
  expect(view.picture).toMatchObject({ participating: 1, collecting: 2 });
  expect(view.administration('c_h501')?.name).toBe('Roma Capitale');
  expect(view.servicesOf('c_h501').map(({ id }) => id)).toEqual([3]);
  expect(view.servicesOf('altro')).toEqual([]);
});
