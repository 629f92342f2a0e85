import type { Random } from './random.ts';

/*
 * What people write although nobody asks, so that redaction shows. Of nobody: the check characters are left to chance and
 * addresses are of a domain kept for examples.
 */

const months = 'ABCDEHLMPRST';
const municipalities = 'ABCDEFGHIL';
const checks = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const sentences: readonly ((random: Random) => string)[] = [
  (random) => `Il mio codice fiscale è ${taxCode(random)}.`,
  (random) => `CF ${taxCode(random).toLowerCase()}, controllate la pratica.`,
  (random) => `Potete chiamarmi al ${mobileNumber(random)}.`,
  (random) => `Il mio numero è +39 ${mobileNumber(random)}, grazie.`,
  (random) => `Scrivetemi a ${random.pick(['m.rossini', 'lucia.v', 'paolo1970'])}@example.org.`,
  (random) => `Il rimborso va sul conto IT${digits(2, random)}X${digits(10, random)}${digits(12, random)}.`,
];

/** A sentence with invented personal data, all of which redaction must find. */
export function inventedData(random: Random): string {
  return random.pick(sentences)(random);
}

function taxCode(random: Random): string {
  const name = random.pick(['RSS', 'BNC', 'FRR', 'GLL']) + random.pick(['MRA', 'LCU', 'PLA', 'NNA']);
  const day = String(10 + random.below(19));
  const born = digits(2, random) + letter(months, random) + day;
  return name + born + letter(municipalities, random) + digits(3, random) + letter(checks, random);
}

function mobileNumber(random: Random): string {
  return `3${2 + random.below(7)}${digits(1, random)} ${digits(7, random)}`;
}

function letter(letters: string, random: Random): string {
  return letters.charAt(random.below(letters.length));
}

function digits(length: number, random: Random): string {
  return Array.from({ length }, () => random.below(10)).join('');
}
