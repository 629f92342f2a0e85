import { describe, expect, it } from 'vitest';
import { tabAddress } from './tab-address.ts';
import { tabTexts } from './tab.texts.ts';

const script = 'https://ascolto.example/tab.js';

describe('the form that the tab opens', () => {
  it('is of the platform that the script comes from, in the language, from the touchpoint', () => {
    const form = 'https://ascolto.example/valuta/inps/hub?lang=de';
    expect(tabAddress('inps/hub', undefined, script, 'de')).toBe(form);
    expect(tabAddress(' inps/hub ', ' domanda-online ', script, 'de')).toBe(`${form}&t=domanda-online`);
  });

  it.each(['', 'a b', '&c=web', 'A'])('does without the touchpoint %j, which cannot be one', (touchpoint) => {
    expect(tabAddress('a/b', touchpoint, script, 'it')).toBe('https://ascolto.example/valuta/a/b?lang=it');
  });

  it.each([undefined, '', 'inps', 'a/b/c', '../b', 'javascript:a/b'])('is none for %j', (servizio) => {
    expect(tabAddress(servizio, undefined, script, 'it')).toBeUndefined();
  });
});

it('no text is empty or left in another language', () => {
  for (const name of ['rate', 'newTab', 'dismiss'] as const) {
    const texts = Object.values(tabTexts).map((words) => words[name]);
    expect(new Set(texts).size, name).toBe(5);
    expect(texts, name).not.toContain('');
  }
});
