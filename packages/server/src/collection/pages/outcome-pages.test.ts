import { languages } from '@ascolto/contract';
import { expect, test } from 'vitest';
import { type ProblemCode, problems } from '../../platform/errors.ts';
import type { Service } from '../../registry/index.ts';
import { problemPage, type ProblemView } from './problem-page.ts';
import { type ThanksView, thanksPage } from './thanks-page.ts';
import { thanksTexts } from './thanks-page.texts.ts';

const service: Service = {
  id: 1,
  administration: { ipa: 'inps', name: 'INPS <script>', type: 'central' },
  slug: 'hub',
  names: { it: 'Hub <b>', en: 'Hub' },
  type: 'digital-procedure',
  audience: 'citizens',
  channels: ['web'],
  pageUrl: 'https://servizio.example/?a=1&b=2',
  openedOn: undefined,
  published: true,
  collecting: true,
  touchpoints: new Map(),
};
const thanks: ThanksView = {
  service,
  language: 'it',
  purpose: 'service',
  demonstration: false,
  releaseMinimum: 12,
};

test('the thanks tell when the answer will show: with its group, or at once in a demonstration', () => {
  expect(thanksPage(thanks)).toContain(thanksTexts.it.shownInGroups(12));
  expect(thanksPage(thanks)).not.toContain(thanksTexts.it.shownAtOnce);
  expect(thanksPage({ ...thanks, demonstration: true })).toContain(thanksTexts.it.shownAtOnce);
});

test('the thanks lead to the report card and back to where the citizen came from', () => {
  expect(thanksPage(thanks)).toContain('href="/pagella/inps/hub?lang=it"');
  expect(thanksPage(thanks)).toContain('href="https://servizio.example/?a=1&amp;b=2"');
});

test('the thanks stay the thanks in another language', () => {
  expect(thanksPage(thanks)).toContain('href="/valuta/inps/hub/grazie?registrata=1&amp;lang=en"');
});

test('names from the register are escaped', () => {
  expect(thanksPage(thanks)).not.toMatch(/<script|<b>/);
});

test('every problem has a page in every language, with one heading and a way on', () => {
  for (const language of languages) {
    for (const problem of Object.keys(problems) as ProblemCode[]) {
      const page = problemPage({ problem, language, path: '/x', demonstration: false });
      expect(page.match(/<h1>[^<]+<\/h1>/g)).toHaveLength(1);
      expect(page).toContain(`class="btn btn-outline-primary btn-lg" href="/?lang=${language}"`);
    }
  }
});

test('a service that takes no ratings now still leads to its report card, and not to its form', () => {
  const view: ProblemView = {
    problem: 'service_not_live',
    language: 'it',
    path: '/x',
    demonstration: false,
    service,
  };
  expect(problemPage(view)).toContain('href="/pagella/inps/hub?lang=it"');
  expect(problemPage(view)).not.toContain('href="/valuta/');
});
