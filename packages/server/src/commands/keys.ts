import {
  createKey,
  isScope,
  type KeyRecord,
  keyState,
  listKeys,
  revokeKey,
  rotateKey,
  type Scope,
  scopes,
} from '../registry/index.ts';
import { type Command, CommandError } from './command.ts';
import { useDatabase } from './open-database.ts';

const shownOnce = 'The key is shown this once and kept nowhere: hand it over in a safe way.';

export const createKeyCommand: Command = {
  name: 'keys create',
  operands: ['IPA', 'NAME', 'SCOPE[,SCOPE]'],
  summary: 'Make an access key of an administration for its own systems, and print it once.',
  details: `IPA is the administration's code, NAME tells the key apart from others of it (1 to 100 characters).
Scopes, separated by commas:
  transactions:write   report how many transactions were started, completed and failed
  replies:write        reply to comments, and tell what was changed of a service
  comments:read        read comments
  responses:test       hand in answers that are only a test (?prova=1)`,
  run: async ({ config, clock, terminal }, [ipa = '', name = '', scopeList = '']) => {
    const request = { ipa, name: readName(name), scopes: readScopes(scopeList) };
    const made = await useDatabase(config, ({ database }) => createKey(database, request, clock.today()));
    if (made.kind === 'unknown_administration') throw unknownAdministration(ipa);
    terminal.print(made.key);
    terminal.printError(`Key ${made.id}. ${shownOnce}`);
  },
};

export const listKeysCommand: Command = {
  name: 'keys list',
  operands: ['IPA'],
  summary: 'List the access keys of an administration: id, name, scopes, days, never the keys themselves.',
  run: async ({ config, clock, terminal }, [ipa = '']) => {
    const keys = await useDatabase(config, ({ database }) => listKeys(database, ipa));
    if (keys === undefined) throw unknownAdministration(ipa);
    terminal.print(
      keys.length === 0
        ? `The administration "${ipa}" has no keys.`
        : keys.map((key) => describe(key, clock.today())).join('\n'),
    );
  },
};

export const rotateKeyCommand: Command = {
  name: 'keys rotate',
  operands: ['ID'],
  summary: 'Make a new key with the name and scopes of another, which stays valid for 7 days more.',
  details: 'A key is rotated once. Where its successor is lost, revoke that one and make a new key.',
  run: async ({ config, clock, terminal }, [id = '']) => {
    const rotated = await useDatabase(config, ({ database }) => rotateKey(database, id, clock.today()));
    if (rotated.kind !== 'made') throw notDone(id, rotated.kind);
    terminal.print(rotated.key);
    terminal.printError(
      `Key ${rotated.id}. ${shownOnce} The key ${id} is valid through ${rotated.oldUntil}.`,
    );
  },
};

export const revokeKeyCommand: Command = {
  name: 'keys revoke',
  operands: ['ID'],
  summary: 'End an access key at once.',
  run: async ({ config, clock, terminal }, [id = '']) => {
    const revoked = await useDatabase(config, ({ database }) => revokeKey(database, id, clock.today()));
    if (revoked.kind !== 'done') throw notDone(id, revoked.kind);
    terminal.print(`The key ${id} is revoked.`);
  },
};

function readName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > 100 || /[\p{Cc}\p{Cf}]/u.test(trimmed)) {
    throw new CommandError(
      'The name of a key has 1 to 100 characters, in one line and all of them to be seen.',
    );
  }
  return trimmed;
}

function readScopes(list: string): readonly Scope[] {
  const named = list.split(',').map((scope) => scope.trim());
  const unknown = named.filter((scope) => !isScope(scope));
  if (unknown.length > 0) {
    throw new CommandError(
      `There is no scope ${unknown.map((scope) => `"${scope}"`).join(', ')}; there is: ${scopes.join(', ')}.`,
    );
  }
  return [...new Set(named.filter(isScope))];
}

function describe(key: KeyRecord, today: string): string {
  return [key.id, key.name, key.scopes.join(','), `made ${key.createdOn}`, standing(key, today)].join('  ');
}

function standing(key: KeyRecord, today: string): string {
  switch (keyState(key, today)) {
    case 'revoked':
      return `revoked ${key.revokedOn}`;
    case 'expired':
      return `expired, valid through ${key.expiresOn}`;
    case 'valid':
      return key.expiresOn === null ? 'valid' : `valid through ${key.expiresOn}`;
  }
}

function unknownAdministration(ipa: string): CommandError {
  return new CommandError(`There is no administration with the IPA code "${ipa}" in the register.`);
}

function notDone(id: string, kind: 'unknown_key' | 'expired' | 'revoked' | 'rotated'): CommandError {
  // Whoever gives a whole key in place of its id must not find it repeated in a log.
  if (kind === 'unknown_key') {
    return new CommandError(
      'There is no key with this id: "keys list IPA" shows those of an administration.',
    );
  }
  return new CommandError(`The key ${id} ${reasons[kind]}.`);
}

const reasons = {
  revoked: 'is revoked already',
  expired: 'has expired: make a new one',
  rotated: 'was rotated already: use its successor, or make a new one',
};
