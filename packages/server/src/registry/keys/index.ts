export { type Authenticate, createAuthenticate } from './authenticate.ts';
export { type KeyRecord, keyState } from './key-state.ts';
export { createKey, revokeKey, rotateKey } from './manage-keys.ts';
export { listKeys } from './queries/read-keys.ts';
export { isScope, type Scope, scopes } from './scopes.ts';
