import fastify from 'fastify';
import { type HostServer, startHostServer } from './host-server.ts';
import { bundleTab } from '../../scripts/build-widget.ts';

/** The tab's script as the platform serves it, and a form that tells what it learns of who comes. */
export interface TabPlatform {
  readonly url: string;
  /** Addresses asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

export async function startTabPlatform(): Promise<TabPlatform> {
  const app = fastify({ forceCloseConnections: true });
  const asked: string[] = [];
  const script = await bundleTab();
  app.addHook('onRequest', (request, _reply, done) => {
    asked.push(request.url);
    done();
  });
  app.get('/tab.js', (_request, reply) =>
    reply
      .type('text/javascript; charset=utf-8')
      .headers({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' })
      .send(script),
  );
  app.get('/valuta/:ipa/:service', (request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .send(`<!doctype html><title>Modulo</title><p id="referer">${request.headers.referer ?? 'none'}</p>`),
  );
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { url, asked, close: () => app.close() };
}

export interface TabHostPage {
  /** Attributes of the script element. */
  readonly attributes: string;
  readonly language?: string;
}

/** An administration's page, of another origin, whose policy allows the script and nothing else. */
export type TabHost = HostServer<TabHostPage>;

export function startTabHost(platform: string): Promise<TabHost> {
  return startHostServer({
    policy: `default-src 'none'; script-src ${platform}; require-trusted-types-for 'script'`,
    html: (page) => hostHtml(page, platform),
  });
}

function hostHtml({ attributes, language = 'it' }: TabHostPage, platform: string): string {
  const lines = Array.from({ length: 60 }, (_, line) => `<p>Riga ${line + 1} del bando.</p>`).join('\n');
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>Bandi</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script type="module" src="${platform}/tab.js" ${attributes}></script>
</head><body><main><h1>Bandi</h1>${lines}<a href="#fine" id="fine">Fine</a></main></body></html>`;
}
