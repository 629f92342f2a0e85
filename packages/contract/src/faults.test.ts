import { describe, expect, it } from 'vitest';
import { languages } from './closed-lists.ts';
import { faultCodes } from './fault-codes.ts';
import { faultText, fieldName } from './faults.ts';

describe('faultText', () => {
  it.each(languages)('has a sentence of its own for every fault in %s', (language) => {
    const sentences = faultCodes.map((code) => faultText({ field: 'answers.overall', code }, language));
    expect(sentences.filter((sentence) => !/^\p{Lu}.+\.$/u.test(sentence))).toEqual([]);
    expect(new Set(sentences).size).toBe(faultCodes.length);
  });

  it('tells the limit of a text that is too long', () => {
    const fault = { field: 'answers.comment', code: 'too_long', limit: 1000 } as const;
    expect(faultText(fault, 'it')).toBe('Il testo può contenere al massimo 1.000 caratteri.');
    expect(faultText(fault, 'en')).toBe('The text can have at most 1,000 characters.');
    expect(faultText(fault, 'sl')).toBe('Besedilo lahko vsebuje največ 1.000 znakov.');
  });

  it.each(languages)('tells in %s how many answers may be given', (language) => {
    expect(faultText({ field: 'answers.why', code: 'too_many', limit: 3 }, language)).toMatch(/ 3\.$/);
  });
});

describe('fieldName', () => {
  it('writes a place as people write it', () => {
    expect(fieldName(['items', 2, 'options', 0, 'text', 'en'])).toBe('items[2].options[0].text.en');
    expect(fieldName([])).toBe('');
  });
});
