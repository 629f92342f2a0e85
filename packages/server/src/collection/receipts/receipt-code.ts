import { createHash, createHmac } from 'node:crypto';

/** Crockford's base 32: no letter that is taken for a digit or another one. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeBytes = 10;
const groupLength = 4;

/** The code of a submission to a service, the same each time: `A1B2-C3D4-E5F6-G7H8`, 80 bits that nobody can guess. */
export type ReceiptCode = (serviceId: number, submissionId: string) => string;

/** Codes under a key of the server, which is used for other things too. */
export function createReceiptCode(key: Buffer): ReceiptCode {
  return (serviceId, submissionId) => {
    const bytes = createHmac('sha256', key).update(`receipt ${serviceId} ${submissionId}`).digest();
    return inGroups(toBase32(bytes.subarray(0, codeBytes)));
  };
}

/** A code as someone typed it, in the form in which it was shown; undefined where it can be none. */
export function readReceiptCode(typed: string): string | undefined {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\p{Dash}.]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(plain) ? inGroups(plain) : undefined;
}

/** What is kept of a code: 128 bits of its SHA-256, in the hexadecimal digits of a UUID. */
export function receiptHash(code: string): string {
  return createHash('sha256').update(`receipt ${code}`).digest('hex').slice(0, 32);
}

function toBase32(bytes: Buffer): string {
  let bits = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (let left = (bytes.length * 8) / 5; left > 0; left -= 1) {
    text = `${alphabet[Number(bits & 31n)]}${text}`;
    bits >>= 5n;
  }
  return text;
}

function inGroups(text: string): string {
  return (text.match(new RegExp(`.{${groupLength}}`, 'g')) ?? []).join('-');
}
