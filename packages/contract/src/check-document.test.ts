import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument } from './check-document.ts';
import { documentFaultCodes } from './document-fault-codes.ts';
import { documentFaultText } from './document-faults.ts';
import type { Item } from './questionnaire.ts';
import { items, questionnaire, texts } from './testing/documents.ts';
import { changed, faultyDocuments, soundDocument } from './testing/faulty-documents.ts';
import { faultyItems } from './testing/faulty-items.ts';

const { choice, number, text } = items;
const asked = { ...choice, required: true } as const;

describe('checkDocument', () => {
  it('accepts a sound document as it is', () => {
    expect(checkDocument(soundDocument())).toEqual({ ok: true, questionnaire: soundDocument() });
  });

  it.each(faultyDocuments)('refuses %s, naming the place', (_, document, faults) => {
    expect(checkDocument(document)).toEqual({ ok: false, faults });
  });

  it.each(faultyItems)('refuses %s, in an item', (_, earlier, item, faults) => {
    expect(
      checkDocument(questionnaire([earlier === text && item.code === 'text' ? choice : earlier], [item])),
    ).toEqual({ ok: false, faults });
  });

  it('accepts every type of item, the refusal in conditions and what is piped', () => {
    const { overall: _, ...all } = items;
    const later: Item[] = [
      { ...text, code: 'refused', when: { item: 'number', in: ['prefer-not-to-say'] } },
      { ...text, code: 'piped', text: texts('{{service}}: {{overall}}, {{always}}, {{multiple|-}}') },
    ];
    const always: Item = { ...asked, code: 'always', when: { item: 'overall', answered: true } };
    const offering: Item = { ...number, preferNot: true };
    const document = questionnaire([always, ...Object.values({ ...all, number: offering })], later);
    expect(checkDocument(document)).toEqual({ ok: true, questionnaire: document });
  });

  it.each(['page', 'abandoned'] as const)('accepts the opening item of the purpose %s', (purpose) => {
    const opening: Item =
      purpose === 'page' ? { ...items.overall, code: 'page-clarity' } : { ...asked, code: 'stage' };
    const document = { ...questionnaire(), purpose, items: [opening], screens: [{ items: [opening.code] }] };
    expect(checkDocument(document)).toEqual({ ok: true, questionnaire: document });
  });

  it('shows every kind of fault in the cases above', () => {
    const all = [
      ...faultyDocuments.map(([, , faults]) => faults),
      ...faultyItems.map(([, , , faults]) => faults),
    ];
    const shown = new Set(all.flatMap((faults) => faults.map((fault) => fault.code)));
    expect(documentFaultCodes.filter((code) => !shown.has(code))).toEqual([]);
  });

  it('names a repeated item code and a first item that is no rating', () => {
    const document = soundDocument();
    Object.assign(document.items[3] ?? {}, { code: 'done' });
    Object.assign(document.screens[1] ?? {}, { items: ['why', 'done'] });
    expect(checkDocument(document)).toEqual({
      ok: false,
      faults: [{ place: 'items[3].code', code: 'repeated_code' }],
    });
    expect(checkDocument(changed(['items', 0], { ...soundDocument().items[2], code: 'overall' }))).toEqual({
      ok: false,
      faults: expect.arrayContaining([
        { place: 'items[0].code', code: 'reserved_code' },
        { place: 'screens[0].items', code: 'opening_missing' },
      ]),
    });
  });

  it('follows a condition that can never hold to the items behind it', () => {
    const document = soundDocument();
    Object.assign(document.items[2] ?? {}, { when: { item: 'overall', in: [] } });
    expect(checkDocument(document)).toEqual({
      ok: false,
      faults: [
        { place: 'items[2].when', code: 'condition_never_holds' },
        { place: 'items[4].when', code: 'condition_never_holds' },
      ],
    });
  });

  it('names faults of shape and of rules at once', () => {
    const document = soundDocument();
    Object.assign(document.title, { en: '' });
    Object.assign(document.items[2] ?? {}, { options: 'none' });
    document.screens[1]?.items.push('nope');
    const check = checkDocument(document);
    expect(check.ok ? [] : check.faults).toEqual(
      expect.arrayContaining([
        { place: 'title.en', code: 'missing_text' },
        { place: 'items[2].options', code: 'wrong_type' },
        { place: 'screens[1].items[3]', code: 'unknown_item' },
      ]),
    );
  });

  it('never throws and never accepts, whatever JSON it is given in place of a part', () => {
    const places = [
      ['items'],
      ['screens'],
      ['items', 1],
      ['items', 1, 'when'],
      ['items', 1, 'options'],
      ['screens', 1],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
        expect(checkDocument(changed(place, value)).ok).toBe(false);
      }),
    );
    expect(checkDocument(JSON.parse('{"__proto__":{"items":[]},"items":[{"__proto__":null}]}')).ok).toBe(
      false,
    );
  });

  it('words every fault in every language', () => {
    expect(documentFaultText({ place: 'items[0].text.en', code: 'missing_text' }, 'it')).toBe(
      'items[0].text.en: manca il testo in questa lingua',
    );
    expect(documentFaultText({ place: '', code: 'wrong_type' }, 'en')).toBe('is not of the expected type');
  });
});
