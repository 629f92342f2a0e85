import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/** The keys that publiccode.yml requires, within its limits of length. */
const description = z.object({
  shortDescription: z.string().trim().min(1).max(150),
  longDescription: z.string().trim().min(150).max(10_000),
  features: z.array(z.string().min(1)).nonempty(),
});
const publiccode = z.object({
  publiccodeYmlVersion: z.literal('0'),
  name: z.literal('Ascolto'),
  url: z.url({ protocol: /^https$/ }),
  platforms: z.array(z.string()).nonempty(),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('standalone/web'),
  organisation: z.object({ uri: z.url() }),
  description: z.object({ it: description, en: description }),
  legal: z.object({ license: z.string() }),
  maintenance: z.object({
    type: z.literal('community'),
    contacts: z.array(z.object({ name: z.string() })).nonempty(),
  }),
  localisation: z.object({
    localisationReady: z.boolean(),
    availableLanguages: z.array(z.string()).nonempty(),
  }),
});

const document: unknown = parse(readFileSync('publiccode.yml', 'utf8'));

test('publiccode.yml has every key that a catalogue of public software requires', () => {
  expect(publiccode.safeParse(document).error?.issues ?? []).toEqual([]);
});

test('the licence that publiccode.yml names is the one of the packages and of the LICENSE file', () => {
  const { legal } = publiccode.parse(document);
  expect(legal.license).toBe(JSON.parse(readFileSync('package.json', 'utf8')).license);
  expect(readFileSync('LICENSE', 'utf8')).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v. 1.2\n/);
});
