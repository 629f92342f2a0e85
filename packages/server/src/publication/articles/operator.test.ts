import { languages } from '@ascolto/contract';
import { expect, test } from 'vitest';
import type { Operator } from '../../platform/config.ts';
import { type ArticleName, articlePage } from '../pages/article-page.ts';

const operator: Operator = { name: 'Ente <Prova>', contact: 'ascolto@prova.example' };

function article(name: ArticleName, by: Operator | undefined, language: (typeof languages)[number] = 'it') {
  return articlePage({ name, language, demonstration: false, releaseMinimum: 10, operator: by });
}

test.each(languages)('in %s both pages name the operator and link its contact', (language) => {
  for (const name of ['privacy', 'accessibility'] as const) {
    const page = article(name, operator, language);
    expect(page).toContain('Ente &lt;Prova&gt;');
    expect(page).toContain('<a href="mailto:ascolto@prova.example">ascolto@prova.example</a>');
  }
});

test.each(languages)(
  'in %s personal data have the contact that was named for them, and no other page has it',
  (language) => {
    const own = { ...operator, privacyContact: 'https://prova.example/rpd' };
    const link = '<a href="https://prova.example/rpd">https://prova.example/rpd</a>';
    expect(article('privacy', own, language)).toContain(link);
    expect(article('accessibility', own, language)).not.toContain(link);
  },
);

test('where nobody is named the pages say so, and promise no contact above', () => {
  for (const name of ['privacy', 'accessibility'] as const) {
    const page = article(name, undefined);
    expect(page).toContain('Questa installazione non ha ancora indicato chi la gestisce né un recapito');
    expect(page).not.toMatch(/mailto:|indicato sopra|undefined/);
  }
  expect(article('privacy', operator)).toContain('al recapito indicato sopra');
});
