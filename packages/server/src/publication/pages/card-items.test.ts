import type { CompiledQuestionnaire, Item, Texts } from '@ascolto/contract';
import { beforeAll, expect, test } from 'vitest';
import type { ItemFigure } from '../../analysis/index.ts';
import { renderHtml } from '../../platform/html/html.ts';
import { madeUpChoice, shippedQuestionnaire } from '../testing/made-up.ts';
import { itemSections } from './card-items.ts';

let abandoned: CompiledQuestionnaire;
let counter: CompiledQuestionnaire;
let contact: CompiledQuestionnaire;
beforeAll(async () => {
  abandoned = await shippedQuestionnaire('abandoned.v1.json');
  counter = await shippedQuestionnaire('counter-service.v1.json');
  contact = await shippedQuestionnaire('contact-centre.v1.json');
});

const none = { purpose: 'service', preferNot: 0, base: 0, mean: null, answers: [], parts: [] } as const;

function sections(
  figures: readonly ItemFigure[],
  questionnaire: Pick<CompiledQuestionnaire, 'item'>,
): string {
  return renderHtml(itemSections(figures, (code) => questionnaire.item(code), 'it'));
}

test('what those who gave up said stands apart, under a title that says so', () => {
  const items = [
    { ...madeUpChoice('stage', 20, { payment: 15, 'sign-in': 5 }), purpose: 'abandoned' as const },
    { ...madeUpChoice('obstacles', 18, { technical: 9 }), purpose: 'abandoned' as const, preferNot: 3 },
  ];
  const markup = sections(items, abandoned);
  expect(markup).toContain('<h2 id="domande-abandoned">Procedure non concluse</h2>');
  expect(markup).toContain('non vi entrano');
  expect(markup.indexOf('Procedure non concluse')).toBeLessThan(markup.indexOf('Durante il pagamento'));
  expect(markup).toContain('su 18 risposte. Preferiscono non rispondere: 3.');
  expect(sections([madeUpChoice('outcome', 20, { yes: 15, no: 5 })], counter)).not.toContain('non concluse');
});

test('each row of a matrix has a table with its base', () => {
  const answers = [{ code: 'satisfied', count: 9, share: 0.75 }];
  const parts = [{ part: 'courtesy', base: 12, mean: null, answers }];
  const markup = sections([{ ...none, item: 'counter-aspects', base: 30, parts }], counter);
  expect(markup).toContain('su 30 risposte');
  expect(markup).toMatch(/<h3>Cortesia del personale<\/h3>\s*<p class="figure-note">su 12 risposte/);
  expect(markup).toMatch(/<th scope="row">Soddisfacente<[\s\S]*<strong>75%<\/strong>/);
});

test('a scale shows its mean out of ten and what the ends mean', () => {
  const answers = Array.from({ length: 11 }, (_, step) => ({ code: String(step), count: 1, share: 1 / 11 }));
  const markup = sections([{ ...none, item: 'reuse', base: 11, mean: 5, answers }], contact);
  expect(markup).toContain('<strong>5,0</strong> su 10');
  expect(markup).toContain('Da 0 (Molto improbabile) a 10 (Molto probabile)');
  expect(markup).toContain('<th scope="row">10 – Molto probabile');
});

test('yes, partly and no are in words', () => {
  expect(sections([madeUpChoice('outcome', 20, { yes: 10, partly: 6, no: 4 })], counter)).toMatch(
    /<th scope="row">Sì<[\s\S]*<th scope="row">In parte<[\s\S]*<th scope="row">No</,
  );
});

test('of numbers and texts only how many answered is shown', () => {
  const markup = sections([{ ...none, item: 'waiting-minutes', base: 17 }], counter);
  expect(markup).toContain('<th scope="row">Quanti minuti è durata l’attesa?</th><td>17</td>');
  expect(markup).not.toContain('<strong>');
});

test('options of a ranking stand by how many ranked them, then by their mean rank', () => {
  const text = (it: string): Texts => ({ it, de: it, fr: it, sl: it, en: it });
  const options = ['web', 'office', 'phone'].map((code) => ({ code, text: text(`In ${code}`) }));
  const item: Item = {
    code: 'order',
    type: 'ranking',
    text: text('Dopo {{way|questo}} e {{service}}'),
    options,
  };
  const part = (code: string, base: number, mean: number) => ({ part: code, base, mean, answers: [] });
  const parts = [part('web', 20, 2.5), part('office', 20, 1.5), part('phone', 12, 1.1)];
  const markup = sections([{ ...none, item: 'order', base: 20, parts }], { item: () => item });
  const rows = [...markup.matchAll(/<th scope="row">([^<]+)<\/th><td>([^<]+)<\/td><td>(\d+)/g)];
  expect(rows.map(([, ...row]) => row)).toEqual([
    ['In office', '1,5', '20'],
    ['In web', '2,5', '20'],
    ['In phone', '1,1', '12'],
  ]);
  expect(markup).toContain('Dopo questo e …');
});
