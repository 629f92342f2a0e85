import { connect } from 'node:net';

/*
 * A keep-alive connection with one request in flight. The load client shares the machine with what it measures, so it
 * does the least that tells an answer: status line, content-length, and no object more than needed.
 */
export interface Connection {
  /**
   * Sends a whole request; calls back once, with `undefined` where the connection was lost before the response was
   * complete. A request on a lost connection is lost too.
   */
  exchange(request: Buffer, onResponse: (response: Response | undefined) => void): void;
  close(): void;
}

export interface Response {
  readonly status: number;
  /** Head and body; overwritten by the next response. */
  readonly bytes: Buffer;
}

const headEnd = Buffer.from('\r\n\r\n');
const lengthName = Buffer.from('content-length: ');
const readBytes = 64 * 1024;

/** Opens a connection to this machine; rejects where nobody listens. */
export function openConnection(port: number): Promise<Connection> {
  const { promise, resolve, reject } = Promise.withResolvers<Connection>();
  let pending: ((response: Response | undefined) => void) | undefined;
  let partial: Buffer | undefined;

  function settle(response: Response | undefined): void {
    const onResponse = pending;
    pending = undefined;
    partial = undefined;
    onResponse?.(response);
  }

  function read(chunk: Buffer): void {
    const bytes = partial === undefined ? chunk : Buffer.concat([partial, chunk]);
    if (isComplete(bytes)) settle({ status: statusOf(bytes), bytes });
    else partial = Buffer.from(bytes);
  }

  const socket = connect({
    port,
    host: '127.0.0.1',
    noDelay: true,
    onread: {
      buffer: Buffer.allocUnsafe(readBytes),
      callback: (length, buffer) => {
        read(Buffer.from(buffer.buffer, buffer.byteOffset, length));
        return true;
      },
    },
  });
  const connection: Connection = {
    exchange: (request, onResponse) => {
      if (socket.destroyed) return void setImmediate(onResponse, undefined);
      pending = onResponse;
      socket.write(request);
    },
    close: () => socket.destroy(),
  };
  socket.once('connect', () => resolve(connection));
  socket.on('error', reject);
  socket.once('close', () => settle(undefined));
  return promise;
}

function isComplete(bytes: Buffer): boolean {
  const end = bytes.indexOf(headEnd);
  if (end === -1) return false;
  const name = bytes.indexOf(lengthName);
  if (name === -1 || name > end) throw new Error('a response without content-length');
  const value = name + lengthName.length;
  return (
    bytes.length >= end + headEnd.length + Number(bytes.toString('latin1', value, bytes.indexOf('\r', value)))
  );
}

/** `HTTP/1.1 201 Created` */
function statusOf(bytes: Buffer): number {
  return Number(bytes.toString('latin1', 9, 12));
}

/** A POST as bytes. */
export function postRequest(path: string, contentType: string, body: string): Buffer {
  const head = [
    `POST ${path} HTTP/1.1`,
    'host: localhost',
    `content-type: ${contentType}`,
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

export function getRequest(path: string): Buffer {
  return Buffer.from(`GET ${path} HTTP/1.1\r\nhost: localhost\r\naccept-language: it\r\n\r\n`);
}
