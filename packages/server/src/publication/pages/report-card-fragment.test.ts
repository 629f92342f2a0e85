import { beforeAll, expect, test } from 'vitest';
import { type CompiledQuestionnaire, type Language, languages } from '@ascolto/contract';
import type { ReportCard } from '../../analysis/index.ts';
import { renderHtml } from '../../platform/html/html.ts';
import {
  emptyCard,
  madeUpCard,
  madeUpChoice,
  madeUpMonth,
  madeUpRating,
  shippedQuestionnaire,
} from '../testing/made-up.ts';
import { announcementText, reportCardFragment } from './report-card-fragment.ts';

let questionnaire: CompiledQuestionnaire;
beforeAll(async () => {
  questionnaire = await shippedQuestionnaire();
});

function fragment(card: ReportCard, language: Language = 'it', minimum = 10): string {
  return renderHtml(
    reportCardFragment({ card, language, minimum, findItem: (code) => questionnaire.item(code) }),
  );
}

test('without data the card says so and how many answers are needed, and shows no zero', () => {
  const markup = fragment(emptyCard);
  expect(markup).toContain(
    '<strong>Dati non ancora sufficienti:</strong> servono almeno 10 risposte, non tutte uguali.',
  );
  expect(markup).not.toMatch(/class="score"|0%|0,0/);
  expect(fragment(emptyCard, 'en', 1)).toContain(
    '<strong>Not enough data yet:</strong> at least one answer is needed.',
  );
});

test('without data this month the last month that has any is named with its base', () => {
  const previous = madeUpMonth('2026-09', [0, 0, 0, 200, 100]);
  expect(fragment({ ...emptyCard, previous })).toContain('settembre 2026, media 4,33 su 300 risposte.');
});

test('a mean never stands without its base and the word on who answered', () => {
  const markup = fragment(madeUpCard([312, 287, 604, 1390, 1620]));
  expect(markup).toContain('<strong>3,88</strong> su 5');
  expect(markup).toContain('su 4.213 risposte');
  expect(markup).toContain('Chi ha risposto ha scelto di farlo: la media descrive chi ha risposto.');
});

test('one answer reads as one', () => {
  const card = madeUpCard([0, 0, 0, 1, 0], { trend: [{ day: '2026-11-14', mean: 4, base: 1 }] });
  const markup = fragment(card);
  expect(markup).toContain('<strong>4,0</strong> su 5');
  expect(markup).toContain('su 1 risposta<');
  expect(markup).toContain('un solo giorno con dati: 14 novembre 2026, media 4,0 su 1 risposta.');
  expect(markup).not.toContain('<svg id="trend');
});

test('the distribution goes from 5 to 1 in numbers as well as in bars', () => {
  const rows = [
    ...fragment(madeUpCard([10, 0, 30, 0, 60])).matchAll(
      /<th scope="row">(.*?)<svg[\s\S]*?<strong>(.*?)<\/strong>/g,
    ),
  ];
  expect(rows.map(([, label, share]) => `${label} ${share}`)).toEqual([
    '5 – Molto soddisfacente 60%',
    '4 0%',
    '3 30%',
    '2 0%',
    '1 – Molto insoddisfacente 10%',
  ]);
});

test('the trend is drawn for narrow and wide screens and told in a table', () => {
  const trend = [
    { day: '2026-11-12', mean: 3.5, base: 1_250 },
    { day: '2026-11-14', mean: 4, base: 20 },
  ];
  const markup = fragment(madeUpCard([0, 0, 0, 1, 0], { trend }), 'en');
  expect(markup).toContain('<svg id="trend-narrow"');
  expect(markup).toContain('<svg id="trend-wide"');
  expect(markup).toContain(
    '<th scope="row">12 November 2026</th><td>3.50</td><td>1,250</td><td></td><td></td>',
  );
  expect(markup).toContain(
    'From 12 November 2026 to 14 November 2026 the mean of a day lies between 3.50 and 4.0',
  );
});

test('reasons are in the words of the questionnaire, the most frequent first, with those who were asked', () => {
  const items = [madeUpChoice('reasons-low', 40, { finding: 4, 'sign-in': 24, other: 8 })];
  const markup = fragment(madeUpCard([10, 10, 20, 0, 0], { items }));
  expect(markup).toContain('Quali aspetti hanno reso il servizio meno soddisfacente?');
  expect(markup).toContain('Domanda rivolta a chi ha dato voto 1, 2, 3.');
  expect(markup).toContain('la somma può superare il 100%');
  const order = ['L’accesso era complicato', 'Altro', 'Il servizio era difficile da trovare'];
  const places = order.map((label) => markup.indexOf(`<th scope="row">${label}`));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

test('other ratings have mean, base and what the ends of the scale mean', () => {
  const markup = fragment(madeUpCard([0, 0, 0, 0, 50], { items: [madeUpRating('ease', [0, 0, 0, 10, 10])] }));
  expect(markup).toContain('Quanto è stato facile usare questo servizio?');
  expect(markup).toContain('<strong>4,5</strong> su 5');
  expect(markup).toContain('su 20 risposte');
  expect(markup).toContain('Da 1 (Molto difficile) a 5 (Molto facile)');
});

test('an item that the questionnaire does not know is left out, an unknown answer shows its code, escaped', () => {
  const items = [madeUpRating('gone', [1, 1, 1, 1, 1]), madeUpChoice('outcome', 10, { '<b>': 10 })];
  const markup = fragment(madeUpCard([0, 0, 0, 0, 50], { items }));
  expect(markup).not.toContain('gone');
  expect(markup).toContain('&lt;b&gt;');
  expect(markup).not.toContain('<b>');
});

test('open answers are called what they are, and proven ones are counted apart', () => {
  expect(fragment(madeUpCard([0, 0, 0, 0, 50]))).toContain('Le risposte sono aperte');
  const proven = fragment(
    madeUpCard([0, 0, 0, 0, 50], { assurance: { open: 7, ticket: 3, blind: 40 } }),
    'en',
  );
  expect(proven).toContain('40 with an anonymous ticket, 3 with a single-use link');
});

const sure: NonNullable<ReportCard['transactions']> = {
  days: { elapsed: 22, reported: 20, complete: 0 },
  channels: { reported: ['web'], missing: ['caf-patronato'] },
  completion: { value: 0.8157, count: 10_196, base: 12_500, days: 20 },
  participation: { value: 0.0004, count: 5, base: 12_500, days: 20 },
};

test('where nothing was reported the card says that only those who finished were asked', () => {
  for (const card of [emptyCard, madeUpCard([0, 0, 0, 0, 50])]) {
    expect(fragment(card)).toContain(
      '<strong>La valutazione è stata chiesta solo a chi ha concluso la procedura: il servizio può apparire migliore di quello che è.</strong>',
    );
    expect(fragment(card, 'en')).toContain('Only people who finished the procedure were asked');
    expect(fragment(card)).not.toContain('Procedure concluse');
  }
});

test('rates stand beside the score with their base, the days and the channels they rest on', () => {
  const markup = fragment(madeUpCard([0, 0, 0, 0, 50], { transactions: sure }));
  expect(markup).toContain('<strong>81,6%</strong>');
  expect(markup).toContain('10.196 su 12.500 iniziate');
  expect(markup).toContain('<strong>&lt; 0,1%</strong>');
  expect(markup).toContain('5 risposte su 12.500 procedure iniziate');
  expect(markup).toContain('per 20 dei 22 giorni del mese fino a oggi.');
  expect(markup).toContain('Canali con conteggi: web. Senza conteggi: CAF o patronato.');
  expect(markup).toContain('chi ha rinunciato, chi si è fermato per un errore');
  expect(markup).not.toContain('solo a chi ha concluso');
});

test('days on which a channel is missing are told apart', () => {
  const transactions = {
    ...sure,
    days: { elapsed: 22, reported: 20, complete: 7 },
    channels: { reported: ['web', 'app'], missing: [] },
  } as const;
  expect(fragment({ ...emptyCard, transactions })).toContain(
    'per 20 dei 22 giorni del mese fino a oggi. Per 7 di questi i conteggi riguardano tutti i canali.',
  );
});

test('a rate that cannot be told says why, and shows no number', () => {
  const transactions = {
    ...sure,
    completion: { value: null, reason: 'more_completed_than_started' },
    participation: { value: null, reason: 'no_answers' },
  } as const;
  const markup = fragment({ ...emptyCard, transactions }, 'en');
  expect(markup).toContain('<strong>Not computable:</strong> more procedures were reported as completed');
  expect(markup).toContain('<strong>Not computable:</strong> no answer has been counted on those days yet.');
  expect(markup).not.toMatch(/\d%/);
  expect(markup).toContain('Only people who finished the procedure were asked');
});

test('the announcement holds mean and base, and is empty without data', () => {
  expect(announcementText(madeUpCard([0, 0, 0, 0, 150]), 'en')).toBe(
    'New figures: mean 5.00 out of 5, from 150 answers.',
  );
  expect(announcementText(emptyCard, 'en')).toBe('');
});

const october = madeUpMonth('2026-10', [20, 15, 25, 60, 80]);

test('the score has its interval as a drawing with words, and in a sentence', () => {
  const markup = fragment(madeUpCard([8, 5, 10, 30, 47]));
  expect(markup).toContain(
    'role="img" aria-label="Media 4,03, intervallo tra 3,55 e 4,41, su una scala da 1 a 5"',
  );
  expect(markup).toContain('Intervallo: tra 3,55 e 4,41, con una sicurezza del 95% in ogni momento.');
  expect(markup).toContain('Cifra in diretta, del mese in corso.');
});

test('one answer alone has no interval, and the card says so', () => {
  const markup = fragment(madeUpCard([0, 0, 0, 1, 0]));
  expect(markup).toContain('Le risposte non bastano a dire quanto la media è incerta.');
  expect(markup).not.toContain('score-whisker');
});

test('the month before has its distribution with intervals of shares', () => {
  const markup = fragment(madeUpCard([1, 2, 2, 7, 8], { previous: october }));
  expect(markup).toContain('<summary>Mostra i voti di ottobre 2026</summary>');
  expect(markup).toContain(
    'ottobre 2026, media 3,83 su 200 risposte. Intervallo: tra 3,64 e 4,01, con una sicurezza del 95%.',
  );
  expect(markup).toMatch(/<strong>40%<\/strong><\/td>\s*<td>tra 33% e 47%<\/td>\s*<td>80<\/td>/);
  expect(markup).not.toContain('class="comparison"');
});

test('words on the month before come from the verdict', () => {
  const interval = { low: -0.3, high: 0.5, level: 0.95 };
  const undecided = { verdict: 'undecided', difference: 0.1, interval } as const;
  const card = madeUpCard([1, 2, 2, 7, 8], { previous: october, comparison: undecided });
  expect(fragment(card)).toContain(
    '<strong>Nessuna differenza che i dati possano mostrare rispetto a ottobre 2026.</strong> La differenza delle due medie è tra −0,30 e +0,50, con una sicurezza del 95% in ogni momento.',
  );
  const comparison = { ...undecided, verdict: 'higher' } as const;
  expect(fragment({ ...card, comparison }, 'en')).toContain('The score is higher than in October 2026.');
});

test('the trend tells the month so far day by day, other months stay without', () => {
  const trend = [
    { day: '2026-10-31', mean: 3.5, base: 12 },
    { day: '2026-11-02', mean: 4, base: 120 },
  ];
  const interval = { low: 3.6, high: 4.31, level: 0.95 };
  const monthToDate = [{ day: '2026-11-02', mean: 4, base: 120, interval }];
  const markup = fragment(madeUpCard([0, 0, 0, 120, 0], { trend, monthToDate }));
  expect(markup).toContain('<td>4,00</td><td>120</td><td>4,00</td><td>tra 3,60 e 4,31</td>');
  expect(markup).toContain('<td>3,5</td><td>12</td><td></td><td></td>');
  expect(markup).toContain('Da inizio mese la media è 4,00, con un intervallo tra 3,60 e 4,31.');
  expect(markup.match(/class="chart-band"/g)).toHaveLength(3);
});

const selection = {
  ...{ population: 1_050, answers: 20, mean: 3.95, days: 21, participation: 20 / 1_050 },
  bounds: { low: 1.056, high: 4.98 },
  correlations: [{ rho: 0.05, bias: 0.427, effectiveAnswers: 7.8 }],
  correlationBehind: 0.0146,
};

test('who answered and who did not is told in plain words, then in numbers', () => {
  const markup = fragment(madeUpCard([1, 2, 2, 7, 8], { previous: october, selection }));
  expect(markup).toContain('Risposte su procedure concluse: 20 su 1.050 (1,9%).');
  expect(markup).toContain(
    'se avessero dato tutti 1 la media sarebbe 1,0, se avessero dato tutti 5 sarebbe 5,0',
  );
  const [, details = ''] = markup.split('<details id="autoselezione">');
  expect(details).toContain('<th scope="row">0,050</th><td>0,4</td><td>8</td>');
  expect(details).toContain('Una correlazione di 0,0146 basterebbe da sola');
});

test('a population that was not reported is called so', () => {
  const unknown = { population: null, reason: 'not_reported' } as const;
  const markup = fragment(madeUpCard([1, 2, 2, 7, 8], { selection: unknown }));
  expect(markup).toContain('il numero delle procedure concluse non è stato comunicato.');
  expect(markup).not.toContain('autoselezione');
});

test.each(languages)('in %s every figure of the card has its words', (language) => {
  const comparison = {
    verdict: 'lower',
    difference: -0.3,
    interval: { low: -0.5, high: -0.1, level: 0.95 },
  } as const;
  const markup = fragment(
    madeUpCard([8, 5, 10, 30, 47], { previous: october, comparison, selection }),
    language,
  );
  expect(markup).toContain(language === 'en' ? '3.55' : '3,55');
  expect(markup).toContain('/metodo');
  expect(markup).not.toMatch(/undefined|NaN|\[object/);
});
