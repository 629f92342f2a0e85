import { type Language, languages } from '@ascolto/contract';
import { expect, test } from 'vitest';
import { rankWords } from './rank-words.ts';

test.each<[Language, string, string]>([
  [
    'it',
    'tra il 3º e il 12º posto su 45 servizi dello stesso tipo',
    'il 1º posto su 45 servizi dello stesso tipo',
  ],
  [
    'de',
    'zwischen Platz 3 und Platz 12 von 45 Diensten gleicher Art',
    'Platz 1 von 45 Diensten gleicher Art',
  ],
  [
    'fr',
    'entre la 3e et la 12e place sur 45 services du même type',
    'à la 1re place sur 45 services du même type',
  ],
  ['sl', 'med 3. in 12. mestom od 45 storitev iste vrste', '1. mesto od 45 storitev iste vrste'],
  ['en', 'between 3rd and 12th place of 45 services of the same kind', '1st of 45 services of the same kind'],
])('places in %s', (language, places, place) => {
  expect(rankWords({ low: 3, high: 12, services: 45 }, language)).toBe(places);
  expect(rankWords({ low: 1, high: 1, services: 45 }, language)).toBe(place);
});

test('the Italian article agrees with the number that is read', () => {
  const words = rankWords({ low: 8, high: 11, services: 300 }, 'it');
  expect(words).toBe('tra l’8º e l’11º posto su 300 servizi dello stesso tipo');
  expect(rankWords({ low: 18, high: 81, services: 300 }, 'it')).toContain('tra il 18º e l’81º');
  expect(rankWords({ low: 110, high: 111, services: 300 }, 'it')).toContain('tra il 110º e il 111º');
});

test('where the data tell no place there are no words', () => {
  for (const language of languages) {
    expect(rankWords({ low: null, reason: 'too_wide', services: 45 }, language)).toBeUndefined();
  }
});
