import { expect, test } from 'vitest';
import type { Service } from '../../registry/index.ts';
import { countryView } from './country.ts';
import type { PictureData } from './national-picture.ts';

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

function country(counts: PictureData['counts']) {
  return countryView({ services, administrations, counts, today });
}

test('the mean of services counts each service once, whatever its answers', () => {
  const { picture } = country([
    { serviceId: 1, day: today, counts: [0, 0, 0, 0, 1_000] },
    { serviceId: 2, day: '2026-11-01', counts: [0, 0, 10, 0, 0] },
  ]);
  expect(picture.whole).toEqual({
    services: 3,
    answers: 1_010,
    mean: { mean: 4, services: 2, interval: null },
  });
  expect(picture.types).toEqual([
    { type: 'central', services: 2, answers: 1_010, mean: { mean: 4, services: 2, interval: null } },
    { type: 'municipality', services: 1, answers: 0, mean: null },
  ]);
});

test('without data there is no mean: null, not zero', () => {
  const { picture } = country([]);
  expect(picture.whole.mean).toBeNull();
  expect(picture.services.get(1)).toMatchObject({ score: null, previous: null, trend: { direction: null } });
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
