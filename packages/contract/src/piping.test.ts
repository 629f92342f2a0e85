import { describe, expect, it } from 'vitest';
import { compileQuestionnaire } from './compile-questionnaire.ts';
import { pipe, pipesOf } from './piping.ts';
import type { Answers } from './questionnaire.ts';
import { items, options, questionnaire, texts } from './testing/documents.ts';

const nested = {
  ...items.choice,
  code: 'nested',
  options: [{ code: 'a', text: texts('like {{choice|x}}') }, ...options('b')],
};
const compiled = compileQuestionnaire(questionnaire([items.choice, items.multiple, items.text], [nested]));

function piped(text: string, answers: Answers) {
  return pipe(texts(text), 'it', answers, compiled, 'Asilo {{nido}} & $&');
}

describe('pipe', () => {
  it.each<[string, Answers, string]>([
    ['Voto {{overall}}.', { overall: 4 }, 'Voto 4.'],
    ['Scelta: {{choice|nessuna}}.', { choice: 'b' }, 'Scelta: B.'],
    ['Scelta: {{choice|nessuna}}.', {}, 'Scelta: nessuna.'],
    ['Scelta: {{choice|nessuna}}.', { choice: 'prefer-not-to-say' }, 'Scelta: nessuna.'],
    ['Scelte: {{multiple|nessuna}}.', { multiple: ['a', 'c'] }, 'Scelte: A e C.'],
    ['Su {{service}}', {}, 'Su Asilo {{nido}} & $&'],
    ['{{nested|?}}', { nested: 'a', choice: 'c' }, 'like C'],
    ['{{text|niente}}', { text: '{{overall}}' }, 'niente'],
    ['{{constructor|niente}}', {}, 'niente'],
    ['{{service}}: {{overall}} e {{overall}}', { overall: 1 }, 'Asilo {{nido}} & $&: 1 e 1'],
  ])('%j after %j reads %j', (text, answers, words) => {
    expect(piped(text, answers)).toBe(words);
  });
});

describe('pipesOf', () => {
  it('finds codes and fallbacks', () => {
    expect(pipesOf('{{a-1}} und {{b|die Wahl}}')).toEqual([
      { code: 'a-1', fallback: undefined },
      { code: 'b', fallback: 'die Wahl' },
    ]);
  });

  it.each(['{{a', 'a}}', '{{ a }}', '{{A}}', '{{}}', '{{a|}}', '{{a|{b}}}', '{{{a}}}}'])(
    'finds no pipe in %j',
    (text) => {
      expect(pipesOf(text)).toBeUndefined();
    },
  );
});
