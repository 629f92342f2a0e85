import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { AppError } from '../../platform/errors.ts';
import { hasHash, readAccessKey } from './access-key.ts';
import { keyState } from './key-state.ts';
import { findKey } from './queries/read-keys.ts';
import type { Scope } from './scopes.ts';

interface Request {
  readonly headers: { readonly authorization?: string | undefined };
}

/**
 * Lets a request pass whose key allows the scope for the administration (IPA code, case does not matter).
 * @throws AppError `access_key_missing`, `access_key_invalid` or `access_key_not_allowed`.
 */
export type Authenticate = (request: Request, scope: Scope, ipa: string) => Promise<void>;

/** Asks the database each time, by the primary key: a revoked key ends at once in every process. */
export function createAuthenticate(database: Database, clock: Clock): Authenticate {
  return async ({ headers }, scope, ipa) => {
    const key = readAccessKey(bearer(headers.authorization));
    const kept = key && (await findKey(database, key.id));
    if (!kept || !hasHash(key, kept.hash) || keyState(kept, clock.today()) !== 'valid') {
      throw new AppError('access_key_invalid');
    }
    if (!kept.scopes.includes(scope) || kept.ipa.toLowerCase() !== ipa.toLowerCase()) {
      throw new AppError('access_key_not_allowed');
    }
  };
}

function bearer(authorization: string | undefined): string {
  const [, token] = /^bearer +(\S+) *$/i.exec(authorization ?? '') ?? [];
  if (token === undefined) throw new AppError('access_key_missing');
  return token;
}
