import { request } from 'node:http';
import type { ServiceAddress } from './register.ts';

/** Someone who follows a report card. */
export interface CardReader {
  readonly address: ServiceAddress;
  close(): void;
}

/** The base in the announcement of a card, the last number in it: `Media 3,4 su 1.234 risposte`. */
function baseOf(announcement: string): number {
  const numbers = announcement.match(/\d[\d.]*/g) ?? [];
  return Number((numbers.at(-1) ?? '').replaceAll('.', ''));
}

/**
 * Opens the event stream of a card, in Italian; calls back with the base of each card that comes and the moment at which all
 * of it was there. Resolves when the server has answered.
 */
export function openCardReader(
  port: number,
  address: ServiceAddress,
  onCard: (base: number, at: number) => void,
): Promise<CardReader> {
  const { promise, resolve, reject } = Promise.withResolvers<CardReader>();
  const path = `/v1/services/${address.ipa}/${address.slug}/report-card/events?lang=it`;
  const stream = request({ host: '127.0.0.1', port, path, agent: false }, (response) => {
    if (response.statusCode !== 200) return reject(new Error(`${path}: ${response.statusCode}`));
    let chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      // An event ends with an empty line; only its announcement is read, and only when it is whole.
      if (chunk.at(-1) !== newLine || chunk.at(-2) !== newLine) return;
      const at = performance.now();
      const announcement = /"announcement":"([^"]*)"/.exec(Buffer.concat(chunks).toString())?.[1];
      chunks = [];
      if (announcement !== undefined) onCard(baseOf(announcement), at);
    });
    response.on('error', () => undefined);
    resolve({ address, close: () => stream.destroy() });
  });
  stream.on('error', reject);
  stream.end();
  return promise;
}

const newLine = 10;
