import type { Database } from '../../platform/database/database.ts';
import { daysAfter } from '../../platform/days.ts';
import { hashSecret, makeAccessKey, writeAccessKey } from './access-key.ts';
import { type KeyRecord, type KeyState, keyState } from './key-state.ts';
import { expireKey, lockKey, revokeKey as endKey } from './queries/end-key.ts';
import { insertKey } from './queries/insert-key.ts';
import { findKey } from './queries/read-keys.ts';
import type { Scope } from './scopes.ts';

/** The key itself is told once: it is kept nowhere. */
export interface MadeKey {
  readonly kind: 'made';
  readonly id: string;
  readonly key: string;
}

/** Days for which the old key of a rotation is valid still. */
const rotationDays = 7;

export interface KeyRequest {
  readonly ipa: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
}

export async function createKey(
  database: Database,
  request: KeyRequest,
  today: string,
): Promise<MadeKey | { readonly kind: 'unknown_administration' }> {
  return (await makeKey(database, request, today)) ?? { kind: 'unknown_administration' };
}

export type RotatedKey =
  | (MadeKey & { /** The last day of the old one. */ readonly oldUntil: string })
  | { readonly kind: 'unknown_key' | 'rotated' | Exclude<KeyState, 'valid'> };

/**
 * A new key beside the old one, which ends in a week, so that nobody's reports stop meanwhile. Once: a key has one successor.
 */
export async function rotateKey(database: Database, id: string, today: string): Promise<RotatedKey> {
  return database.transaction().execute(async (transaction) => {
    await lockKey(transaction, id);
    const old = await findKey(transaction, id);
    if (!old) return { kind: 'unknown_key' };
    const state = keyState(old, today);
    if (state !== 'valid') return { kind: state };
    // Only a rotation lets a key expire.
    if (old.expiresOn !== null) return { kind: 'rotated' };
    const oldUntil = daysAfter(today, rotationDays);
    await expireKey(transaction, id, oldUntil);
    const made = await makeKey(transaction, old, today);
    if (!made) throw new Error('the administration of a key is gone');
    return { ...made, oldUntil };
  });
}

export type RevokedKey = { readonly kind: 'done' | 'unknown_key' | 'revoked' };

export async function revokeKey(database: Database, id: string, today: string): Promise<RevokedKey> {
  if (await endKey(database, id, today)) return { kind: 'done' };
  return { kind: (await findKey(database, id)) ? 'revoked' : 'unknown_key' };
}

async function makeKey(
  database: Database,
  { ipa, name, scopes }: Pick<KeyRecord, 'ipa' | 'name' | 'scopes'>,
  createdOn: string,
): Promise<MadeKey | undefined> {
  const key = makeAccessKey();
  const row = { id: key.id, ipa, name, scopes, hash: hashSecret(key), createdOn };
  return (await insertKey(database, row))
    ? { kind: 'made', id: key.id, key: writeAccessKey(key) }
    : undefined;
}
