import { expect, test } from 'vitest';
import { countryView } from '../analysis/national/index.ts';
import { listAdministrations } from './administration-list.ts';
import { pageOf, pathWith } from './paging.ts';
import { listServices, type ServiceQuery } from './service-list.ts';
import { madeUpService } from './testing/made-up.ts';

const rome = { ipa: 'c_h501', name: 'Città di Prova', type: 'municipality' } as const;
const services = [
  madeUpService({ id: 1, administration: rome, names: { it: 'Cambio di residenza', en: 'Moving home' } }),
  madeUpService({ id: 2, administration: rome, names: { it: 'Anagrafe' }, type: 'counter' }),
  madeUpService({ id: 3, names: { it: 'Verifica impianti' } }),
];
const administrations = [
  { ...rome, participating: true },
  { ipa: 'INAIL', name: 'Istituto Prova', type: 'central', participating: false } as const,
  { ipa: 'altro', name: 'Comune Altrove', type: 'municipality', participating: false } as const,
];
const today = '2026-11-22';
const country = countryView({
  services,
  administrations,
  today,
  counts: [
    { serviceId: 1, day: today, counts: [0, 0, 0, 100, 0] },
    { serviceId: 3, day: today, counts: [0, 0, 0, 0, 10] },
  ],
});

function listed(query: Partial<ServiceQuery>): readonly number[] {
  return listServices(country, { q: '', ...query }).services.map(({ service }) => service.id);
}

test('services keep their order, or come by score or answers: without data last', () => {
  expect(listed({})).toEqual([1, 2, 3]);
  expect(listed({ sort: 'score' })).toEqual([3, 1, 2]);
  expect(listed({ sort: 'answers' })).toEqual([1, 3, 2]);
});

test('types of administration and of service narrow the list', () => {
  expect(listed({ administrationType: 'central' })).toEqual([3]);
  expect(listed({ administrationType: 'municipality', serviceType: 'counter' })).toEqual([2]);
});

test('names in every language, administrations and codes are searched', () => {
  expect(listed({ q: 'moving' })).toEqual([1]);
  expect(listed({ q: 'citta di prova' })).toEqual([1, 2]);
  expect(listed({ q: 'inail' })).toEqual([3]);
  expect(listServices(country, { q: 'rsidenza' })).toMatchObject({ similar: true });
});

test('administrations: those that take part or did; the whole register in a search or on demand', () => {
  const ipas = (query: Parameters<typeof listAdministrations>[1]) =>
    listAdministrations(country, query).administrations.map(({ ipa }) => ipa);
  expect(ipas({ q: '' })).toEqual(['c_h501', 'INAIL']);
  expect(ipas({ q: '', which: 'all' })).toEqual(['c_h501', 'INAIL', 'altro']);
  expect(ipas({ q: 'altrove' })).toEqual(['altro']);
  expect(ipas({ q: '', administrationType: 'central' })).toEqual(['INAIL']);
});

test('a page past the end is the last, and an empty list has one', () => {
  expect(pageOf([1, 2, 3], 9, 2)).toEqual({ entries: [3], current: 2, pages: 2, total: 3 });
  expect(pageOf([], 1, 2)).toEqual({ entries: [], current: 1, pages: 1, total: 0 });
});

test('only what has a value is in an address', () => {
  expect(pathWith('/', { q: '', sort: undefined })).toBe('/');
  expect(pathWith('/', { q: 'a b', page: 2 })).toBe('/?q=a+b&page=2');
});
