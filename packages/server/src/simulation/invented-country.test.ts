import { serviceTypes } from '@ascolto/contract';
import { expect, test } from 'vitest';
import { inventCountry } from './invented-country.ts';
import { regions } from './invented-names.ts';

const country = inventCountry(293);

test('so many services as asked, of all types, in all regions, by administrations of all types', () => {
  const services = country.flatMap((administration) => administration.services);
  expect(services).toHaveLength(293);
  expect(new Set(services.map(({ type }) => type))).toEqual(new Set(serviceTypes));
  expect(new Set(country.map(({ territory }) => territory)).size).toBe(regions.length);
  expect(new Set(country.map(({ type }) => type)).size).toBe(7);
});

test('no code, and no name of an administration, comes twice; every code tells that it is invented', () => {
  expect(new Set(country.map(({ ipa }) => ipa)).size).toBe(country.length);
  expect(new Set(country.map(({ name }) => name)).size).toBe(country.length);
  expect(country.filter(({ ipa }) => !/^sim_\d{6}_\d+$/.test(ipa))).toEqual([]);
  for (const { services } of country) {
    expect(new Set(services.map(({ slug }) => slug)).size).toBe(services.length);
  }
});

test('a larger country has the same administrations first', () => {
  const names = inventCountry(600).map(({ name }) => name);
  expect(names.slice(0, country.length)).toEqual(country.map(({ name }) => name));
});
