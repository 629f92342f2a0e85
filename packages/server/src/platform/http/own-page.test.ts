import { expect, test } from 'vitest';
import { isFromOtherSite } from './own-page.ts';

const from = (headers: Readonly<Record<string, string>>) =>
  isFromOtherSite({ headers, host: '192.0.2.1:3000' }, 'https://ascolto.example');

test.each([
  ['a page of ours', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
  ['whoever typed the address', { 'sec-fetch-site': 'none' }],
  ['a page of ours without TLS', { origin: 'null' }],
  ['a page of ours by its public address', { origin: 'https://ascolto.example' }],
  ['a page of ours by another address', { origin: 'http://192.0.2.1:3000' }],
  ['a program', {}],
])('%s is not another site', (_who, headers) => {
  expect(from(headers)).toBe(false);
});

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'null' }],
  ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }],
  ['an old browser', { origin: 'https://evil.example' }],
  ['another port of the same machine', { origin: 'http://192.0.2.1:3001' }],
  ['what is no origin', { origin: 'evil' }],
])('%s is another site', (_who, headers) => {
  expect(from(headers)).toBe(true);
});
