// Prints what a request pays for its limit, in µs of processor time: the counts alone, the address as a trusted proxy says
// it, the headers. Run: node packages/server/src/platform/http/rate-limit.bench.ts
import fastify, { type FastifyInstance } from 'fastify';
import { createRateLimits } from './rate-limit.ts';
import { trustedProxies } from './trusted-proxies.ts';

const rounds = 200_000;

function microseconds(run: (round: number) => void): number {
  const measure = (): number => {
    const start = process.cpuUsage();
    for (let round = 0; round < rounds; round++) run(round);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / rounds;
  };
  measure();
  return Math.min(...Array.from({ length: 5 }, measure));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function print(name: string, cost: number): void {
  say(`${name}: ${cost.toFixed(2)} µs`);
}

const off = { sender: 0, network: 0 };
const { responses, stop } = createRateLimits({
  reads: off,
  steps: off,
  responses: { sender: 120, network: 1_200 },
});
const { sender, network } = responses;
if (!sender || !network) throw new Error('the limits are on');
for (const [name, address] of [
  ['IPv4', (round: number) => `203.${round & 0xff}.${(round >> 8) & 0xff}.7`],
  ['IPv6', (round: number) => `2001:db8:${(round & 0xffff).toString(16)}:2ff::1`],
] as const) {
  print(
    `${name}: the sender's count`,
    microseconds((round) => void sender.take(address(round), 7)),
  );
  print(
    `${name}: the network's count`,
    microseconds((round) => void network.take(address(round), 7)),
  );
}
stop();

async function inRequest(app: FastifyInstance, remoteAddress: string, forwarded: string): Promise<void> {
  app.get('/', (request, reply) => {
    print(
      '  the address',
      microseconds(() => void request.ip),
    );
    const headers = () =>
      void reply
        .header('ratelimit-limit', 120)
        .header('ratelimit-remaining', 7)
        .header('ratelimit-reset', 60);
    print('  the headers', microseconds(headers));
    return reply.send('');
  });
  await app.inject({ url: '/', remoteAddress, headers: { 'x-forwarded-for': forwarded } });
}

say('without a proxy');
await inRequest(fastify(), '203.0.113.7', '');
say('behind a trusted proxy');
await inRequest(fastify({ trustProxy: trustedProxies(['127.0.0.1', '::1']) }), '127.0.0.1', '203.0.113.7');
