/*
 * A backup is a row of frames: one byte that tells the kind, four bytes of length (big endian), the content.
 *   H  JSON about the whole backup, first      T  JSON that opens a table      D  rows in COPY text format
 *   E  JSON that ends the backup: rows by table; a file without it was cut off
 */
export type FrameKind = 'H' | 'T' | 'D' | 'E';

export interface Frame {
  readonly kind: FrameKind;
  readonly content: Buffer;
}

const headLength = 5;

export function writeFrame(kind: FrameKind, content: Buffer): Buffer {
  const frame = Buffer.allocUnsafe(headLength + content.length);
  frame.write(kind, 0, 'latin1');
  frame.writeUInt32BE(content.length, 1);
  content.copy(frame, headLength);
  return frame;
}

/** Cuts a stream into its frames. @throws Error where it is no row of frames or ends within one. */
export async function* readFrames(chunks: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    while (rest.length - start >= headLength) {
      const kind = kindOf(rest.toString('latin1', start, start + 1));
      const end = start + headLength + rest.readUInt32BE(start + 1);
      if (rest.length < end) break;
      yield { kind, content: rest.subarray(start + headLength, end) };
      start = end;
    }
    rest = rest.subarray(start);
  }
  if (rest.length > 0) throw new Error('the file was cut off');
}

function kindOf(letter: string): FrameKind {
  if (letter === 'H' || letter === 'T' || letter === 'D' || letter === 'E') return letter;
  throw new Error('it holds what no backup holds');
}
