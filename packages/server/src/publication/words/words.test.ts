import { languages } from '@ascolto/contract';
import { expect, test } from 'vitest';
import { verdicts } from '../../analysis/index.ts';
import { comparisonSentence, comparisonWords, differenceSentence, signed } from './comparison-words.ts';
import {
  betweenMeans,
  betweenShares,
  kindWords,
  noIntervalWords,
  outwards,
  sureWords,
} from './interval-words.ts';

const level = 0.95;

test.each([
  ['it', 'più alto di ottobre 2026', 'Il punteggio è più basso di ottobre 2026.'],
  ['de', 'höher als im Oktober 2026', 'Das Ergebnis ist niedriger als im Oktober 2026.'],
  ['fr', 'plus élevée qu’en octobre 2026', 'La note est plus basse qu’en octobre 2026.'],
  ['sl', 'višja glede na oktober 2026', 'Ocena je nižja glede na oktober 2026.'],
  ['en', 'higher than in October 2026', 'The score is lower than in October 2026.'],
] as const)('in %s a score is higher or lower than a month', (language, higher, lower) => {
  expect(comparisonWords('higher', '2026-10', language)).toBe(higher);
  expect(comparisonSentence('lower', '2026-10', language)).toBe(lower);
});

test.each([
  ['it', 'Nessuna differenza che i dati possano mostrare rispetto a ottobre 2026.'],
  ['de', 'Kein Unterschied zum Oktober 2026, den die Daten zeigen können.'],
  ['fr', 'Aucune différence avec octobre 2026 que les données puissent montrer.'],
  ['sl', 'Ni razlike glede na oktober 2026, ki bi jo podatki lahko pokazali.'],
  ['en', 'No difference from October 2026 that the data can show.'],
] as const)('in %s what is undecided is not called the same', (language, sentence) => {
  expect(comparisonSentence('undecided', '2026-10', language)).toBe(sentence);
});

test('in Italian a month that begins with a has its preposition', () => {
  expect(comparisonWords('undecided', '2026-04', 'it')).toContain('rispetto ad aprile 2026');
});

test('an end of a decided difference is never read as 0', () => {
  expect(differenceSentence({ low: 0.0031, high: 0.5, level }, 'it')).toBe(
    'La differenza delle due medie è tra +0,003 e +0,500, con una sicurezza del 95% in ogni momento.',
  );
  expect(differenceSentence({ low: -0.5, high: -0.0004, level }, 'en')).toContain(
    'between −0.5000 and −0.0004,',
  );
  expect(differenceSentence({ low: -0.201, high: 0.001, level }, 'en')).toContain('between −0.21 and +0.01,');
});

test('ends are rounded outwards, with the decimals of their mean', () => {
  expect(betweenMeans({ low: 3.551, high: 4.408 }, 99, 'it')).toBe('tra 3,5 e 4,5');
  expect(betweenMeans({ low: 3.551, high: 4.408 }, 100, 'de')).toBe('zwischen 3,55 und 4,41');
  expect(betweenShares({ low: 0.3346, high: 0.4692 }, 'fr')).toBe('entre 33\u00a0% et 47\u00a0%');
  expect(betweenShares({ low: 0, high: 1 }, 'en')).toBe('between 0% and 100%');
  expect([outwards(4.1 + 1e-12, 1, 'up'), outwards(3.3 - 1e-12, 1, 'down')]).toEqual([4.1, 3.3]);
  expect(signed(0, 2, 'it')).toBe('0,00');
});

test('a live interval says that it holds at any moment, one of a closed month does not', () => {
  const interval = { low: 3.9, high: 4.3, level };
  expect(sureWords(interval, 50, 'live', 'it')).toBe(
    'tra 3,9 e 4,3, con una sicurezza del 95% in ogni momento',
  );
  expect(sureWords(interval, 50, 'self-selected', 'it')).toBe('tra 3,9 e 4,3, con una sicurezza del 95%');
});

test('every sentence differs from language to language, and is one', () => {
  const sentences = languages.map((language) => [
    ...verdicts.map((verdict) => comparisonSentence(verdict, '2026-10', language)),
    differenceSentence({ low: -1, high: 1, level }, language),
    kindWords('live', language),
    kindWords('self-selected', language),
    noIntervalWords(language),
  ]);
  expect(new Set(sentences.flat()).size).toBe(languages.length * 7);
  expect(sentences.flat().filter((sentence) => !/^\p{Lu}.*\.$/u.test(sentence))).toEqual([]);
});
