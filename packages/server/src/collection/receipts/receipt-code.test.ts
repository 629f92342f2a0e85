import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReceiptCode, readReceiptCode, receiptHash } from './receipt-code.ts';

const codeOf = createReceiptCode(Buffer.alloc(32, 1));
const id = '2f0c6f0e-6b1d-4c55-9c4b-0d9be2f1a7aa';

test('a submission has one code, which depends on service, id and key', () => {
  expect(codeOf(1, id)).toBe(codeOf(1, id));
  const others = [codeOf(2, id), codeOf(1, randomUUID()), createReceiptCode(Buffer.alloc(32, 2))(1, id)];
  expect(new Set([codeOf(1, id), ...others]).size).toBe(4);
});

test('a code is four groups of letters and digits that are not mistaken for each other', () => {
  fc.assert(
    fc.property(fc.uuid(), (any) => {
      expect(codeOf(1, any)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(readReceiptCode(codeOf(1, any))).toBe(codeOf(1, any));
    }),
  );
});

test('a code is read as people type it', () => {
  const code = '01AB-CDEF-0123-4567';
  for (const typed of ['o1abcdefoi234567', ' Ol AB–CDEF 0123—4567 ', '01AB.CDEF.0L23.4567', code]) {
    expect(readReceiptCode(typed)).toBe(code);
  }
});

test('what can be no code is none', () => {
  for (const typed of ['', '01AB-CDEF-0123-456', '01AB-CDEF-0123-45678', '01AB-CDEF-0123-456U', '<b>']) {
    expect(readReceiptCode(typed)).toBeUndefined();
  }
});

test('what is kept of a code does not hold it', () => {
  expect(receiptHash('01AB-CDEF-0123-4567')).toMatch(/^[0-9a-f]{32}$/);
});
