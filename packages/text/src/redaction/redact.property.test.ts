import fc from 'fast-check';
import { countrySpecs } from 'ibantools';
import { expect, test } from 'vitest';
import { isValidCodiceFiscale } from './codice-fiscale.ts';
import { labels } from './labels.ts';
import { detect, redact } from './redact.ts';

const controlCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

function withControlCharacter(code: string): string {
  return code + (controlCharacters.find((character) => isValidCodiceFiscale(code + character)) ?? '');
}

/** Omocodia turns up to six of the seven digits into letters. */
const codiceFiscale = fc
  .tuple(
    fc.stringMatching(/^[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}$/),
    fc.subarray([6, 7, 9, 10, 12, 13], { minLength: 0 }),
  )
  .map(([code, replaced]) =>
    withControlCharacter(
      Array.from(code, (character, at) =>
        replaced.includes(at) ? 'LMNPQRSTUV'.charAt(Number(character)) : character,
      ).join(''),
    ),
  );

/** ISO 7064 mod 97-10 over letters as numbers (A is 10). */
function mod97(characters: string): number {
  const digits = characters.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return Number(BigInt(digits) % 97n);
}

const countries = Object.entries(countrySpecs).flatMap(([country, { bban_regexp: pattern }]) =>
  pattern ? [{ country, bban: fc.stringMatching(new RegExp(`^(?:${pattern})$`)) }] : [],
);
/** Right by mod 97; a country's own check within the account number may fail. */
const iban = fc.constantFrom(...countries).chain(({ country, bban }) =>
  bban.map((generated) => {
    // Some of the library's patterns let punctuation through.
    const account = generated.toUpperCase().replace(/[^A-Z0-9]/g, 'A');
    const checkDigits = 98 - mod97(`${account}${country}00`);
    return `${country}${String(checkDigits).padStart(2, '0')}${account}`;
  }),
);

const codeUnits = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units));
const surroundings = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.stringMatching(/^[A-Za-z0-9 .@+-]{0,40}$/),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  codeUnits,
);
const writings: readonly ((code: string) => string)[] = [
  (code) => code,
  (code) => code.toLowerCase(),
  (code) => code.replace(/.{4}(?=.)/g, '$& '),
  (code) => code.replace(/.{3}(?=.)/g, '$&-'),
  (code) => code.replace(/.{4}(?=.)/g, '$&_'),
  (code) => code.replace(/.{5}(?=.)/g, '$&·'),
  (code) => code.replace(/.{4}(?=.)/g, '$&/'),
  (code) => code.replace(/.{6}(?=.)/g, '$&,'),
  (code) => code.replace(/^.{11}/, '$&\r\n'),
  (code) => code.replace(/.{3}(?=.)/g, '$&\u0301'),
  (code) => code.replace(/.{3}(?=.)/g, '$&\u0301').normalize('NFC'),
  (code) => code.replace(/.{3}(?=.)/g, '$&\u{e0041}'),
  (code) => code.replace(/.{5}(?=.)/g, '$&\u2066'),
  (code) =>
    code.replace(/[ABCEHIKMOPSTX]/g, (letter) => 'АВСЕНІКМОРЅТХ'.charAt('ABCEHIKMOPSTX'.indexOf(letter))),
  (code) =>
    code.replace(/[ABEHIKMNOTXYZ]/g, (letter) => 'ΑΒΕΗΙΚΜΝΟΤΧΥΖ'.charAt('ABEHIKMNOTXYZ'.indexOf(letter))),
  (code) => code.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))),
  (code) => code.replace(/\d/g, (digit) => '⓿❶❷❸❹❺❻❼❽❾'.charAt(Number(digit))),
  (code) => code.replace(/\d/g, (digit) => '०१२३४५६७८९'.charAt(Number(digit))),
  (code) => `\u202e${reversed(code)}\u202c`,
  (code) => `${code.slice(0, 7)}\u202e${reversed(code.slice(7))}\u202c`,
];

function reversed(text: string): string {
  return Array.from(text).reverse().join('');
}

/** Pieces that detectors and labels could quarrel about. */
const fragments = fc.constantFrom(
  ...[
    '1',
    '12',
    '0165',
    '34',
    '333\n0045678',
    '333,0045678',
    '4000_0951/2280,7573',
    '12 34 56 78 90 12',
    '3400061234',
    '02 00712597',
    '4000 0951 2280 7573',
    '91645658880',
    '0039',
    '+39',
    '+1',
    'IT88',
  ],
  ...[
    'RNDMLE49L08M925H',
    'RND FST 95B25 M747Z',
    'it22u9997194295000762710088',
    'ugo@example.com',
    '@',
    'a.',
    '.it',
    'ugo chiocciola ',
    '(at)',
    ' [at] ',
    'posta punto it',
    ' punto ',
    'gmail',
  ],
  ...[
    'tel',
    ' telefono ',
    'carta',
    'P.IVA ',
    'CIG ',
    'prot. n. ',
    'numero verde ',
    '800 000 111',
    'centralino 06 5900',
    '€',
    ' euro',
  ],
  ...[
    ' ',
    '  ',
    '-',
    '.',
    '/',
    ',',
    '(',
    ')',
    '[',
    ']',
    '\n',
    '\r\n',
    '_',
    '·',
    '\u200b',
    '\u00a0',
    '１',
    '😡',
    '\ud835',
    '\u0000',
    '\u202e',
    '\u202c',
    '\u2067',
    '\u2069',
    '\u0301',
    '\u{e0031}',
    '³',
    '⑴',
    'е',
    'À',
    '340006\n1234',
  ],
  ...['31.12.2025', '2025', '20251231', '1.000', ...Object.values(labels)],
);
const contrived = fc.array(fragments, { maxLength: 25 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(contrived, surroundings);

test('no valid codice fiscale survives, however written and whatever stands around it', () => {
  fc.assert(
    fc.property(
      surroundings,
      codiceFiscale,
      fc.constantFrom(...writings),
      surroundings,
      (before, code, write, after) => {
        expect(redact(before + write(code) + after).text).not.toContain(write(code));
      },
    ),
    { numRuns: 1000 },
  );
});

test('no valid IBAN of any country survives, however written and whatever stands around it', () => {
  fc.assert(
    fc.property(
      surroundings,
      iban,
      fc.constantFrom(...writings),
      surroundings,
      (before, code, write, after) => {
        expect(redact(before + write(code) + after).text).not.toContain(write(code));
      },
    ),
    { numRuns: 1000 },
  );
});

test('a valid code that stands alone is named as what it is', () => {
  fc.assert(
    fc.property(codiceFiscale, iban, fc.constantFrom(...writings), (code, account, write) => {
      const found = detect(`cf ${write(code)}; iban ${write(account)}`);
      expect(found.map(({ type, valid }) => `${type} ${valid}`)).toEqual([
        'CODICE_FISCALE true',
        'IBAN true',
      ]);
    }),
  );
});

test('redacting again changes nothing', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const once = redact(text).text;
      expect(redact(once)).toEqual({ text: once, counts: {} });
    }),
    { numRuns: 2000 },
  );
});

test('never throws, and its spans are in order, apart and within the text', () => {
  fc.assert(
    fc.property(anything, (text) => {
      let end = 0;
      for (const span of detect(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

test('nine or more digits in a row become [NUMERO] where nothing else explains them', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[2-7]\d{8,29}$/), (digits) => {
      expect(redact(`la pratica ${digits} è ferma`).text).toMatch(/^la pratica \[[A-Z ]+\] è ferma$/);
    }),
  );
});

test('counts tell how many labels of each type were set', () => {
  fc.assert(
    fc.property(contrived, (text) => {
      const { counts, text: redacted } = redact(text);
      // A label in the original may lie within a span, so only texts without any are compared.
      fc.pre(!text.includes('[') && !text.includes('\u202e'));
      const set = Object.entries(labels).map(
        ([type, label]) => [type, redacted.split(label).length - 1] as const,
      );
      expect(counts).toEqual(Object.fromEntries(set.filter(([, count]) => count > 0)));
    }),
  );
});
