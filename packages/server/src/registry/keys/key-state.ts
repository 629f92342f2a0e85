/** A key as the register keeps it, without its hash. Days are `YYYY-MM-DD`. */
export interface KeyRecord {
  readonly id: string;
  readonly ipa: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly createdOn: string;
  /** The last day on which it is valid. */
  readonly expiresOn: string | null;
  readonly revokedOn: string | null;
}

export type KeyState = 'valid' | 'expired' | 'revoked';

export function keyState({ expiresOn, revokedOn }: KeyRecord, today: string): KeyState {
  if (revokedOn !== null) return 'revoked';
  return expiresOn !== null && expiresOn < today ? 'expired' : 'valid';
}
