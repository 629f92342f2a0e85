import { expect, test } from 'vitest';
import { absentOptionals, completeLock, packagesWithAddress, type LockFile } from './lock-file.ts';

/** A tool with one binary that the registry had and some that it had not. */
function lockWith(optionalDependencies: Record<string, string>): LockFile {
  return {
    packages: {
      '': {},
      'node_modules/tool': { version: '2.0.0', dev: true, optionalDependencies },
      'node_modules/@tool/linux-x64-gnu': { version: '2.0.0', dev: true, optional: true },
    },
  };
}

test('a lock that has every optional dependency is left as it is', () => {
  const lock = lockWith({ '@tool/linux-x64-gnu': '2.0.0' });
  expect(completeLock(lock)).toEqual([]);
  expect(lock).toEqual(lockWith({ '@tool/linux-x64-gnu': '2.0.0' }));
});

test.each([
  ['@tool/linux-arm64-musl', { cpu: ['arm64'], libc: ['musl'], os: ['linux'] }],
  ['@tool/linux-arm-gnueabihf', { cpu: ['arm'], libc: ['glibc'], os: ['linux'] }],
  ['@tool/binding-win32-ia32-msvc', { cpu: ['ia32'], os: ['win32'] }],
  ['@tool/darwin-arm64', { cpu: ['arm64'], os: ['darwin'] }],
  ['@tool/binding-wasm32-wasi', { cpu: ['wasm32'] }],
])('%s gets an entry that keeps it off other platforms', (name, platform) => {
  const lock = lockWith({ [name]: '2.0.0' });
  completeLock(lock);
  expect(lock.packages[`node_modules/${name}`]).toEqual({
    version: '2.0.0',
    dev: true,
    optional: true,
    ...platform,
  });
  expect(absentOptionals(lock)).toEqual([]);
});

test('a version that is not the shared one lies inside the package that needs it', () => {
  const lock = lockWith({ '@tool/linux-x64-gnu': '1.9.0' });
  completeLock(lock);
  expect(lock.packages['node_modules/@tool/linux-x64-gnu']?.version).toBe('2.0.0');
  expect(lock.packages['node_modules/tool/node_modules/@tool/linux-x64-gnu']?.version).toBe('1.9.0');
  expect(absentOptionals(lock)).toEqual([]);
});

test('an optional dependency around the package counts as present', () => {
  const lock = lockWith({});
  lock.packages['node_modules/tool/node_modules/part'] = {
    version: '1.0.0',
    optionalDependencies: { '@tool/linux-x64-gnu': '2.0.0' },
  };
  expect(absentOptionals(lock)).toEqual([]);
});

test('a name that tells no platform is not guessed', () => {
  expect(() => completeLock(lockWith({ fancy: '1.0.0' }))).toThrow(
    'fancy: its name does not tell its platform',
  );
});

test('an address is told from a folder of the repository', () => {
  const packages = {
    'node_modules/@ascolto/text': { resolved: 'packages/text', link: true },
    'node_modules/zod': { version: '4.0.0', resolved: 'https://packages.example.org/zod.tgz' },
    'node_modules/forked': { version: '1.0.0', resolved: 'git+ssh://example.org/forked.git' },
  };
  expect(packagesWithAddress({ packages })).toEqual(['node_modules/zod', 'node_modules/forked']);
});
