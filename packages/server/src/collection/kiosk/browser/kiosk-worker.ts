/*
 * Lets a kiosk start without the network: its pages come from the network while there is one, else from what the page
 * kept; built files, whose names change with their content, from what was kept first.
 */
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const cacheName = 'kiosk';
const waitMs = 4_000;

addEventListener('fetch', (event) => {
  if (!isFetch(event) || event.request.method !== 'GET') return;
  const { request } = event;
  if (request.mode === 'navigate') event.respondWith(freshOrKept(request));
  else if (new URL(request.url).pathname.startsWith('/assets/')) event.respondWith(keptOrFresh(request));
});

function isFetch(event: Event): event is FetchEvent {
  return 'request' in event && 'respondWith' in event;
}

async function freshOrKept(request: Request): Promise<Response> {
  const kept = await (await caches.open(cacheName)).match(request);
  if (kept === undefined) return fetch(request);
  try {
    const fresh = await fetch(request, { signal: AbortSignal.timeout(waitMs) });
    return fresh.status >= 500 ? kept : fresh;
  } catch {
    return kept;
  }
}

async function keptOrFresh(request: Request): Promise<Response> {
  return (await (await caches.open(cacheName)).match(request)) ?? fetch(request);
}
