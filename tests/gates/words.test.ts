import { expect, test } from 'vitest';
import { buildHouse } from './house.ts';

const house = buildHouse();

test('loopback, documentation addresses, times, versions and web paths pass', () => {
  const harmless = [
    '127.0.0.1 0.0.0.0 192.0.2.7 198.51.100.7 203.0.113.7 ::1 2001:db8::7',
    'at 12:34:56 with version 1.2.3 in Chrome/120.0.0.0',
    'https://example.org/home/page',
    'registry.list(x::text)',
  ];
  const run = house.check('words', { 'docs/harmless.md': `${harmless.join('\n')}\n` });
  expect(run.passed, run.output).toBe(true);
});

// Put together here, so that this file does not hold them.
test.each([
  ['a note of unfinished work', ['TO', 'DO'].join('')],
  ['a note of unfinished work', ['FIX', 'ME'].join('')],
  ['a path of one machine', ['', 'home', 'someone', 'ascolto'].join('/')],
  ['a path of one machine', ['', 'work', 'ascolto'].join('/')],
  ['the host of a package registry', ['registry', 'example', 'org'].join('.')],
  ['the host of a package registry', ['registry=https', '//packages.example.org'].join(':')],
  [
    'the host of a package registry',
    ['https:', '', 'packages.example.org', 'zod', '-', 'zod-4.6.7.tgz'].join('/'),
  ],
  ['an address of a real network', [10, 0, 0, 1].join('.')],
  ['an address of a real network', [192, 168, 1, 20].join('.')],
  ['an address of a real network', ['fd00', '', '1'].join(':')],
])('%s is refused: %s', (what, planted) => {
  const { passed, output } = house.check('words', {
    'docs/planted.md': `One line.\nSee ${planted} for more.\n`,
  });
  expect(passed).toBe(false);
  expect(output).toContain(`docs/planted.md:2: ${what}: ${planted}`);
});
