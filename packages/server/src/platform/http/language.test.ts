import { describe, expect, it } from 'vitest';
import { preferredLanguage } from './language.ts';

describe('the language of a browser', () => {
  it.each([
    ['it-IT,it;q=0.9,en;q=0.8', 'it'],
    ['en-GB,en;q=0.9', 'en'],
    ['de-AT,de;q=0.9,it;q=0.8', 'de'],
    ['fr-CA', 'fr'],
    ['sl-SI,sl;q=0.9,en;q=0.5', 'sl'],
    ['ja-JP,ja;q=0.9,en;q=0.5,it;q=0.7', 'it'],
    ['EN', 'en'],
    ['it;q=0, en;q=0.1', 'en'],
    ['ja', undefined],
    ['', undefined],
    [undefined, undefined],
    [';;;,,q=1', undefined],
  ])('%s is served as %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
