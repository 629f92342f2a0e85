import { connect, createServer, type Socket } from 'node:net';

/** A way to the database that a test can block. */
export interface Passage {
  readonly url: string;
  /** What goes through now gets no further; nobody is told. New connections pass. */
  hang(): void;
  /** Ends every connection and refuses new ones, as a database that is stopped. */
  close(): Promise<void>;
}

export async function openPassage(url: string): Promise<Passage> {
  const target = new URL(url);
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => open.delete(socket));
    }
    near.pipe(far).pipe(near);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the passage has no port');
  const passage = new URL(url);
  passage.port = String(address.port);
  return {
    url: passage.href,
    hang: () => {
      for (const socket of open) socket.unpipe().pause();
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
