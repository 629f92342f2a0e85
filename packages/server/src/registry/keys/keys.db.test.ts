import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stoppedClock } from '../../platform/clock.ts';
import { testDatabase } from '../../platform/testing/test-database.ts';
import { createAuthenticate, createKey, revokeKey, rotateKey, type Scope } from './index.ts';

const clone = await testDatabase();
afterAll(() => clone.close());

const clock = stoppedClock('2026-11-22');
const authenticate = createAuthenticate(clone.database('ascolto_reporter'), clock);

beforeAll(async () => {
  await sql`
    insert into registry.administration (ipa, name, category, type)
    values ('inps', 'INPS', 'C16', 'central'), ('inail', 'INAIL', 'C16', 'central')`.execute(
    clone.database(),
  );
});

async function makeKey(scope: Scope = 'transactions:write') {
  const made = await createKey(
    clone.database(),
    { ipa: 'INPS', name: 'prova', scopes: [scope] },
    clock.today(),
  );
  if (made.kind !== 'made') throw new Error(made.kind);
  return made;
}

function asks(key: string | undefined, scope: Scope = 'transactions:write', ipa = 'inps'): Promise<string> {
  const headers = { authorization: key === undefined ? undefined : `Bearer ${key}` };
  return authenticate({ headers }, scope, ipa).then(
    () => 'passes',
    (error) => error.code,
  );
}

describe('a key', () => {
  it('opens its scope at its administration, whatever the case of the code, and nothing else', async () => {
    const { key } = await makeKey();
    expect(await asks(key)).toBe('passes');
    expect(await asks(key, 'transactions:write', 'INPS')).toBe('passes');
    expect(await asks(key, 'comments:read')).toBe('access_key_not_allowed');
    expect(await asks(key, 'transactions:write', 'inail')).toBe('access_key_not_allowed');
  });

  it('is needed, and must be known whole', async () => {
    const { key } = await makeKey();
    const other = await makeKey();
    expect(await asks(undefined)).toBe('access_key_missing');
    expect(await asks('')).toBe('access_key_missing');
    expect(await asks('anything')).toBe('access_key_invalid');
    expect(await asks(key.slice(0, 21) + other.key.slice(21))).toBe('access_key_invalid');
    expect(await asks(`asc_0000000000000000_${key.slice(21)}`)).toBe('access_key_invalid');
    const basic = authenticate({ headers: { authorization: `Basic ${key}` } }, 'transactions:write', 'inps');
    await expect(basic).rejects.toMatchObject({ code: 'access_key_missing' });
  });

  it('is not kept: neither it nor its secret is anywhere in the table', async () => {
    const { key } = await makeKey();
    const { rows } = await sql<{ row: string }>`select k::text as row from registry.api_key k`.execute(
      clone.database(),
    );
    const hex = Buffer.from(key.slice(21), 'base64url').toString('hex');
    for (const { row } of rows) {
      expect(row).not.toContain(key.slice(21));
      expect(row).not.toContain(hex);
      expect(row).not.toMatch(/\d\d:\d\d/);
    }
  });

  it('ends at once when it is revoked, once', async () => {
    const { id, key } = await makeKey();
    expect(await revokeKey(clone.database(), id, clock.today())).toEqual({ kind: 'done' });
    expect(await asks(key)).toBe('access_key_invalid');
    expect(await revokeKey(clone.database(), id, clock.today())).toEqual({ kind: 'revoked' });
    expect(await rotateKey(clone.database(), id, clock.today())).toEqual({ kind: 'revoked' });
    expect(await revokeKey(clone.database(), '0'.repeat(16), clock.today())).toEqual({ kind: 'unknown_key' });
  });

  it('that is rotated is valid for seven days more beside the new one, which may do the same', async () => {
    const { id, key } = await makeKey();
    const rotated = await rotateKey(clone.database(), id, clock.today());
    if (rotated.kind !== 'made') throw new Error(rotated.kind);
    expect(rotated.oldUntil).toBe('2026-11-29');
    expect([await asks(key), await asks(rotated.key)]).toEqual(['passes', 'passes']);
    clock.set('2026-11-29');
    expect(await asks(key)).toBe('passes');
    clock.set('2026-11-30');
    expect([await asks(key), await asks(rotated.key)]).toEqual(['access_key_invalid', 'passes']);
    expect(await rotateKey(clone.database(), id, clock.today())).toEqual({ kind: 'expired' });
    clock.set('2026-11-22');
  });

  it('has one successor, also where two rotate it at once', async () => {
    const { id } = await makeKey();
    const rotate = () => rotateKey(clone.database(), id, clock.today());
    const kinds = (await Promise.all([rotate(), rotate(), rotate()])).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['made', 'rotated', 'rotated']);
    expect(await rotate()).toEqual({ kind: 'rotated' });
  });

  it('needs an administration of the register', async () => {
    const request = { ipa: 'nobody', name: 'prova', scopes: ['transactions:write'] } as const;
    expect(await createKey(clone.database(), request, clock.today())).toEqual({
      kind: 'unknown_administration',
    });
  });
});

it.each(['ascolto_collector', 'ascolto_publisher'] as const)('%s can read no key', async (role) => {
  await expect(sql`select from registry.api_key`.execute(clone.database(role))).rejects.toThrow(/permission/);
});
