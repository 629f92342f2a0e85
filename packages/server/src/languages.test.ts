import {
  audiences,
  compileQuestionnaire,
  faultCodes,
  type Language,
  languages,
  type Questionnaire,
  serviceTypes,
} from '@ascolto/contract';
import { describe, expect, test, vi } from 'vitest';
import { type FormView, formPage } from './collection/pages/form-page.ts';
import { problemPage } from './collection/pages/problem-page.ts';
import { thanksPage } from './collection/pages/thanks-page.ts';
import { problemCodes } from './platform/errors.ts';
import { renderHtml } from './platform/html/html.ts';
import { languageNames, pageTexts } from './platform/html/page.texts.ts';
import { problemDetails } from './platform/http/problem.texts.ts';
import { countryView } from './analysis/national/index.ts';
import { homePage } from './publication/pages/home-page.ts';
import { reportCardFragment } from './publication/pages/report-card-fragment.ts';
import { reportCardPage } from './publication/pages/report-card-page.ts';
import { reportCardTexts } from './publication/pages/report-card-page.texts.ts';
import {
  emptyCard,
  madeUpCard,
  madeUpChoice,
  madeUpRating,
  madeUpMonth,
  madeUpService,
} from './publication/testing/made-up.ts';
import type { Service } from './registry/index.ts';

/*
 * Every page as it is read in every language. What two languages have in common is a text that nobody translated, but for
 * the few words listed here.
 */

vi.mock('./platform/html/assets.ts', () => ({ asset: (name: string) => `/${name}`, iconDrawing: () => '' }));

const administration = { ipa: 'PROVA', name: 'Istituto Prova', type: 'central' } as const;

const sameEverywhere = new Set([
  'Ascolto',
  ...Object.values(languageNames),
  administration.name,
  `IPA ${administration.ipa}`,
  'No',
  // French and English alike.
  'Provinces',
  'Application',
]);

const inEach = (text: string) =>
  Object.fromEntries(languages.map((language) => [language, `${text} (${language})`])) as Record<
    Language,
    string
  >;

const document: Questionnaire = {
  code: 'prova',
  version: 1,
  purpose: 'service',
  title: inEach('Prova'),
  items: [
    {
      code: 'overall',
      type: 'rating',
      required: true,
      text: inEach('Quanto'),
      low: inEach('Poco'),
      high: inEach('Molto'),
    },
    {
      code: 'ease',
      type: 'rating',
      required: true,
      text: inEach('Facile'),
      low: inEach('No'),
      high: inEach('Sì'),
    },
    {
      code: 'reasons',
      type: 'multiple',
      when: { item: 'overall', in: ['1', '2', '3'] },
      text: inEach('Perché'),
      options: [
        { code: 'slow', text: inEach('Lento') },
        { code: 'hard', text: inEach('Difficile') },
      ],
    },
    { code: 'comment', type: 'text', maxLength: 1000, text: inEach('Altro') },
  ],
  screens: [{ items: ['overall'] }, { items: ['ease', 'reasons'] }, { items: ['comment'] }],
};
const questionnaire = compileQuestionnaire(document);

const options = ['slow', 'hard'].map((code) => ({ code, text: inEach(code) }));
const withText = { code: 'other', text: inEach('Altro'), other: { maxLength: 200 } };
const ends = { low: inEach('Poco'), high: inEach('Molto') };

/** Every type of item that the other questionnaire lacks. */
const everyType = compileQuestionnaire(
  {
    ...document,
    items: [
      ...document.items.slice(0, 1),
      { code: 'scale', type: 'scale', preferNot: true, text: inEach('Scala'), ...ends },
      { code: 'choice', type: 'choice', text: inEach('Scelta'), options: [...options, withText] },
      { code: 'several', type: 'multiple', atMost: 2, text: inEach('Scelte'), options },
      { code: 'ypn', type: 'yes-partly-no', text: inEach('Esito') },
      { code: 'number', type: 'number', min: 0, max: 9, text: inEach('Numero'), unit: inEach('minuti') },
      { code: 'past', type: 'date', earliest: '2026-01-12', latest: 'today', text: inEach('Passato') },
      { code: 'future', type: 'date', earliest: 'today', latest: '2026-01-12', text: inEach('Futuro') },
      {
        code: 'matrix',
        type: 'matrix',
        required: true,
        text: inEach('Tabella'),
        rows: options,
        columns: options,
      },
      { code: 'ranking', type: 'ranking', text: inEach('Ordine'), options },
    ],
    screens: [
      { items: ['overall'] },
      { items: ['scale', 'choice', 'several', 'ypn', 'number', 'past', 'future', 'matrix', 'ranking'] },
    ],
  },
  () => '2026-01-12',
);
const abandoned = compileQuestionnaire({
  ...document,
  purpose: 'abandoned',
  items: [
    { code: 'stage', type: 'choice', required: true, text: inEach('Dove'), options },
    { code: 'comment', type: 'text', maxLength: 1000, text: inEach('Altro') },
  ],
  screens: [{ items: ['stage'] }, { items: ['comment'] }],
});

const service = madeUpService({ administration, names: inEach('Nome'), pageUrl: 'https://prova.example' });
const closed: Service = { ...service, collecting: false };
const italianOnly: Service = { ...service, names: { it: 'Solo italiano' } };

const everyKind = serviceTypes.flatMap((type) =>
  audiences.map((audience): Service => ({ ...service, type, audience })),
);
const manyServices = Array.from({ length: 4 }, () => everyKind).flat();

type MakePage = (language: Language, about: Service) => string;

function homeView(services: readonly Service[]) {
  const numbered = services.map((one, id) => ({ ...one, id }));
  const data = { services: numbered, administrations: [], counts: [], today: '2026-01-12' };
  return { demonstration: true, country: countryView(data), administrationsFound: 0 };
}

function home(search: string, services: (about: Service) => readonly Service[], pageNumber = 1): MakePage {
  return (language, about) =>
    homePage({ ...homeView(services(about)), language, query: { q: search }, pageNumber });
}

function form(view: Partial<FormView>): MakePage {
  const whole = { questionnaire, screen: 0, answers: { overall: 2 }, submissionId: '', seed: 0, faults: [] };
  return (language, about) => formPage({ ...whole, service: about, language, demonstration: true, ...view });
}

/** A month that no two languages write alike. */
const inJanuary = { asOf: '2026-01-12', period: { month: '2026-01' } };

function card(figures: Parameters<typeof madeUpCard>[1], minimum = 10): MakePage {
  const shown =
    figures === undefined
      ? { ...emptyCard, ...inJanuary }
      : madeUpCard([10, 20, 30, 40, 50], { ...inJanuary, ...figures });
  return (language, about) => {
    const findItem = (code: string) => questionnaire.item(code) ?? everyType.item(code);
    const fragment = renderHtml(reportCardFragment({ card: shown, language, minimum, findItem }));
    return reportCardPage({ service: about, language, demonstration: true, version: 'v1', fragment });
  };
}

const allFaults = faultCodes.flatMap((code) => [
  { field: 'answers.comment', code },
  { field: 'answers.comment', code, limit: 1000 },
]);
const january = [
  { day: '2026-01-01', mean: 3.5, base: 20 },
  { day: '2026-01-12', mean: 4, base: 1250 },
];

/** Pages whose names of services are marked where they are of another language than the page. */
const markedPages: Readonly<Record<string, MakePage>> = {
  'the home': home('', () => manyServices),
  'the last page of the home': home('', () => manyServices, 99),
  'a search that finds': home('prova', (about) => [about]),
  'a search that finds nothing': home('xyz', () => []),
  'a home without services': home('', () => []),
  'the form': form({}),
  'the second screen of the form': form({ screen: 1 }),
  'the last screen of the form': form({ screen: 2 }),
  'a form with faults': form({ screen: 2, faults: allFaults }),
  'a form that could not be stored': form({ problem: 'database_unavailable' }),
  'a form in a crowd': form({ problem: 'busy' }),
  'a form that is too long': form({ problem: 'body_too_large' }),
  'a form with every type of item': form({ questionnaire: everyType, screen: 1 }),
  'a form with every type of item and faults': form({
    questionnaire: everyType,
    screen: 1,
    answers: { overall: 2, 'choice.other': 'xyz' },
    faults: [
      { field: 'answers.choice.other', code: 'not_asked' },
      { field: 'answers.matrix', code: 'incomplete' },
    ],
  }),
  'the form for those who gave up': form({ questionnaire: abandoned }),
  'the form for those who gave up, with faults': form({
    questionnaire: abandoned,
    screen: 1,
    faults: [{ field: 'answers.comment', code: 'required' }],
  }),
  ...Object.fromEntries(
    (['database_unavailable', 'busy', 'too_many_requests', 'body_too_large'] as const).map((problem) => [
      `the form for those who gave up: ${problem}`,
      form({ questionnaire: abandoned, problem }),
    ]),
  ),
  'the thanks to those who gave up': (language, about) =>
    thanksPage({
      service: about,
      language,
      purpose: 'abandoned',
      demonstration: false,
      releaseMinimum: 10,
    }),
  'the thanks': (language, about) =>
    thanksPage({
      service: about,
      language,
      purpose: 'service',
      demonstration: false,
      releaseMinimum: 10,
    }),
  'the thanks of a demonstration': (language, about) =>
    thanksPage({
      service: about,
      language,
      purpose: 'service',
      demonstration: true,
      releaseMinimum: 1,
    }),
};

const pages: Readonly<Record<string, MakePage>> = {
  ...markedPages,
  'a card without data': card(undefined),
  'a card without data in a demonstration': card(undefined, 1),
  'a card of one day': card({
    trend: january.slice(0, 1),
    previous: madeUpMonth('2026-01', [0, 0, 0, 0, 1]),
  }),
  'a card': card({
    trend: january,
    items: [madeUpRating('ease', [1, 2, 3, 4, 5]), madeUpChoice('reasons', 40, { slow: 30, hard: 20 })],
    assurance: { open: 100, ticket: 20, blind: 30 },
    previous: madeUpMonth('2026-01', [1, 2, 3, 4, 5]),
    comparison: { verdict: 'higher', difference: 0.5, interval: { low: 0.2, high: 0.8, level: 0.95 } },
    monthToDate: january.map((point) => ({ ...point, interval: { low: 1.5, high: 4.5, level: 0.95 } })),
    selection: {
      ...{ population: 1_000, answers: 150, mean: 4.1, days: 20, participation: 0.15 },
      bounds: { low: 1.46, high: 4.87 },
      correlations: [{ rho: 0.01, bias: 0.03, effectiveAnswers: 150 }],
      correlationBehind: 0.2,
    },
  }),
  'a card that cannot tell who answered': card({
    previous: madeUpMonth('2026-01', [1, 2, 3, 4, 5]),
    comparison: { verdict: 'undecided', difference: 0.5, interval: { low: -0.2, high: 0.8, level: 0.95 } },
    selection: { population: null, reason: 'not_reported' },
  }),
  'a card with every kind of item': card({
    items: [
      { ...madeUpChoice('choice', 40, { slow: 30 }), preferNot: 4 },
      { ...madeUpRating('scale', [1, 2, 3, 4, 5]) },
      { ...madeUpChoice('number', 11, {}) },
      { ...madeUpChoice('matrix', 11, {}), parts: [{ part: 'slow', base: 10, mean: null, answers: [] }] },
      { ...madeUpChoice('ranking', 11, {}), parts: [{ part: 'slow', base: 10, mean: 1.5, answers: [] }] },
      { ...madeUpChoice('past', 11, {}), purpose: 'page' },
      { ...madeUpChoice('ypn', 40, { yes: 40 }), purpose: 'abandoned' },
    ],
  }),
  'a card of a service that is closed': (language) => card({})(language, closed),
  ...Object.fromEntries(
    problemCodes.map((problem): [string, MakePage] => [
      `the problem ${problem}`,
      (language, about) =>
        problemPage({ problem, language, path: '/x', demonstration: true, service: about }),
    ]),
  ),
};

/** What is read of a page, piece by piece: its text and the attributes that are read out. */
function readTexts(page: string): string[] {
  const read = page.replaceAll(/<!doctype html>|<meta name="(?:viewport|theme-color)"[^>]*>/g, '');
  const attributes = [...read.matchAll(/ (?:aria-label|title|content)="([^"]+)"/g)].map(
    ([, text = '']) => text,
  );
  return [...attributes, ...read.split(/<[^>]*>/)]
    .map((text) => text.replaceAll(/&#?\w+;/g, "'").trim())
    .filter((text) => /\p{L}{2}/u.test(text));
}

describe.each(Object.entries(pages))('%s', (_, make) => {
  test('says in each language which one it is', () => {
    for (const language of languages) expect(make(language, service)).toContain(`<html lang="${language}">`);
  });

  test('leaves no text of another language', () => {
    const found = languages.map((language) => new Set(readTexts(make(language, service))));
    for (const [index, texts] of found.entries()) {
      for (const others of found.slice(index + 1)) {
        const shared = [...texts.intersection(others)];
        expect(shared.filter((text) => !sameEverywhere.has(text))).toEqual([]);
      }
    }
  });

  test('has in French no sign that could stand at the start of a line', () => {
    const heard = '<span class="visually-hidden">: ';
    const text = make('fr', service)
      .replaceAll(heard, '')
      .replaceAll(/<[^>]*>|&#?\w+;/g, '');
    const unbound = text.split('\n').filter((line) => /(?<!\u00a0)[?!:;»]|«(?!\u00a0)/.test(line));
    expect(unbound).toEqual([]);
  });
});

test.each(Object.entries(markedPages))('%s marks a name that exists in Italian alone', (_, make) => {
  for (const language of languages.filter((one) => one !== 'it')) {
    const body = make(language, italianOnly).replace(/<head>[\s\S]*<\/head>/, '');
    const places = [...body.matchAll(/<\w+([^<>]*)>[^<>]*Solo italiano/g)].map(
      ([, attributes]) => attributes,
    );
    expect(places.filter((attributes) => !attributes?.includes('lang="it"'))).toEqual([]);
  }
});

test.each(languages)('programs get a sentence of its own for every problem in %s', (language) => {
  const sentences = problemCodes.map((code) => problemDetails[language][code]);
  expect(sentences.filter((sentence) => !/^\p{Lu}.+\.$/u.test(sentence))).toEqual([]);
  expect(new Set(sentences).size).toBe(problemCodes.length);
  const others = languages
    .filter((one) => one !== language)
    .flatMap((one) => Object.values(problemDetails[one]));
  expect(sentences.filter((sentence) => others.includes(sentence))).toEqual([]);
});

test('a base in Slovene has the case that its number asks for', () => {
  const bases = [1, 2, 5, 101].map((base) => reportCardTexts.sl.base(base, String(base)));
  expect(bases).toEqual([
    'na podlagi 1 odgovora',
    'na podlagi 2 odgovorov',
    'na podlagi 5 odgovorov',
    'na podlagi 101 odgovora',
  ]);
});

test('each language offers itself by its own name', () => {
  for (const language of languages) {
    const page = homePage({ ...homeView([]), language, query: { q: '' }, pageNumber: 1 });
    for (const [other, name] of Object.entries(languageNames))
      expect(page).toMatch(new RegExp(`hreflang="${other}" lang="${other}"[^>]*>${name}<`));
    expect(page).toContain(`aria-label="${pageTexts[language].languages}"`);
  }
});
