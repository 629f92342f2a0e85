import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import fastify, { type FastifyReply } from 'fastify';
import { allowHostPages } from '../../packages/server/src/collection/widget-cors.ts';
import { registerWidget } from '../../packages/server/src/collection/widget-routes.ts';
import { bundleWidget, pageQuestionnaireFile } from '../../scripts/build-widget.ts';
import { type HostServer, startHostServer } from './host-server.ts';

/** What the platform does with an answer that comes in: its status, or no word at all. */
export type Reaction = number | 'silence';

export interface Received {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: { readonly submissionId: string; readonly language: string; readonly answers: object };
}

/** Serves the widget as the platform does and takes answers without looking at them. */
export interface StubPlatform {
  readonly url: string;
  readonly received: Received[];
  /** For the next answers, in order; then all are stored. */
  readonly reactions: Reaction[];
  close(): Promise<void>;
}

export async function startStubPlatform(): Promise<StubPlatform> {
  const app = fastify({ forceCloseConnections: true });
  const received: Received[] = [];
  const reactions: Reaction[] = [];
  const script = await bundleWidget(pageQuestionnaireFile);
  registerWidget(app, {
    name: 'widget.js',
    plain: script,
    br: brotliCompressSync(script),
    gzip: gzipSync(script),
  });
  const path = '/v1/services/:ipa/:service/responses';
  await app.register(async (scope) => {
    allowHostPages(scope, path);
    scope.post<{ Body: Received['body'] }>(path, (request, reply) => {
      received.push({ path: request.url, headers: request.headers, body: request.body });
      return react(reply, reactions.shift() ?? 201);
    });
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { url, received, reactions, close: () => app.close() };
}

function react(reply: FastifyReply, reaction: Reaction): FastifyReply {
  if (reaction === 'silence') return reply.hijack();
  return reply.code(reaction).send({ status: reaction === 201 ? 'stored' : 'not stored' });
}

export interface HostPage {
  /** HTML of the body. */
  readonly body: string;
  readonly language?: string;
  /** With the host's own Bootstrap Italia. */
  readonly bootstrapItalia?: boolean;
  /** Where the script never comes. */
  readonly withoutScript?: boolean;
}

/** An administration's site, of another origin than the platform, with a policy as strict as can be. */
export type HostSite = HostServer<HostPage>;

const stylesheet = new URL(
  '../../node_modules/bootstrap-italia/dist/css/bootstrap-italia.min.css',
  import.meta.url,
);

export async function startHostSite(platform: string): Promise<HostSite> {
  const css = await readFile(fileURLToPath(stylesheet), 'utf8');
  return startHostServer({
    policy: `default-src 'none'; script-src ${platform}; connect-src ${platform}; style-src 'self'`,
    html: (page) => hostHtml(page, platform),
    extend: (app) => app.get('/bootstrap-italia.css', (_request, reply) => reply.type('text/css').send(css)),
  });
}

function hostHtml(
  { body, language = 'it', bootstrapItalia, withoutScript }: HostPage,
  platform: string,
): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>Bandi</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${bootstrapItalia ? '<link rel="stylesheet" href="/bootstrap-italia.css">' : ''}
${withoutScript ? '' : `<script type="module" src="${platform}/widget.js"></script>`}
</head><body><main><h1>Bandi</h1>${body}</main></body></html>`;
}
