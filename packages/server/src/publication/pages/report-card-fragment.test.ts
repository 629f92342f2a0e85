import { beforeAll, expect, test } from 'vitest';
import type { CompiledQuestionnaire, Language } from '@ascolto/contract';
import type { ReportCard } from '../../analysis/index.ts';
import { renderHtml } from '../../platform/html/html.ts';
import {
  emptyCard,
  madeUpCard,
  madeUpChoice,
  madeUpRating,
  madeUpScore,
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
    '<strong>Dati non ancora sufficienti</strong>: servono almeno 10 risposte, non tutte uguali.',
  );
  expect(markup).not.toMatch(/class="score"|0%|0,0/);
  expect(fragment(emptyCard, 'en', 1)).toContain(
    '<strong>Not enough data yet</strong>: at least one answer is needed.',
  );
});

test('without data this month the last month that has any is named with its base', () => {
  const previous = { month: '2026-09', score: madeUpScore([0, 0, 0, 200, 100]) };
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
  expect(markup).toContain('<th scope="row">12 November 2026</th><td>3.50</td><td>1,250</td>');
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
  expect(markup).toContain('<strong>Not computable</strong>: more procedures were reported as completed');
  expect(markup).toContain('<strong>Not computable</strong>: no answer has been counted on those days yet.');
  expect(markup).not.toMatch(/\d%/);
  expect(markup).toContain('Only people who finished the procedure were asked');
});

test('the announcement holds mean and base, and is empty without data', () => {
  expect(announcementText(madeUpCard([0, 0, 0, 0, 150]), 'en')).toBe(
    'New figures: mean 5.00 out of 5, from 150 answers.',
  );
  expect(announcementText(emptyCard, 'en')).toBe('');
});
