import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A key as it is handed out: `asc_<id>_<secret>`. The id is public, the secret is 32 random bytes in base64url. */
export interface AccessKey {
  readonly id: string;
  readonly secret: string;
}

const form = /^asc_([0-9a-f]{16})_([\w-]{43})$/;

export function makeAccessKey(): AccessKey {
  return { id: randomBytes(8).toString('hex'), secret: randomBytes(32).toString('base64url') };
}

export function writeAccessKey({ id, secret }: AccessKey): string {
  return `asc_${id}_${secret}`;
}

export function readAccessKey(text: string): AccessKey | undefined {
  const [, id, secret] = form.exec(text) ?? [];
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

/** SHA-256: a secret of 256 random bits cannot be guessed, so a slow hash would add nothing. */
export function hashSecret({ secret }: AccessKey): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** In a time that does not depend on where they differ. */
export function hasHash(key: AccessKey, hash: Buffer): boolean {
  return timingSafeEqual(hashSecret(key), hash);
}
