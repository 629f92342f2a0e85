import { compileQuestionnaire, type Texts } from '@ascolto/contract';
import { expect, test } from 'vitest';
import { askedOnly, soundAnswers } from './sound-answers.ts';

const text: Texts = { it: 'Testo', de: 'Text', fr: 'Texte', sl: 'Besedilo', en: 'Text' };
const other = { code: 'other', text, other: { maxLength: 20 } };

const routed = compileQuestionnaire({
  code: 'routed',
  version: 1,
  purpose: 'service',
  title: text,
  items: [
    { code: 'overall', type: 'rating', required: true, text, low: text, high: text },
    {
      code: 'reasons',
      type: 'multiple',
      when: { item: 'overall', atMost: 3 },
      text,
      options: [{ code: 'slow', text }, other],
    },
    { code: 'minutes', type: 'number', min: 0, max: 60, when: { item: 'reasons', in: ['slow'] }, text },
  ],
  screens: [{ items: ['overall'] }, { items: ['reasons'] }, { items: ['minutes'] }],
});

test('an answer that is no longer asked goes, and so does what was asked because of it', () => {
  const answers = { overall: 2, reasons: ['slow'], minutes: 5 };
  expect(askedOnly(routed, answers)).toEqual(answers);
  expect(askedOnly(routed, { ...answers, overall: 5 })).toEqual({ overall: 5 });
});

test('a text whose option is not chosen stays while its question is asked, and goes with it', () => {
  const answers = { overall: 2, reasons: ['slow'], 'reasons.other': 'testo' };
  expect(askedOnly(routed, answers)).toEqual(answers);
  expect(askedOnly(routed, { ...answers, overall: 5 })).toEqual({ overall: 5 });
});

test('what no item asks stays, so that the check names it', () => {
  expect(askedOnly(routed, { overall: 5, colour: 'red' })).toEqual({ overall: 5, colour: 'red' });
});

test('a screen is routed by sound answers to earlier screens alone', () => {
  expect(soundAnswers(routed, { overall: 2, reasons: ['slow'] }, 1)).toEqual({ overall: 2 });
  expect(soundAnswers(routed, { overall: 9, reasons: ['slow'] }, 2)).toEqual({ reasons: ['slow'] });
  expect(soundAnswers(routed, { overall: 5, reasons: ['slow'] }, 2)).toEqual({ overall: 5 });
});
