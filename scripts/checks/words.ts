import { readFileSync } from 'node:fs';
import { BlockList, isIP } from 'node:net';
import { type Check, verdict } from './check.ts';
import { repositoryFiles } from './repository-files.ts';

/** What no committed file may hold, each with how to find it on a line. */
const unwanted: readonly { what: string; find: (line: string) => string[] }[] = [
  { what: 'a note of unfinished work', find: (line) => matches(line, /\b(?:TO[D]O|FIX[M]E)\b/g) },
  {
    what: 'a path of one machine',
    find: (line) => matches(line, /(?<![\w.~*:-])\/(?:home|root|Users|work|workspace)\/[\w./-]+/g),
  },
  {
    what: 'the host of a package registry',
    find: (line) =>
      matches(
        line,
        /\bregistry\.(?:[\w-]+\.)*(?:org|com|net|io|dev)\b|\bregistry\s*=\s*["']?https?:\S+|https?:\/\/\S+\/-\/\S+\.tgz/g,
      ),
  },
  {
    what: 'an address of a real network',
    find: (line) => addresses(line).filter((address) => !isHarmless(address)),
  },
];

const harmless = new BlockList();
// This machine: loopback and "every interface".
harmless.addSubnet('127.0.0.0', 8, 'ipv4');
harmless.addAddress('0.0.0.0', 'ipv4');
harmless.addAddress('::', 'ipv6');
harmless.addAddress('::1', 'ipv6');
// Kept for documentation by RFC 5737 and RFC 3849.
harmless.addSubnet('192.0.2.0', 24, 'ipv4');
harmless.addSubnet('198.51.100.0', 24, 'ipv4');
harmless.addSubnet('203.0.113.0', 24, 'ipv4');
harmless.addSubnet('2001:db8::', 32, 'ipv6');

/** Nothing of the place where it was written is left in what is published. */
export const words: Check = {
  name: 'words',
  promise: 'no unfinished notes, machine paths, registry hosts or real addresses',
  run: async () => verdict(repositoryFiles().flatMap(findingsIn)),
};

function findingsIn(file: string): string[] {
  const content = readFileSync(file);
  if (content.includes(0)) return []; // not a text
  return content
    .toString('utf8')
    .split('\n')
    .flatMap((line, index) =>
      unwanted.flatMap(({ what, find }) =>
        find(line).map((found) => `${file}:${index + 1}: ${what}: ${found}`),
      ),
    );
}

/** IP addresses; a version after a slash (`Chrome/120.0.0.0`) or a longer number is none. */
function addresses(line: string): string[] {
  const candidates = [
    ...matches(line, /(?<![\w.-]|\w\/)\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\d)/g),
    ...matches(line, /(?<![\w:.])[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?![\w:])/gi),
  ];
  return candidates.filter((candidate) => isIP(candidate) !== 0);
}

function isHarmless(address: string): boolean {
  return harmless.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

function matches(line: string, pattern: RegExp): string[] {
  return [...line.matchAll(pattern)].map((match) => match[0]);
}
