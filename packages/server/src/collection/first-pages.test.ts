import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { acceptsGzip, createFirstPages } from './first-pages.ts';
import { type FormView, formPage, ownFields } from './pages/form-page.ts';
import { everyType } from './testing/every-type.ts';
import { madeUpService } from './testing/made-up-service.ts';

const view: FormView = {
  service: madeUpService(),
  questionnaire: everyType,
  language: 'it',
  screen: 0,
  answers: {},
  submissionId: '0b4a7c1e-5b0e-4c55-9f5c-0d8a2b8f6b11',
  seed: 17,
  faults: [],
  demonstration: false,
};

test('a page that was kept is the page that would be made, for each reader', () => {
  const pages = createFirstPages();
  pages.read(view);
  const another = { ...view, submissionId: '11111111-1111-4111-8111-111111111111', seed: 3 };
  const page = pages.read(another);
  expect(page.plain(ownFields(another)).toString()).toBe(formPage(another));
  expect(gunzipSync(page.gzip(ownFields(another))).toString()).toBe(formPage(another));
});

test('pages are kept apart by service, language and origin', () => {
  const pages = createFirstPages();
  const all = [
    view,
    { ...view, language: 'en' as const },
    { ...view, channel: 'office' as const },
    { ...view, touchpoint: 'home' },
    { ...view, service: madeUpService({ id: 2 }) },
  ];
  expect(new Set(all.map((one) => pages.read(one))).size).toBe(all.length);
  for (const one of all) expect(pages.read(one)).toBe(pages.read(one));
});

test('a service that the register read anew gets a new page', () => {
  const pages = createFirstPages();
  const before = pages.read(view);
  const service = madeUpService({ names: { it: 'Nome nuovo' } });
  const after = pages.read({ ...view, service });
  expect(after).not.toBe(before);
  expect(after.plain('').toString()).toContain('Nome nuovo');
});

test.each([
  [undefined, false],
  ['gzip, deflate, br', true],
  ['br;q=1.0, gzip;q=0.8', true],
  ['gzip;q=0', false],
  ['gzip; q=0.0, br', false],
  ['br', false],
  ['identity', false],
])('Accept-Encoding %s: gzip %s', (header, accepted) => {
  expect(acceptsGzip(header)).toBe(accepted);
});
