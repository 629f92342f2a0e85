import { expect, test } from 'vitest';
import { trustedProxies } from './trusted-proxies.ts';

const isTrusted = trustedProxies(['127.0.0.1', '0:0:0:0:0:0:0:1', '198.51.100.0/25', '2001:db8:1::/48']);
/** An IPv4 address in the clothes of IPv6. */
const mapped = (address: string) => `::ffff:${address}`;

test.each([
  '127.0.0.1',
  mapped('127.0.0.1'),
  '::1',
  '198.51.100.9',
  mapped('198.51.100.9'),
  '2001:db8:1:2::1',
])('%s is trusted', (address) => {
  expect(isTrusted(address)).toBe(true);
});

test.each([
  '127.0.0.2',
  '198.51.100.200',
  mapped('198.51.100.200'),
  '2001:db8:2::1',
  '',
  'unknown',
  '127.0.0.1:80',
])('%s is not trusted', (address) => {
  expect(isTrusted(address)).toBe(false);
});

test('where no proxy is named, none is trusted', () => {
  expect(trustedProxies([])('127.0.0.1')).toBe(false);
});
