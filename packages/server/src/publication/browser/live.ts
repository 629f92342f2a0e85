/*
 * Keeps the figures of a report card up to date while it is looked at. The page names the stream of events and holds
 * every text; a page in the background leaves its stream, as a browser opens few of them to one server.
 */
import { morphChildren } from './live/morph.ts';

interface CardEvent {
  readonly version: string;
  readonly fragment: string;
  readonly announcement: string;
}

/** So seldom are figures read out, however often they change. */
const announcementPauseMs = 10_000;
/** Long enough to be taken up by a screen reader. */
const announcementStaysMs = 2_000;
/** A stream that was refused is asked for again by us; one that broke, by the browser. */
const refusedPauseMs = 15_000;

const figures = document.querySelector<HTMLElement>('[data-live-events]');
if (figures && 'EventSource' in window) followCard(figures);

function followCard(figures: HTMLElement): void {
  const announce = createAnnouncer();
  let source: EventSource | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function open(): void {
    const address = new URL(figures.dataset['liveEvents'] ?? '', location.href);
    address.searchParams.set('v', figures.dataset['liveVersion'] ?? '');
    source = new EventSource(address);
    source.addEventListener('open', () => showState('on'));
    source.addEventListener('error', onError);
    source.addEventListener('card', ({ data }: MessageEvent<string>) => {
      const card = readCard(data);
      if (card) show(card);
    });
  }

  function onError(): void {
    showState('interrupted');
    if (source?.readyState === EventSource.CLOSED) retry = setTimeout(reopen, refusedPauseMs);
  }

  function show({ version, fragment, announcement }: CardEvent): void {
    const template = document.createElement('template');
    template.innerHTML = fragment;
    morphChildren(figures, template.content);
    figures.dataset['liveVersion'] = version;
    announce(announcement);
  }

  function close(): void {
    clearTimeout(retry);
    source?.close();
  }

  function reopen(): void {
    close();
    open();
  }

  document.addEventListener('visibilitychange', () => (document.hidden ? close() : reopen()));
  if (!document.hidden) open();
}

function readCard(data: string): CardEvent | undefined {
  const card: unknown = JSON.parse(data);
  if (typeof card !== 'object' || card === null) return undefined;
  if (!('version' in card && 'fragment' in card && 'announcement' in card)) return undefined;
  const { version, fragment, announcement } = card;
  return { version: String(version), fragment: String(fragment), announcement: String(announcement) };
}

function showState(state: 'on' | 'interrupted'): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-live-state]')) {
    element.hidden = element.dataset['liveState'] !== state;
  }
  for (const link of document.querySelectorAll<HTMLElement>('[data-live-refresh]'))
    link.hidden = state === 'on';
}

/** Tells the newest figures at once, then at most every ten seconds: always the last ones, never the same twice. */
function createAnnouncer(): (text: string) => void {
  const region = document.querySelector('[data-live-announcement]');
  let newest = '';
  let told = '';
  let resting = false;

  function tell(): void {
    if (region === null || told === newest) return;
    told = newest;
    region.textContent = told;
    resting = true;
    // Who reads line by line must not meet figures of a while ago before those of now.
    setTimeout(() => region.replaceChildren(), announcementStaysMs);
    setTimeout(() => {
      resting = false;
      tell();
    }, announcementPauseMs);
  }

  return (text) => {
    newest = text;
    if (!resting) tell();
  };
}
