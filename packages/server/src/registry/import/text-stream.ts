import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';

/** A file that cannot be read, or not beyond a line, in one sentence. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly line: number | undefined;

  constructor(sentence: string, line?: number) {
    super(sentence);
    this.line = line;
  }
}

/** The bytes of a text file, as they come. @throws FileRefused where it cannot be read or is not UTF-8. */
export async function* readText(file: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(file)) {
      if (!Buffer.isBuffer(chunk)) continue;
      decoder.decode(chunk, { stream: true });
      yield chunk;
    }
    decoder.decode();
  } catch (error) {
    throw refusal(file, error);
  }
}

const headBytes = 65_536;

/** The first line of a text file, as far as it fits into 64 kB. @throws FileRefused where the file cannot be read. */
export async function readFirstLine(file: string): Promise<string> {
  try {
    // A pipe could be read once only.
    if (!(await stat(file)).isFile()) throw new FileRefused(`${file} is not a file.`);
    await using handle = await open(file);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes));
    const head = buffer.toString('utf8', 0, bytesRead).replace(/^\uFEFF?\s*/, '');
    return head.split(/[\r\n]/, 1)[0] ?? '';
  } catch (error) {
    throw refusal(file, error);
  }
}

function refusal(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  switch (error.code) {
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return new FileRefused(`The file ${file} is not UTF-8: save it as "CSV UTF-8" and try again.`);
    case 'ENOENT':
      return new FileRefused(`The file ${file} does not exist.`);
    case 'EACCES':
      return new FileRefused(`The file ${file} cannot be read: permission denied.`);
    default:
      return error;
  }
}
