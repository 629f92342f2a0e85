import { expect, test } from 'vitest';
import { hashSecret, hasHash, makeAccessKey, readAccessKey, writeAccessKey } from './access-key.ts';

test('a key reads back as it was written, and holds 32 random bytes', () => {
  const key = makeAccessKey();
  expect(writeAccessKey(key)).toMatch(/^asc_[0-9a-f]{16}_[\w-]{43}$/);
  expect(readAccessKey(writeAccessKey(key))).toEqual(key);
  expect(Buffer.from(key.secret, 'base64url')).toHaveLength(32);
  expect(makeAccessKey()).not.toEqual(key);
});

test.each([
  '',
  'asc__',
  'asc_0123456789abcdef',
  'asc_0123456789abcdef_short',
  `x_0123456789abcdef_${'a'.repeat(43)}`,
])('%j is no key', (text) => {
  expect(readAccessKey(text)).toBeUndefined();
});

test('only the secret itself has its hash', () => {
  const key = makeAccessKey();
  expect(hasHash(key, hashSecret(key))).toBe(true);
  expect(hasHash({ ...key, secret: makeAccessKey().secret }, hashSecret(key))).toBe(false);
});
