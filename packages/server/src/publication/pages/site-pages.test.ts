import { type Language, languages } from '@ascolto/contract';
import { describe, expect, test, vi } from 'vitest';
import { countryView } from '../../analysis/national/index.ts';
import { type AdministrationQuery } from '../administration-list.ts';
import type { ServiceQuery } from '../service-list.ts';
import { madeUpService } from '../testing/made-up.ts';
import { administrationPage } from './administration-page.ts';
import { administrationsPage } from './administrations-page.ts';
import { type ArticleName, articlePage } from './article-page.ts';
import { homePage } from './home-page.ts';
import { notFoundPage } from './not-found-page.ts';

vi.mock('../../platform/html/assets.ts', () => ({
  asset: (name: string) => `/${name}`,
  iconDrawing: () => '',
}));

const administration = { ipa: 'PROVA', name: 'Istituto Prova', type: 'central' } as const;
const inEach = { it: 'Nome it', de: 'Nome de', fr: 'Nome fr', sl: 'Nome sl', en: 'Nome en' };
const services = Array.from({ length: 60 }, (_, index) =>
  madeUpService({ id: index, slug: `s${index}`, administration, names: inEach }),
);
const other = { ipa: 'altro', name: 'Altrove', type: 'other', participating: false } as const;
const country = countryView({
  services,
  administrations: [{ ...administration, participating: true }, other],
  counts: [
    { serviceId: 1, day: '2026-01-12', counts: [0, 0, 100, 100, 100] },
    { serviceId: 1, day: '2025-12-10', counts: [100, 100, 100, 0, 0] },
    { serviceId: 2, day: '2025-12-20', counts: [0, 0, 10, 10, 10] },
    { serviceId: 3, day: '2026-01-12', counts: [100, 100, 100, 0, 0] },
    { serviceId: 3, day: '2025-12-10', counts: [0, 0, 100, 100, 100] },
    { serviceId: 4, day: '2026-01-12', counts: [0, 0, 100, 100, 100] },
    { serviceId: 4, day: '2025-12-10', counts: [0, 0, 100, 100, 100] },
    { serviceId: 5, day: '2026-01-12', counts: [0, 0, 1, 0, 9] },
  ],
  today: '2026-01-12',
});
const rankedAndWeighted = countryView({
  services,
  administrations: [{ ...administration, participating: true }],
  counts: services.flatMap(({ id }) => {
    const better = id * 10;
    return [
      { serviceId: id, day: '2026-01-12', counts: [600 - better, 10, 10, 10, better] as const },
      { serviceId: id, day: '2025-12-10', counts: [500, 10, 10, 10, 50] as const },
      ...(id % 2 === 0 ? [{ serviceId: id, day: '2025-11-10', counts: [10, 10, 10, 10, 500] as const }] : []),
    ];
  }),
  completed: [
    { serviceId: 1, year: 2025, completed: 500 },
    { serviceId: 2, year: 2024, completed: 100 },
    { serviceId: 2, year: 2025, completed: 200 },
  ],
  today: '2026-01-12',
});
const operator = { name: 'Istituto Prova', contact: 'ascolto@prova.example' };

type MakePage = (language: Language) => string;

function home(query: Partial<ServiceQuery>, view = country): MakePage {
  return (language) =>
    homePage({
      language,
      demonstration: true,
      country: view,
      query: { q: '', ...query },
      pageNumber: 1,
      administrationsFound: query.q === undefined ? 0 : 2,
    });
}

function administrations(query: AdministrationQuery): MakePage {
  return (language) => administrationsPage({ language, demonstration: true, country, query, pageNumber: 1 });
}

function article(name: ArticleName, demonstration: boolean): MakePage {
  return (language) =>
    articlePage({
      name,
      language,
      demonstration,
      releaseMinimum: 10,
      operator: demonstration ? undefined : operator,
    });
}

const pages: Readonly<Record<string, MakePage>> = {
  'the home': home({}),
  'the home by score': home({ sort: 'score', administrationType: 'central' }),
  'the home of a country with transactions': home({}, rankedAndWeighted),
  'places in the order of the score': home({ sort: 'score' }, rankedAndWeighted),
  'an administration with transactions': (language) =>
    administrationPage({
      language,
      demonstration: true,
      country: rankedAndWeighted,
      administration: { ...administration, participating: true },
    }),
  'a search that finds': home({ q: 'nome' }),
  'a search that finds similar names': home({ q: 'istitutto' }),
  'a search that finds nothing': home({ q: 'xyz' }),
  'filters that leave nothing': home({ administrationType: 'region' }),
  'a home without services': home(
    {},
    countryView({ services: [], administrations: [], counts: [], today: '2026-01-12' }),
  ),
  'the administrations': administrations({ q: '' }),
  'all administrations': administrations({ q: '', which: 'all' }),
  'an administration that is not found': administrations({ q: 'xyz' }),
  'similar administrations': administrations({ q: 'istitutto' }),
  'an administration': (language) =>
    administrationPage({
      language,
      demonstration: true,
      country,
      administration: { ...administration, participating: false },
    }),
  'an administration without services': (language) =>
    administrationPage({ language, demonstration: true, country, administration: other }),
  'an unknown address': (language) => notFoundPage({ language, demonstration: true, path: '/nulla' }),
  'an unknown service': (language) => notFoundPage({ language, demonstration: true, path: '/pagella/x/y-z' }),
  ...Object.fromEntries(
    (['method', 'privacy', 'accessibility'] as const).flatMap((name) => [
      [`the article ${name}`, article(name, false)],
      [`the article ${name} of a demonstration`, article(name, true)],
    ]),
  ),
};

const sameEverywhere = new Set([
  'Ascolto',
  'Italiano',
  'Deutsch',
  'Français',
  'Slovenščina',
  'English',
  administration.name,
  other.name,
  operator.contact,
  `${administration.name} · Ascolto`,
  `${other.name} · Ascolto`,
  // French and English alike.
  'Provinces',
  'Application',
]);

/** What is read of a page, piece by piece: its text and the attributes that are read out. */
function readTexts(page: string): string[] {
  const read = page.replaceAll(/<!doctype html>|<meta name="(?:viewport|theme-color)"[^>]*>/g, '');
  const attributes = [...read.matchAll(/ (?:aria-label|title|content|data-label)="([^"]+)"/g)].map(
    ([, text = '']) => text,
  );
  return [...attributes, ...read.split(/<[^>]*>/)]
    .map((text) => text.replaceAll(/&#?\w+;/g, "'").trim())
    .filter((text) => /\p{L}{2}/u.test(text));
}

describe.each(Object.entries(pages))('%s', (_, make) => {
  test('leaves no text of another language', () => {
    const found = languages.map((language) => new Set(readTexts(make(language))));
    for (const [index, texts] of found.entries()) {
      for (const others of found.slice(index + 1)) {
        const shared = [...texts.intersection(others)];
        expect(shared.filter((text) => !sameEverywhere.has(text))).toEqual([]);
      }
    }
  });

  test('has in French no sign that could stand at the start of a line', () => {
    const text = make('fr')
      .replaceAll('<span class="visually-hidden">: ', '')
      .replaceAll(': </span>', '')
      .replaceAll(/<[^>]*>|&#?\w+;/g, '');
    const unbound = text.split('\n').filter((line) => /(?<!\u00a0)[?!:;»]|«(?!\u00a0)/.test(line));
    expect(unbound).toEqual([]);
  });

  test('has each id once, and every link inside it leads somewhere', () => {
    const page = make('it');
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, target]) => target);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });
});

test('a service below the release rule shows no score, only that there are not enough data', () => {
  const page = administrationPage({
    language: 'it',
    demonstration: false,
    country: countryView({
      services: services.slice(0, 1),
      administrations: [],
      counts: [],
      today: '2026-01-12',
    }),
    administration: { ...administration, participating: true },
  });
  expect(page).toContain('Dati non ancora sufficienti');
  expect(page).not.toMatch(/\d su 5|class="sparkline"/);
});

test('a list in the order of the score shows the raw mean, its interval and base, and the place where the data tell it', () => {
  const page = home({ sort: 'score' }, rankedAndWeighted)('it');
  const [, first = ''] = page.split('<li class="service-row">');
  expect(first).toMatch(/<strong>4,\d\d<\/strong> su 5/);
  expect(first).toMatch(/<p>tra 4,\d\d e 5,00<\/p>\s*<p>su \d+ risposte<\/p>/);
  expect(first).toMatch(/tra il 1º e (?:il |l’)\d+º posto su 60 servizi dello stesso tipo/);
  expect(first).toMatch(/punteggio per l’ordine: 4,\d\d/);
  expect(home({ sort: 'answers' }, rankedAndWeighted)('it')).not.toContain('punteggio per l’ordine');
});

test('means of groups stand with interval, weights and coverage; a change in words only with its interval', () => {
  const weighted = home({}, rankedAndWeighted)('it');
  expect(weighted).toContain('Media per procedure concluse');
  expect(weighted).toMatch(/procedure coperte: 100% \(di 2 servizi\)/);
  expect(weighted).toMatch(
    /<strong>Il punteggio è più basso di novembre 2025\.<\/strong> Nell’unico servizio con un punteggio/,
  );
  const unweighted = home({})('it');
  expect(unweighted).not.toContain('Media per procedure concluse');
  expect(unweighted).toContain('Per il 2025 non risultano procedure concluse');
});

test('the arrow of a trend has a word beside it, in each direction', () => {
  const page = home({})('it');
  for (const word of ['in crescita', 'in calo', 'stabile', 'andamento non ancora confrontabile']) {
    expect(page).toMatch(
      new RegExp(`<p class="trend-word">(<svg[^>]* aria-hidden="true"[\\s\\S]*?</svg> )?${word}</p>`),
    );
  }
});

test('filters and search survive a change of language and of page', () => {
  const page = home({ q: 'nome', sort: 'answers' })('it');
  expect(page).toContain('href="/?q=nome&amp;sort=answers&amp;lang=en"');
  expect(page).toContain('href="/?q=nome&amp;sort=answers&amp;page=2&amp;lang=it#elenco"');
});

test('a demonstration is not told to protect answers in groups; a real installation names its minimum and its operator', () => {
  expect(article('method', true)('it')).toContain('In questa dimostrazione ogni risposta compare subito');
  const real = article('privacy', false)('it');
  expect(real).toContain('gruppi di almeno 10 risposte');
  expect(real).toContain('ascolto@prova.example');
});

test('an unknown address puts its words into the search, escaped', () => {
  const page = notFoundPage({
    language: 'it',
    demonstration: false,
    path: '/pagella/inps/%22%3E-cig',
  });
  expect(page).toContain('value="&quot;&gt; cig"');
  const broken = notFoundPage({
    language: 'it',
    demonstration: false,
    path: '/pagella/%E0%A4%A',
  });
  expect(broken).toContain('name="q" value=""');
});
