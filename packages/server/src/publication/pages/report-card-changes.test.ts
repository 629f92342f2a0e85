import { languages } from '@ascolto/contract';
import { expect, test } from 'vitest';
import type { AnnouncedChange } from '../../analysis/index.ts';
import { renderHtml } from '../../platform/html/html.ts';
import { changesSection } from './report-card-changes.ts';
import { changesTexts } from './report-card-changes.texts.ts';

const changes: readonly AnnouncedChange[] = [
  { month: '2026-11', texts: { it: 'Un modulo <solo>\nal posto di tre', de: 'Nur ein Formular' } },
  { month: '2026-11', texts: { it: 'Orari più lunghi' } },
  { month: '2026-01', texts: { it: 'Pagamento in linea' } },
];
const section = (language: (typeof languages)[number], shown = changes): string =>
  renderHtml(changesSection(shown, language));

test('there is nothing where the administration announced nothing', () => {
  for (const language of languages) expect(section(language, [])).toBe('');
});

test('changes stand under their months, each month once, in plain text', () => {
  const markup = section('it');
  expect([...markup.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, month]) => month)).toEqual([
    'novembre 2026',
    'gennaio 2026',
  ]);
  expect(markup).toContain('<li>Un modulo &lt;solo&gt;<br>al posto di tre</li>');
  expect(markup).not.toContain('lang=');
});

test('a text is marked as Italian where the administration gave none in the language of the page', () => {
  const markup = section('de');
  expect(markup).toContain('<li>Nur ein Formular</li>');
  expect(markup).toContain('<li lang="it">Orari più lunghi</li>');
});

test('heading and note are in each language its own', () => {
  for (const text of ['title', 'source'] as const) {
    expect(new Set(languages.map((language) => changesTexts[language][text])).size).toBe(languages.length);
  }
  for (const language of languages) expect(section(language)).toContain(changesTexts[language].source);
});
