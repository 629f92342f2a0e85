import { expect, test } from 'vitest';
import { addressPrefix } from './rate-limit-prefix.ts';

/** An IPv4 address in the clothes of IPv6. */
const mapped = (address: string) => `::ffff:${address}`;

test.each([
  ['203.0.113.7', '203.0.113.250', '198.51.100.7'],
  ['2001:db8:1:2ff::1', '2001:0DB8:1:200:ffff::2', '2001:db8:1:300::1'],
  ['2001:db8::3:4:5:6:7', '2001:db8:0:ff::', '2001:db8:0:103::'],
  ['2001:db8::2:3:4:5', '2001:db8::', '2001:db8:0:100::8'],
  ['2001:db8:1:2::5%eth0', '2001:db8:1::6', '2001:db8:2::5'],
  [mapped('203.0.113.7'), '203.0.113.8', mapped('198.51.100.7')],
  [mapped('cb00:7107'), '203.0.113.8', mapped('c633:6407')],
  [`0:0:0:0:0:FFFF:${'203.0.113.7'}`, '203.0.113.8', '198.51.100.7'],
])('%s is counted with %s, not with %s', (address, neighbour, stranger) => {
  const prefix = addressPrefix(address);
  expect(prefix).toEqual(expect.any(String));
  expect(addressPrefix(neighbour)).toBe(prefix);
  expect(addressPrefix(stranger)).not.toBe(prefix);
});

test('no more of an address is used than its first 24 or 56 bits', () => {
  expect(addressPrefix('203.0.113.7')).toBe('203.0.113');
  expect(addressPrefix('2001:db8:1:2ff::1')).toBe(`${0x2001}:${0xdb8}:1:2`);
});

test.each(['127.0.0.1', '127.8.9.1', '::1', mapped('127.0.0.1'), '', 'unknown', '203.0.113.7:8080'])(
  '%s is this machine, or no address',
  (address) => {
    expect(addressPrefix(address)).toBeUndefined();
  },
);
