import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ConfigError, readConfig, settings } from './config.ts';

function faultsOf(variables: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(variables);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
  return [];
}

test('docs/settings.md has every setting with its default and meaning, and no other', () => {
  const page = readFileSync(new URL('../../../../docs/settings.md', import.meta.url), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  const expected = settings.map(({ name, fallback, meaning }) => {
    const byDefault = fallback === '' ? 'none' : `\`${fallback}\``;
    return `| \`${name}\` | ${byDefault} | ${meaning} |`;
  });
  expect(rows).toEqual(expected);
});

test('the defaults that are documented are those that apply', () => {
  const defaults = Object.fromEntries(
    settings.map(({ name, fallback }) => [name, fallback.replace('PORT', '3000')]),
  );
  expect(readConfig(defaults)).toEqual(readConfig({}));
});

test('an empty setting counts as not set', () => {
  const empty = Object.fromEntries(settings.map(({ name }) => [name, '']));
  expect(readConfig(empty)).toEqual(readConfig({}));
});

test('every wrong setting is told at once, one sentence each', () => {
  const faults = faultsOf({ PORT: 'web', DEMO: 'yes', RELEASE_MINIMUM: '2', HOST: 'localhost' });
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['PORT', 'DEMO', 'RELEASE_MINIMUM']);
});

const operator: Readonly<Record<string, string>> = {
  OPERATOR_NAME: 'Ente Prova',
  OPERATOR_CONTACT: 'ascolto@prova.example',
};

test.each([
  ['PORT', 'web'],
  ['PORT', '80.5'],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PUBLIC_URL', 'ascolto.example'],
  ['PUBLIC_URL', 'ftp://ascolto.example'],
  ['DATABASE_URL', 'mysql://ascolto.example/ascolto'],
  ['DEMO', 'true'],
  ['RELEASE_MINIMUM', 'ten'],
  ['RELEASE_MINIMUM', '3.5'],
  ['RELEASE_MINIMUM', '2'],
  ['RATE_LIMIT_RESPONSES', '-1'],
  ['RATE_LIMIT_RESPONSES_NETWORK', '0.5'],
  ['RATE_LIMIT_STEPS', '1000001'],
  ['RATE_LIMIT_READS', 'many'],
  ['RATE_LIMIT_READS_NETWORK', '-1'],
  ['TRUSTED_PROXY', 'proxy.example'],
  ['TRUSTED_PROXY', '192.0.2.0/33'],
  ['TRUSTED_PROXY', '0.0.0.0/0'],
  ['TRUSTED_PROXY', '127.0.0.1,'],
  ['LOG_LEVEL', 'loud'],
  ['OPERATOR_CONTACT', 'ascolto.example', operator],
  ['OPERATOR_CONTACT', 'tel:+39061234567', operator],
  ['PRIVACY_CONTACT', 'rpd@', operator],
  ['TERMS_URL', 'condizioni.html', operator],
  ['OPERATOR_NAME', '  ', operator],
  ['OPERATOR_NAME', 'x'.repeat(201), operator],
] as const)('%s=%s gets one sentence that names it and says what it must be', (name, value, others = {}) => {
  expect(faultsOf({ ...others, [name]: value })).toEqual([
    expect.stringMatching(new RegExp(`^${name} must be .+[^.]\\.$`)),
  ]);
});

test.each([
  ['OPERATOR_NAME', 'Ente Prova', 'OPERATOR_CONTACT'],
  ['OPERATOR_CONTACT', 'https://prova.example/scrivere', 'OPERATOR_NAME'],
  ['PRIVACY_CONTACT', 'rpd@prova.example', 'OPERATOR_NAME'],
  ['TERMS_URL', 'https://prova.example/condizioni', 'OPERATOR_NAME'],
])('%s alone gets one sentence that names what it needs', (name, value, needed) => {
  expect(faultsOf({ [name]: value })).toEqual([`${needed} must be set where ${name} is.`]);
});

test('what is missing is told beside what is wrong, once', () => {
  const faults = faultsOf({
    PORT: 'web',
    OPERATOR_CONTACT: 'x@prova.example',
    PRIVACY_CONTACT: 'y@prova.example',
  });
  expect(faults).toEqual([
    expect.stringMatching(/^PORT /),
    'OPERATOR_NAME must be set where OPERATOR_CONTACT is.',
  ]);
});

test('an operator is whole or nobody', () => {
  expect(readConfig({}).operator).toBeUndefined();
  expect(readConfig({ ...operator, PRIVACY_CONTACT: 'https://prova.example/rpd' }).operator).toEqual({
    name: 'Ente Prova',
    contact: 'ascolto@prova.example',
    privacyContact: 'https://prova.example/rpd',
    termsUrl: undefined,
  });
});

test('no sentence repeats a password', () => {
  const faults = faultsOf({ DATABASE_URL: 'mysql://ascolto:segreto@db.example/ascolto' });
  expect(faults).toHaveLength(1);
  expect(faults[0]).not.toContain('segreto');
});

test('addresses of the platform are made without a slash at the end', () => {
  expect(readConfig({ PUBLIC_URL: 'https://ascolto.example/' }).publicUrl).toBe('https://ascolto.example');
  expect(readConfig({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
});

test('a demonstration has a data folder of its own, unless one is named', () => {
  expect(readConfig({}).dataDir).toMatch(/\/data$/);
  expect(readConfig({ DEMO: '1' }).dataDir).toMatch(/\/data-demo$/);
  expect(readConfig({ DATA_DIR: 'x' }, { DEMO: '1' })).toMatchObject({
    demonstration: true,
    releaseMinimum: 1,
  });
  expect(readConfig({ DEMO: '1', DATA_DIR: 'x' }).dataDir).toMatch(/\/x$/);
});

test('proxies are read one by one', () => {
  const { trustedProxies } = readConfig({ TRUSTED_PROXY: '127.0.0.1, ::1,192.0.2.0/24' });
  expect(trustedProxies).toEqual(['127.0.0.1', '::1', '192.0.2.0/24']);
  expect(readConfig({}).trustedProxies).toEqual([]);
});

test('a part of the network may ask for much more than one of its senders', () => {
  const { responses, reads, steps } = readConfig({}).rateLimits;
  for (const { sender, network } of [responses, reads]) expect(network).toBeGreaterThanOrEqual(10 * sender);
  expect(steps).toEqual({ sender: 600, network: 0 });
  expect(
    readConfig({ RATE_LIMIT_RESPONSES: '7', RATE_LIMIT_RESPONSES_NETWORK: '70' }).rateLimits.responses,
  ).toEqual({
    sender: 7,
    network: 70,
  });
});
