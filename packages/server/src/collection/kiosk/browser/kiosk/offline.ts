interface Offline {
  readonly worker: string;
  readonly scope: string;
  /** Start and questions in every language. */
  readonly pages: readonly string[];
}

const cacheName = 'kiosk';

/** Keeps the pages and what they load on the device; without a service worker the kiosk works while there is a network. */
export async function keepForOffline({ worker, scope, pages }: Offline): Promise<void> {
  if (!('serviceWorker' in navigator) || !navigator.onLine) return;
  try {
    await navigator.serviceWorker.register(worker, { scope });
    const cache = await caches.open(cacheName);
    const loaded = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => new URL(name).pathname.startsWith('/assets/'));
    await Promise.all([...pages, ...loaded].map((page) => keep(cache, page)));
    document.body.dataset['offline'] = 'ready';
  } catch {
    // Kept at the next start: meanwhile there is the network.
  }
}

async function keep(cache: Cache, address: string): Promise<void> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (response.ok) await cache.put(address, response);
}
