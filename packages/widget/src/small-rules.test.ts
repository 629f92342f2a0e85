import { checkSubmission, languages } from '@ascolto/contract';
import { describe, expect, it } from 'vitest';
import { serviceAddress } from './service-address.ts';
import { submissionId } from './submission-id.ts';
import { widgetTexts } from './widget.texts.ts';
import { chooseLanguage } from './widget-language.ts';

describe('the language', () => {
  it.each([
    [['de'], 'de'],
    [['fr-FR', 'it'], 'fr'],
    [[' SL_si '], 'sl'],
    [['pt', 'en'], 'en'],
    [['', null, undefined], 'it'],
    [['english'], 'it'],
  ])('of %j is %s', (tags, expected) => {
    expect(chooseLanguage(tags)).toBe(expected);
  });
});

describe('the address of a service', () => {
  const script = 'https://ascolto.example/widget.js';

  it('is of the platform that the script comes from, also beneath a folder', () => {
    const address = serviceAddress(' INPS/hub-prestazioni ', script);
    expect(address?.responses).toBe('https://ascolto.example/v1/services/INPS/hub-prestazioni/responses');
    expect(address?.form('de')).toBe('https://ascolto.example/valuta/INPS/hub-prestazioni?lang=de');
    const beneath = serviceAddress('a/b', 'https://example.it/ascolto/widget.js');
    expect(beneath?.responses).toBe('https://example.it/ascolto/v1/services/a/b/responses');
  });

  it.each([
    null,
    '',
    'inps',
    'inps/',
    '/hub',
    'a/b/c',
    '../hub',
    'a/..',
    'a/b?x',
    'a b/c',
    'a/-b',
    'http://a/b',
  ])('is none for %j', (name) => {
    expect(serviceAddress(name, script)).toBeUndefined();
  });
});

describe('the submission id', () => {
  const isTaken = (id: string): boolean =>
    checkSubmission({
      submissionId: id,
      questionnaire: { code: 'information-page', version: 1 },
      language: 'it',
      answers: {},
    }).ok;

  it('is one that the platform takes, also where the page is not secure', () => {
    const getRandomValues = crypto.getRandomValues.bind(crypto);
    for (let times = 0; times < 200; times++) expect(isTaken(submissionId({ getRandomValues }))).toBe(true);
    expect(isTaken(submissionId(crypto))).toBe(true);
  });

  it('is another one each time', () => {
    const getRandomValues = crypto.getRandomValues.bind(crypto);
    expect(submissionId({ getRandomValues })).not.toBe(submissionId({ getRandomValues }));
  });
});

it('no text is empty or left in another language', () => {
  for (const name of ['send', 'sending', 'thanks', 'unreachable', 'refused', 'tryAgain', 'form'] as const) {
    const texts = languages.map((language) => widgetTexts[language][name]);
    expect(new Set(texts).size, name).toBe(languages.length);
    expect(texts, name).not.toContain('');
  }
  for (const language of languages) expect(widgetTexts[language].atMost(200), language).toContain('200');
});
