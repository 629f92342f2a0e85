import { describe, expect, test } from 'vitest';
import { detect, redact } from './redact.ts';

describe('labels', () => {
  test.each([
    ['cf RNDMLE49L08M925H', 'cf [CODICE FISCALE]'],
    ['P.IVA IT88266529994', 'P.IVA [PARTITA IVA]'],
    ['IBAN: IT37 U994 2196 3430 0098 5386 587.', 'IBAN: [IBAN].'],
    ['carta 4000 0951 2280 7573 respinta', 'carta [CARTA] respinta'],
    ['tel. 0165/009551 dopo le 17', 'tel. [TELEFONO] dopo le 17'],
    ['(+39) 340 0061234 o +39 (0)2 0045 1278', '[TELEFONO] o [TELEFONO]'],
    ['My phone: +44 7700 900123.', 'My phone: [TELEFONO].'],
    ['mail:ugo@casella.example!', 'mail:[E-MAIL]!'],
    ['la pec ugo@pec.example.com', 'la pec [PEC]'],
    ['tessera 80380000974376093777', 'tessera [NUMERO]'],
  ])('%s becomes %s', (text, redacted) => {
    expect(redact(text).text).toBe(redacted);
  });

  test('counts are kept by type', () => {
    expect(redact('3400061234 e 3470061234, ugo@casella.example').counts).toEqual({ PHONE: 2, EMAIL: 1 });
  });
});

describe('typing errors are personal too', () => {
  test.each([
    ['BBTGDU41E01M627C', 'CODICE_FISCALE'],
    ['IT41L9955290713000830776899', 'IBAN'],
    ['P.IVA 91645658881', 'PARTITA_IVA'],
    ['carta 4000 0951 2280 7574', 'CARD'],
  ])('%s is redacted and marked as not valid', (text, type) => {
    expect(detect(text)).toMatchObject([{ type, valid: false }]);
  });
});

describe('writing', () => {
  test.each([
    ['full-width characters', 'ＲＮＤＭＬＥ４９Ｌ０８Ｍ９２５Ｈ', '[CODICE FISCALE]'],
    ['mathematical digits', 'tel 𝟑𝟒𝟎𝟎𝟎𝟔𝟏𝟐𝟑𝟒', 'tel [TELEFONO]'],
    ['Arabic digits', 'tel ٣٤٠٠٠٦١٢٣٤', 'tel [TELEFONO]'],
    ['keycap emoji', 'tel 3️⃣4️⃣0️⃣0️⃣0️⃣6️⃣1️⃣2️⃣3️⃣4️⃣', 'tel [TELEFONO]'],
    ['invisible characters', 'RNDMLE\u200b49L08\u00adM925H', '[CODICE FISCALE]'],
    ['hard and many spaces', 'IT37\u00a0U994  2196 3430 0098 5386 587', '[IBAN]'],
    ['tabs', 'RND\tFST\t95B25\tM747Z', '[CODICE FISCALE]'],
    ['a full-width at sign', 'ugo＠casella.example', '[E-MAIL]'],
    ['low lines', 'cell 333_0045678, carta 4000_0951_2280_7573', 'cell [TELEFONO], carta [CARTA]'],
    ['dots at half height', '333·0045678', '[TELEFONO]'],
    ['a comma behind the prefix', 'chiamate 333,0045678', 'chiamate [TELEFONO]'],
    ['slashes', '4000/0951/2280/7573', '[CARTA]'],
    ['a line end', 'RNDMLE49L08\nM925H e 333\n0045678', '[CODICE FISCALE] e [TELEFONO]'],
    ['a line end of a form', 'IT37 U994 2196 3430 \r\n 0098 5386 587\r\n', '[IBAN]\r\n'],
    [
      'a line end anywhere in a telephone number',
      'al 340006\n1234 o al 0200\n712597',
      'al [TELEFONO] o al [TELEFONO]',
    ],
    ['three lines', 'al 340\n0061\n234.', 'al [TELEFONO].'],
    ['a line end in a partita IVA', 'ditta 916456\n58880', 'ditta [PARTITA IVA]'],
    ['superscript digits', '³⁴⁰⁰⁰⁶¹²³⁴', '[TELEFONO]'],
    ['superscript digits of Latin-1 alone', '³³³¹²³¹²³¹', '[TELEFONO]'],
    ['subscript digits', 'cf ₃₄₀₀₀₆₁₂₃₄', 'cf [TELEFONO]'],
    ['circled digits', '③④⓪⓪⓪⑥①②③④ ❸❹⓿⓿⓿❻❶❷❸❹ ➌➍⓪⓪⓪➏➊➋➌➍', '[TELEFONO] [TELEFONO] [TELEFONO]'],
    ['digits in brackets and before dots', '⑶⑷00061234 ⒊⒋00061234', '[TELEFONO] [TELEFONO]'],
    ['digits of other scripts', '३४०००६१२३४ ꩓꩔꩐꩐꩐꩖꩑꩒꩓꩔ 𞥓𞥔𞥐𞥐𞥐𞥖𞥑𞥒𞥓𞥔', '[TELEFONO] [TELEFONO] [TELEFONO]'],
    ['segmented digits', '🯳🯴🯰🯰🯰🯶🯱🯲🯳🯴', '[TELEFONO]'],
    ['letters in brackets', '🄡🄝🄓🄜🄛🄔49L08M925H', '[CODICE FISCALE]'],
    ['small capitals', 'ʀɴᴅᴍʟᴇ49ʟ08ᴍ925ʜ', '[CODICE FISCALE]'],
    ['Cyrillic letters', 'RNDМLЕ49L08М925Н, ugo (аt) casella.example', '[CODICE FISCALE], [E-MAIL]'],
    ['a Cyrillic letter in a domain', 'ugo@gmаil, ugo@pеc.example', '[E-MAIL], [PEC]'],
    ['Greek letters', 'ΡΝDMLE49L08Μ925Η'.replace('Ρ', 'R'), '[CODICE FISCALE]'],
    ['accents', 'R\u0301NDMLE49L08M925H, ŔŃDMŁÈ49L08M925H', '[CODICE FISCALE], [CODICE FISCALE]'],
    ['strokes', '3\u03364\u03360\u03360\u03360\u03366\u03361\u03362\u03363\u03364\u0336', '[TELEFONO]'],
    ['direction marks', '340\u20680061234\u2069 347\u202d0061234\u202c', '[TELEFONO] [TELEFONO]'],
    ['tag characters', '3\u{e0001}4\u{e0041}00061234', '[TELEFONO]'],
    ['a reversed direction', 'ora \u202e4321600043\u202c', 'ora [TELEFONO]'],
    ['letters in a reversed direction', '\u202eelpmaxe.allesac@ogu\u202c e', '[E-MAIL] e'],
    ['a direction reversed within', 'RNDMLE\u202eH529M80L94\u202c', '[CODICE FISCALE]'],
    ['a direction reversed up to the line end', 'a\u202eH529M80L94ELMDNR\nb', 'a[CODICE FISCALE]\nb'],
    ['pairs of digits', 'numero 12 34 56 78 90 12', 'numero [NUMERO]'],
  ])('%s hide nothing', (_, text, redacted) => {
    expect(redact(text).text).toBe(redacted);
  });

  test('offsets are those of the original text', () => {
    const text = '😡  tel\u00a0𝟑𝟒𝟎𝟎𝟎𝟔𝟏𝟐𝟑𝟒 !';
    const [span] = detect(text);
    expect(text.slice(span?.start, span?.end)).toBe('𝟑𝟒𝟎𝟎𝟎𝟔𝟏𝟐𝟑𝟒');
  });
});

describe('what cannot be seen', () => {
  test('tag characters go, since they could carry any text', () => {
    const tags = Array.from('tel 3400061234', (character) =>
      String.fromCodePoint(0xe0000 + character.charCodeAt(0)),
    );
    expect(redact(`grazie${tags.join('')}!`)).toEqual({ text: 'grazie!', counts: {} });
  });

  test('marks of direction stay where nothing is replaced', () => {
    expect(redact('a \u202eb\u202c').text).toBe('a \u202eb\u202c');
  });

  test('what is found in a reversed stretch covers what is stored there', () => {
    const text = 'tel \u202e4321600043\u202c.';
    expect(detect(text)).toEqual([{ start: 5, end: 16, type: 'PHONE' }]);
  });

  test.each([
    'È costato 20 m² e 3³ volte',
    'Voto ⑤, punti ❶ e ❷',
    'Всё хорошо',
    'Όλα καλά',
    'perche\u0301 no',
  ])('%s is nobody’s number', (text) => expect(redact(text)).toEqual({ text, counts: {} }));
});

describe('an e-mail address in words', () => {
  test.each([
    ['mario.rossi chiocciola casella.example', '[E-MAIL]'],
    ['mario.rossi(AT)casella.example', '[E-MAIL]'],
    ['a mario [at] posta punto example.', 'a [E-MAIL].'],
    ['la pec ugo punto neri (chiocciola) pec (punto) example', 'la pec [PEC]'],
    ['ugo chiocciola gmail', '[E-MAIL]'],
  ])('%s becomes %s', (text, redacted) => {
    expect(redact(text).text).toBe(redacted);
  });
});

describe('overlaps', () => {
  test('an address that holds a codice fiscale goes as one', () => {
    expect(redact('rndmle49l08m925h@casella.example').text).toBe('[E-MAIL]');
  });

  test('a long list of cards in one row leaves none behind', () => {
    expect(redact('4000 0951 2280 7573 '.repeat(20)).text).toBe('[CARTA] '.repeat(20));
  });

  test('lines stay apart', () => {
    expect(redact('3400061234\n3470061234').text).toBe('[TELEFONO]\n[TELEFONO]');
  });
});

describe('what everybody may read stays', () => {
  test.each([
    'Il numero verde 800 000 111 è occupato.',
    'INPS risponde allo 803164 e allo 06 164164',
    'Il centralino 06 5900001 non risponde',
    'CIG 1234567890 e CUP J51B21000000001',
    'prot. n. 20240012345 del 12/03/2024',
    'Ho pagato 12.345.678,90 euro, cioè € 12345678',
    'Un buco di 320 000 000 di euro',
    'Dal 01.01.2024-31.12.2024, anni 2021-2022, file 20250312',
    'Legge 104/1992, D.Lgs. 33/2013, Regolamento UE 910/2014',
    'Errore 0x80070005 con la versione 12.4.10.2208',
    'Articoli 340,341,342 e commi 320/321/322, righe 10 11 12 13 14 15',
    'Aperto 9/13, 06.30-08.30, 08.30-12.30-14.00-17.30, orario 09,30-12,30, interni 201,202,203',
    'Prefissi:\n010\n011\n015\ne voti 3\n4\n5\n3\n4\n5\n3\n2\n1\n5',
    'dal 31 12 2024\n05',
    'prot. 345678\n2024',
    'Letture:\n330\n340\n351, foto IMG_20241105_091500.png',
    'La scala a chiocciola ripida.Chiusa, Canelli (AT) comune.Muto, we looked (at) it',
    'Seguo @ente_sociale, 20 @ pezzo, c@voli!',
  ])('%s', (text) => {
    expect(redact(text)).toEqual({ text, counts: {} });
  });
});

/** A pattern that backtracks would take hours on these, not milliseconds, and the test would time out. */
describe('ten thousand characters of one thing come through', () => {
  const pieces = [
    '1',
    '@',
    'a.',
    'a@',
    'a.1@',
    ' ',
    ' 1',
    '1.',
    '1-',
    '((1))',
    '0039 ',
    '+1 ',
    '00 1 ',
    '001 ',
  ];
  const codes = [
    'IT00',
    'it 60 ',
    'RSSMRA80A01H501',
    'LMNPQR80',
    '12345678a',
    '4000 ',
    '2024 ',
    '01.01.2024 ',
  ];
  const others = [
    '[IBAN]',
    '１',
    '\u200b1',
    '😡1',
    '\ud800',
    'tel 1 ',
    'n. n. 1',
    'p.iva 1 ',
    '€ 1',
    'e@gmail ',
    'a(at)',
    '\u202e1',
    '\u202e1\u202c@',
    '\u202ea1\n',
    '\u0301',
    '\u{e0031}',
    '³',
    'ж1',
    'À1',
    'ЕЕ11',
    '1\n22 ',
    'a chiocciola ',
    ' punto a',
    'a chiocciola a punto ',
    '333\n',
    '333,',
    '4000/',
    '4000_',
    'a,1/',
    ' \n',
    '1 \n',
    'RSSMRA80\n',
    'IT60/',
    '12 ',
  ];
  test.each([...pieces, ...codes, ...others])('%j', (piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    const once = redact(text).text;
    expect(redact(once).text).toBe(once);
  });
});
