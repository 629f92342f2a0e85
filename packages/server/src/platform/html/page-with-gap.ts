import { crc32, constants, deflateRawSync } from 'node:zlib';

/**
 * A page that is the same for everyone but for one short place, made and compressed once: each reader's own part is put
 * between two compressed halves, as RFC 1951 lets blocks follow each other and RFC 1952 asks for nothing but a checksum.
 * What a form costs a click day is then a copy, not a compression.
 */
export interface PageWithGap {
  /** The page with `part` in its gap, in UTF-8: encoding all of it anew costs more than all else that is done for a reader. */
  plain(part: string): Buffer;
  /** The same as a gzip file. */
  gzip(part: string): Buffer;
}

/** Longest part, in bytes: the length of a stored block has 16 bits. */
const longestPart = 65_535;

export function pageWithGap(before: string, after: string): PageWithGap {
  const beforeBytes = Buffer.from(before);
  const afterBytes = Buffer.from(after);
  const head = Buffer.concat([gzipHeader, deflateHalf(beforeBytes)]);
  const tail = deflateRawSync(afterBytes, { level: 9 });
  const headCrc = crc32(beforeBytes);
  const crcWithTail = crcContinuedBy(afterBytes);

  return {
    plain: (part) => Buffer.concat([beforeBytes, Buffer.from(part), afterBytes]),
    gzip: (part) => {
      const partLength = Buffer.byteLength(part);
      if (partLength > longestPart) throw new RangeError('the part is longer than a stored block');
      const file = Buffer.allocUnsafe(
        head.length + blockHeadLength + partLength + tail.length + trailerLength,
      );
      const blockAt = head.copy(file);
      const partAt = writeStoredBlock(file, blockAt, partLength);
      const tailAt = partAt + file.write(part, partAt);
      const trailerAt = tailAt + tail.copy(file, tailAt);
      const crc = crcWithTail(crc32(file.subarray(partAt, tailAt), headCrc));
      writeTrailer(file, trailerAt, crc, beforeBytes.length + partLength + afterBytes.length);
      return file;
    },
  };
}

/** RFC 1952, section 2.3: deflate, no name, no time, unknown system. */
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

/** Ends at a byte's border, without the mark of the last block. */
function deflateHalf(bytes: Buffer): Buffer {
  return deflateRawSync(bytes, { level: 9, finishFlush: constants.Z_SYNC_FLUSH });
}

const blockHeadLength = 5;

/** The head of a stored block that is not the last: RFC 1951, section 3.2.4. @returns where its content begins */
function writeStoredBlock(file: Buffer, at: number, length: number): number {
  file[at] = 0;
  file.writeUInt16LE(length, at + 1);
  return file.writeUInt16LE(length ^ 0xffff, at + 3);
}

/**
 * What `crc32(bytes, crc)` tells of any `crc`, without reading the bytes again: a checksum is linear over GF(2) but for a
 * constant, so that the effect of each of its 32 bits can be known before.
 */
function crcContinuedBy(bytes: Buffer): (crc: number) => number {
  const ofZero = crc32(bytes, 0);
  const ofBit = Int32Array.from({ length: 32 }, (_, bit) => crc32(bytes, (1 << bit) >>> 0) ^ ofZero);
  return (crc) => {
    let sum = ofZero;
    for (let bit = 0; bit < 32; bit++) sum ^= -((crc >>> bit) & 1) & (ofBit[bit] ?? 0);
    return sum >>> 0;
  };
}

const trailerLength = 8;

function writeTrailer(file: Buffer, at: number, crc: number, length: number): void {
  file.writeUInt32LE(crc, at);
  file.writeUInt32LE(length % 2 ** 32, at + 4);
}
