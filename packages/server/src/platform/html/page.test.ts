import { languages } from '@ascolto/contract';
import { expect, test } from 'vitest';
import { html, page } from './index.ts';
import { pageTexts } from './page.texts.ts';

const view = {
  language: 'it',
  title: 'Prova',
  path: '/valuta/inps/hub?t=home',
  demonstration: false,
  main: html`<h1>Prova</h1>`,
} as const;

test('what is put into a page is escaped, in its text and in its attributes', () => {
  const hostile = '"><script>alert(1)</script>';
  const made = page({
    ...view,
    title: hostile,
    path: `/${hostile}`,
    description: hostile,
    main: html`${hostile}`,
  });
  expect(made).not.toContain('<script');
  expect(made).toContain('<title>&quot;&gt;&lt;script&gt;');
});

test('each language links to the same page in the other, with the query that it had', () => {
  expect(page(view)).toMatch(
    /<a href="\/valuta\/inps\/hub\?t=home&amp;lang=en" hreflang="en" lang="en">English</,
  );
  expect(page(view)).toMatch(/lang=it" hreflang="it" lang="it" aria-current="true">Italiano</);
});

test('where something may have been typed, a language is a button of the form, and not the one that Enter presses', () => {
  const made = page({ ...view, languageForm: 'prova' });
  const buttons = [...made.matchAll(/<button [^>]*form="prova"[^>]*>/g)].map(([button]) => button);
  expect(buttons).toHaveLength(1 + languages.length);
  expect(buttons[0]).toMatch(/tabindex="-1" aria-hidden="true"/);
  expect(buttons[0]).not.toContain('name=');
  expect(made).toMatch(/name="language" value="en" lang="en">English</);
  expect(made).toMatch(/name="language" value="it" lang="it" aria-current="true">Italiano</);
  expect(made).not.toContain('hreflang');
});

test('the language of the page is declared', () => {
  expect(page({ ...view, language: 'en' })).toContain('<html lang="en">');
});

test('only a demonstration says that its answers are not real', () => {
  expect(page(view)).not.toContain(pageTexts.it.demonstration);
  expect(page({ ...view, demonstration: true })).toContain(pageTexts.it.demonstration);
});

test('the skip link leads to the main content', () => {
  expect(page(view)).toContain('<a class="skip-link" href="#contenuto">');
  expect(page(view)).toContain('<main id="contenuto"');
});

test('a page is self-contained: no address of another site, no inline script or style', () => {
  const made = page(view);
  expect(made).not.toMatch(/(src|href)="(https?:)?\/\//);
  expect(made).not.toMatch(/<script|<style|style=|onclick/);
});

test('a promise among the children is refused rather than shown as a word', () => {
  expect(() => page({ ...view, main: html`${Promise.resolve('late')}` })).toThrow(TypeError);
});
