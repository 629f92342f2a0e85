import { isIP } from 'node:net';

/** What is counted together: a sender, or the part of the network that it is in. */
export type Part = 'sender' | 'network';

/** Counted together: what is no address. */
export const unknownAddress = 'unknown';

/**
 * Of an IPv4 address all 32 bits are the sender, the first 24 the network; of an IPv6 one the first 64, which one device has to
 * itself or a household shares, and the first 56. Undefined for this machine itself. Takes what proxies make of an address:
 * `203.0.113.5:4711`, `[2001:db8::5]:443`.
 */
export function addressPart(address: string | undefined, part: Part): string | undefined {
  switch (isIP(address ?? '')) {
    case 4:
      return partOf4(address ?? '', part);
    case 6:
      return partOf6(address ?? '', part);
    default: {
      const plain = withoutPort(address ?? '');
      return plain === undefined ? unknownAddress : addressPart(plain, part);
    }
  }
}

/** The address in one with a port or in brackets; undefined where there is none. */
function withoutPort(text: string): string | undefined {
  const plain = /^\[([^[\]]+)\](?::\d{1,5})?$/.exec(text)?.[1] ?? /^([\d.]+):\d{1,5}$/.exec(text)?.[1];
  return plain !== undefined && isIP(plain) !== 0 ? plain : undefined;
}

function partOf4(address: string, part: Part): string | undefined {
  if (address.startsWith('127.')) return undefined;
  return part === 'sender' ? address : address.slice(0, address.lastIndexOf('.'));
}

function partOf6(address: string, part: Part): string | undefined {
  if (address === '::1') return undefined;
  const groups = groupsOf(address);
  const [first = 0, second = 0, third = 0, fourth = 0, fifth, sixth] = groups;
  const isMapped = first + second + third + fourth === 0 && fifth === 0 && sixth === 0xffff;
  if (isMapped) return mapped4(address, groups, part);
  return `${first}:${second}:${third}:${part === 'sender' ? fourth : fourth >> 8}`;
}

/** An IPv4 address in the clothes of IPv6, its last part in points or not. */
function mapped4(address: string, groups: readonly number[], part: Part): string | undefined {
  if (address.includes('.')) return partOf4(address.slice(address.lastIndexOf(':') + 1), part);
  const [high = 0, low = 0] = groups.slice(6);
  return partOf4(`${high >> 8}.${high & 0xff}.${low >> 8}.${low & 0xff}`, part);
}

/**
 * The groups of 16 bits, as far as they are of use, read in one pass: splitting takes 1.5 µs more. Of an address with
 * points, the last two are not to be used.
 */
function groupsOf(address: string): readonly number[] {
  const groups: number[] = [];
  let gap = -1;
  let group = 0;
  let isOpen = false;
  for (let place = 0; place < address.length; place++) {
    const code = address.charCodeAt(place);
    if (code === percent) break;
    if (code === point) group = 0;
    else if (code !== colon) {
      group = group * 16 + hexDigit(code);
      isOpen = true;
    } else if (isOpen) {
      groups.push(group);
      group = 0;
      isOpen = false;
      if (gap === -1 && groups.length === 4 && groups[0] !== 0) return groups; // enough for a part
    } else gap = groups.length;
  }
  if (isOpen) groups.push(group);
  if (address.includes('.')) groups.push(0);
  while (gap >= 0 && groups.length < 8) groups.splice(gap, 0, 0);
  return groups;
}

const [point, percent, colon] = [0x2e, 0x25, 0x3a];

/** 0 to 15 of a letter or figure that is known to be one. */
function hexDigit(code: number): number {
  return code < 0x40 ? code - 0x30 : (code | 0x20) - 0x57;
}
