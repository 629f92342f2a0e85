import { type Connection, openConnection } from './connection.ts';

/** Something done again and again over a connection; `done` is called once, with whether it was what was expected. */
export type Visit = (connection: Connection, lane: number, done: (succeeded: boolean) => void) => void;

export interface LoadOptions {
  readonly port: number;
  readonly connections: number;
  readonly warmUpSeconds: number;
  readonly seconds: number;
  readonly visit: Visit;
}

export interface LoadFigures {
  /** Visits that succeeded, those of the warm-up and of the end included. */
  readonly succeeded: number;
  readonly failed: number;
  /** Of the measured time alone. */
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Processor time that this client used a visit, in microseconds. */
  readonly clientMicroseconds: number;
}

/**
 * Visits over many connections, each beginning the next visit when the last one is done; after the warm-up measures for
 * a time, then lets what is under way come to its end, so that every acknowledgement is counted.
 */
export async function runLoad(options: LoadOptions): Promise<LoadFigures> {
  const connections = await Promise.all(
    Array.from({ length: options.connections }, () => openConnection(options.port)),
  );
  const from = performance.now() + options.warmUpSeconds * 1_000;
  const until = from + options.seconds * 1_000;
  const latencies: number[] = [];
  const cpuBefore = process.cpuUsage();
  let succeeded = 0;
  let failed = 0;

  function runLane(connection: Connection, lane: number, resolve: () => void): void {
    const begun = performance.now();
    if (begun >= until) return resolve();
    options.visit(connection, lane, (isSuccess) => {
      const now = performance.now();
      if (isSuccess) succeeded++;
      else failed++;
      if (isSuccess && now >= from && now < until) latencies.push(now - begun);
      runLane(connection, lane, resolve);
    });
  }

  await Promise.all(
    connections.map((connection, lane) => new Promise<void>((resolve) => runLane(connection, lane, resolve))),
  );
  for (const connection of connections) connection.close();
  const { user, system } = process.cpuUsage(cpuBefore);
  const sorted = Float64Array.from(latencies).sort();
  return {
    succeeded,
    failed,
    perSecond: latencies.length / options.seconds,
    p50Ms: quantile(sorted, 0.5),
    p99Ms: quantile(sorted, 0.99),
    clientMicroseconds: (user + system) / Math.max(1, succeeded),
  };
}

export function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (lower + upper) / 2;
}
