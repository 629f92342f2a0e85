import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageQuestionnaire } from '../packages/widget/src/page-questionnaire.ts';
import { bundleWidget, compactStyles, pageQuestionnaireFile, requireSmall } from './build-widget.ts';

const document = () => JSON.parse(readFileSync(pageQuestionnaireFile, 'utf8'));

test('the widget is one module that imports nothing and holds the questions in every language', async () => {
  const built = (await bundleWidget(pageQuestionnaireFile)).toString();
  const code = built.replaceAll(String.raw`\xA0`, '\u00A0');
  expect(code).not.toMatch(/\bimport\s*[({'"*]|\bfrom\s*['"]|\brequire\(/);
  expect(code).not.toMatch(/builtQuestionnaire|builtStyles|https?:\/\//);
  for (const text of Object.values(document().items[0].text)) expect(code).toContain(text);
  expect(code).toContain('valuta-servizio .valutazione');
});

test('a module that is too large is not built', async () => {
  const noise = Buffer.from(Array.from({ length: 400 }, () => Math.random().toString(36)).join(''));
  await expect(requireSmall(noise, 1_000)).rejects.toThrow('at most 1000');
  await expect(requireSmall(noise, 10_000)).resolves.toBeUndefined();
});

test('a questionnaire that lacks what the widget shows is refused, by name', () => {
  const without = (change: (given: ReturnType<typeof document>) => void) => () => {
    const given = document();
    change(given);
    return pageQuestionnaire(given);
  };
  expect(without(() => undefined)().strengths).toHaveLength(5);
  expect(without((given) => given.items.splice(0, 1))).toThrow('page-clarity');
  expect(without((given) => delete given.items[1].text.sl)).toThrow('language sl');
  expect(without((given) => (given.items[2].when.in = ['5']))).toThrow('strengths');
  expect(without((given) => (given.items[3].type = 'choice'))).toThrow('details');
});

test('styles lose comments and spaces, and nothing else', () => {
  const css =
    '/* a */\na :focus-visible,\nb > c {\n  margin: 0 auto;\n}\n@media (width < 2em) {\n  d {\n    top: 0;\n  }\n}\n';
  expect(compactStyles(css)).toBe('a :focus-visible,b > c{margin:0 auto}@media (width < 2em){d{top:0}}');
});
