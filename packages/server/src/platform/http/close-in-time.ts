import type { FastifyInstance } from 'fastify';

/**
 * Closing answers what was taken in; a request that is still coming in, however slowly, must not keep it from ending.
 * What is open when the time is over is cut off: nobody was told "stored", and what is sent again counts once.
 */
export function closeInTime(app: FastifyInstance, limitMs: number): void {
  app.addHook('preClose', (done) => {
    setTimeout(() => app.server.closeAllConnections(), limitMs).unref();
    done();
  });
}
