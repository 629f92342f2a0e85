import { expect, test } from 'vitest';
import { addressPart } from './rate-limit-address.ts';

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
  ['203.0.113.5:4711', '203.0.113.8', '198.51.100.7:4711'],
  ['[2001:db8:1:2ff::1]:443', '[2001:db8:1:200::2]', '[2001:db8:1:300::1]:443'],
])('%s is of one network with %s, not with %s', (address, neighbour, stranger) => {
  const network = addressPart(address, 'network');
  expect(network).toEqual(expect.any(String));
  expect(addressPart(neighbour, 'network')).toBe(network);
  expect(addressPart(stranger, 'network')).not.toBe(network);
});

test.each([
  ['203.0.113.7', mapped('203.0.113.7'), '203.0.113.8'],
  ['203.0.113.7:4711', mapped('cb00:7107'), '203.0.113.6'],
  ['2001:db8:1:2ff::1', '[2001:db8:1:2ff:9::2]:443', '2001:db8:1:2fe::1'],
  ['2001:db8::3:4:5:6:7', '2001:db8:0:3::', '2001:db8:0:4::'],
])('%s is one sender with %s, not with %s', (address, same, neighbour) => {
  const sender = addressPart(address, 'sender');
  expect(addressPart(same, 'sender')).toBe(sender);
  expect(addressPart(neighbour, 'sender')).not.toBe(sender);
});

test('no more of an address is used than its first 24 or 56 bits, of a sender 32 or 64', () => {
  expect(addressPart('203.0.113.7', 'network')).toBe('203.0.113');
  expect(addressPart('203.0.113.7', 'sender')).toBe('203.0.113.7');
  expect(addressPart('2001:db8:1:2ff::1', 'network')).toBe(`${0x2001}:${0xdb8}:1:2`);
  expect(addressPart('2001:db8:1:2ff::1', 'sender')).toBe(`${0x2001}:${0xdb8}:1:${0x2ff}`);
});

test.each(['127.0.0.1', '127.8.9.1', '::1', mapped('127.0.0.1'), '127.0.0.1:8080', '[::1]:443'])(
  '%s is this machine',
  (address) => {
    expect(addressPart(address, 'sender')).toBeUndefined();
    expect(addressPart(address, 'network')).toBeUndefined();
  },
);

test.each(['', 'unknown', '_hidden', '203.0.113:80', '203.0.113.7:', '[203.0.113.7', '[]:1', undefined])(
  '%s is no address, and counted with all that are none',
  (address) => {
    expect(addressPart(address, 'sender')).toBe('unknown');
    expect(addressPart(address, 'network')).toBe('unknown');
  },
);
