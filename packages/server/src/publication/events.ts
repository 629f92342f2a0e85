/*
 * Report cards kept up to date in the readers' browsers. Each service with readers has a hub. A change makes the hub
 * send; then it rests for a second. What changes meanwhile is sent, once, when the rest is over: readers get at most one
 * card a second, and always the last one. A new reader is a change too, so that a thousand who come back at once cost
 * one rendering, and a reader who has the current version is sent nothing.
 */
import type { Language } from '@ascolto/contract';
import type { Service } from '../registry/index.ts';
import type { RenderedCard } from './rendered-cards.ts';

/** Where events are written to: the part of an HTTP response that is needed for it. */
export interface EventStream {
  write(text: string | Uint8Array): unknown;
  end(): unknown;
  destroy(): unknown;
  /** Bytes that were written and have not left. */
  readonly writableLength: number;
}

export interface EventReader {
  readonly language: Language;
  /** Version of the card that the reader has. */
  readonly version: string | undefined;
  readonly stream: EventStream;
}

export interface Timers {
  /** Runs once after the delay; returns how to prevent it. */
  readonly after: (delayMs: number, run: () => void) => () => void;
}

export interface CardEventsDeps {
  readonly render: (service: Service, language: Language) => Promise<RenderedCard>;
  readonly follow: (serviceId: number, onChange: () => void) => () => void;
  /** A card could not be read; it is tried again. */
  readonly onFailure: (failure: unknown) => void;
  readonly timers?: Timers;
  readonly mostReaders?: number;
}

export interface CardEvents {
  /** No further reader may be added. */
  isFull(): boolean;
  /** Starts to write to the reader's stream; returns how to stop. */
  add(service: Service, reader: EventReader): () => void;
  /** Ends all streams, for good. */
  close(): void;
}

const restMs = 1_000;
const retryMs = 5_000;
const heartbeatMs = 15_000;
/** A reader for whom more is waiting than some twenty cards takes them too slowly to keep up. */
const mostWaitingBytes = 1_000_000;
/** What a browser waits before it comes back. */
const opening = 'retry: 3000\n\n';
const heartbeat = ':\n\n';

const systemTimers: Timers = {
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs).unref();
    return () => clearTimeout(timer);
  },
};

interface Member extends EventReader {
  sentVersion: string | undefined;
}

interface Hub {
  readonly members: Set<Member>;
  /** Something has changed: send it as soon as may be. */
  change(): void;
  close(): void;
}

export function createCardEvents(deps: CardEventsDeps): CardEvents {
  const { timers = systemTimers, mostReaders = 2_000 } = deps;
  const hubs = new Map<number, Hub>();
  let cancelBeat = (): void => undefined;
  let closed = false;

  function allMembers(): readonly Member[] {
    return [...hubs.values()].flatMap(({ members }) => [...members]);
  }

  /** Tells intermediaries that the stream lives, and finds readers that are gone without a word. */
  function beat(): void {
    for (const { stream } of allMembers()) write(stream, heartbeat);
    cancelBeat = timers.after(heartbeatMs, beat);
  }

  function hubOf(service: Service): Hub {
    const hub = hubs.get(service.id) ?? openHub(service, deps, timers);
    hubs.set(service.id, hub);
    return hub;
  }

  function remove(service: Service, member: Member): void {
    const hub = hubs.get(service.id);
    if (!hub?.members.delete(member) || hub.members.size > 0) return;
    hub.close();
    hubs.delete(service.id);
    if (hubs.size === 0) cancelBeat();
  }

  return {
    isFull: () => closed || allMembers().length >= mostReaders,
    add: (service, reader) => {
      const member: Member = { ...reader, sentVersion: reader.version };
      if (hubs.size === 0) cancelBeat = timers.after(heartbeatMs, beat);
      const hub = hubOf(service);
      hub.members.add(member);
      write(member.stream, opening);
      hub.change();
      return () => remove(service, member);
    },
    close: () => {
      closed = true;
      cancelBeat();
      for (const { stream } of allMembers()) stream.end();
      for (const hub of hubs.values()) hub.close();
      hubs.clear();
    },
  };
}

function openHub(service: Service, { render, follow, onFailure }: CardEventsDeps, timers: Timers): Hub {
  const members = new Set<Member>();
  let changed = false;
  let resting = false;
  let closed = false;
  let cancelRest = (): void => undefined;
  const unfollow = follow(service.id, change);

  function change(): void {
    changed = true;
    if (!resting && !closed) void send();
  }

  async function send(): Promise<void> {
    resting = true;
    changed = false;
    let pauseMs = restMs;
    try {
      await sendToAll();
    } catch (failure) {
      changed = true;
      pauseMs = retryMs;
      onFailure(failure);
    }
    if (!closed) cancelRest = timers.after(pauseMs, endRest);
  }

  function endRest(): void {
    resting = false;
    if (changed) void send();
  }

  async function sendToAll(): Promise<void> {
    for (const language of new Set([...members].map((member) => member.language))) {
      const { version, event } = await render(service, language);
      for (const member of members) {
        if (member.language !== language || member.sentVersion === version) continue;
        member.sentVersion = version;
        write(member.stream, event);
      }
    }
  }

  return {
    members,
    change,
    close: () => {
      closed = true;
      cancelRest();
      unfollow();
    },
  };
}

/** What a slow reader has not taken is not kept for it without bound: it comes back and gets the card as it is then. */
function write(stream: EventStream, text: string | Uint8Array): void {
  if (stream.writableLength > mostWaitingBytes) stream.destroy();
  else stream.write(text);
}
