import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PageAnswer, submission } from './page-answer.ts';
import type { PageQuestionnaire, PageWording } from './page-questionnaire.ts';

const branch = { question: '', options: [] };
const wording: PageWording = {
  question: '',
  low: '',
  high: '',
  difficulties: branch,
  strengths: branch,
  details: '',
  detailsHint: '',
};
const questionnaire: PageQuestionnaire = {
  code: 'information-page',
  version: 1,
  difficulties: ['unclear', 'other'],
  strengths: ['clear', 'other'],
  maxLength: 200,
  wordings: { it: wording, de: wording, fr: wording, sl: wording, en: wording },
};
const nothing: PageAnswer = { rate: undefined, difficulty: undefined, strength: undefined, details: '' };
const sender = { submissionId: '2f0c6f0e-6b1d-4c55-9c4b-0d9be2f1a7aa', language: 'it' } as const;
const answersOf = (answer: Partial<PageAnswer>) =>
  submission(questionnaire, { ...nothing, ...answer }, sender);

describe('a submission', () => {
  it.each([
    [3, { difficulties: 'other' }],
    [4, { strengths: 'clear' }],
  ])('after a rating of %i has the branch that it asks, and not the other', (rate, chosen) => {
    expect(answersOf({ rate, difficulty: 1, strength: 0 })).toEqual({
      ...sender,
      questionnaire: { code: 'information-page', version: 1 },
      answers: { 'page-clarity': rate, ...chosen },
    });
  });

  it('leaves out what was not chosen or typed', () => {
    expect(answersOf({ rate: 1, details: ' \n' })).toMatchObject({ answers: { 'page-clarity': 1 } });
    expect(JSON.stringify(answersOf({ rate: 1, details: ' ' }))).not.toContain('details');
  });

  it('holds no character that the platform refuses: pasted controls and cut emoji become spaces', () => {
    expect(answersOf({ rate: 1, details: 'a\u000Bb\n\tc\uD83D' })).toMatchObject({
      answers: { details: 'a b\n\tc ' },
    });
    expect(answersOf({ rate: 1, details: 'bene 😀' })).toMatchObject({ answers: { details: 'bene 😀' } });
  });
});

it('no source keeps anything in the browser, or makes markup from text', () => {
  const sources = ['rating-element.ts', 'rating-view.ts', 'make-element.ts', 'widget.ts', 'adopt-styles.ts'];
  for (const source of sources) {
    const text = readFileSync(new URL(source, import.meta.url), 'utf8');
    expect(text, source).not.toMatch(/localStorage|sessionStorage|indexedDB|\.cookie|innerHTML|\.style\b/);
  }
});
