import { expect, test } from 'vitest';
import { searchServices } from './service-search.ts';
import { madeUpService } from './testing/made-up.ts';

const rome = { ipa: 'c_h501', name: 'Città di Prova', type: 'municipality' } as const;
const residence = madeUpService({
  id: 1,
  administration: rome,
  names: { it: 'Cambio di residenza', en: 'Moving home' },
});
const rent = madeUpService({ id: 2, administration: rome, names: { it: "Contributo d'affitto" } });
const plants = madeUpService({ id: 3, names: { it: 'Verifica impianti' } });
const services = [residence, rent, plants];

function found(search: string): readonly number[] {
  return searchServices(services, search).map(({ id }) => id);
}

test('without a word every service is found, in its order', () => {
  expect(found('')).toEqual([1, 2, 3]);
  expect(found(' - ')).toEqual([1, 2, 3]);
});

test('accents, case and apostrophes are forgiven', () => {
  expect(found('CITTA')).toEqual([1, 2]);
  expect(found('citta’')).toEqual([1, 2]);
  expect(found('città')).toEqual([1, 2]);
  expect(found('verificà')).toEqual([3]);
});

test('administration, IPA code and names in every language are searched', () => {
  expect(found('prova')).toEqual([1, 2, 3]);
  expect(found('C_H501')).toEqual([1, 2]);
  expect(found('moving')).toEqual([1]);
});

test('every word must be there, in any order, as a part of a word if need be', () => {
  expect(found('affitto citt')).toEqual([2]);
  expect(found('affitto impianti')).toEqual([]);
});
