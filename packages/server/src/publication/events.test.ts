import { expect, test } from 'vitest';
import type { Language } from '@ascolto/contract';
import { createCardEvents, type EventStream, type Timers } from './events.ts';
import { madeUpService } from './testing/made-up.ts';

const service = madeUpService();

class FakeStream implements EventStream {
  readonly written: string[] = [];
  ended = false;
  destroyed = false;
  writableLength = 0;
  write(text: string | Uint8Array): void {
    this.written.push(Buffer.from(text).toString());
  }
  end(): void {
    this.ended = true;
  }
  destroy(): void {
    this.destroyed = true;
  }
  /** Versions of the cards received. */
  cards(): readonly string[] {
    return this.written.filter((text) => text.startsWith('card'));
  }
}

/** Time passes when the test says so. */
function handTimers() {
  let now = 0;
  const waiting = new Set<{ at: number; run: () => void }>();
  const timers: Timers = {
    after: (delayMs, run) => {
      const timer = { at: now + delayMs, run };
      waiting.add(timer);
      return () => waiting.delete(timer);
    },
  };
  async function pass(ms: number): Promise<void> {
    now += ms;
    for (const timer of [...waiting].filter(({ at }) => at <= now)) {
      waiting.delete(timer);
      timer.run();
    }
    await settled();
  }
  return { timers, pass, waiting };
}

/** Lets everything run that waits for nothing but its turn. */
async function settled(): Promise<void> {
  await new Promise(setImmediate);
}

function setUp(options: { mostReaders?: number } = {}) {
  const time = handTimers();
  const followers = new Set<() => void>();
  const failures: unknown[] = [];
  const rendered: Language[] = [];
  const state = { version: 1, failing: false };
  const events = createCardEvents({
    render: async (_service, language) => {
      if (state.failing) throw new Error('away');
      rendered.push(language);
      const version = String(state.version);
      return { version, fragment: '', event: Buffer.from(`card ${language} ${version}`) };
    },
    follow: (_serviceId, onChange) => {
      followers.add(onChange);
      return () => followers.delete(onChange);
    },
    onFailure: (failure) => failures.push(failure),
    timers: time.timers,
    ...options,
  });
  function change(): void {
    state.version += 1;
    for (const onChange of followers) onChange();
  }
  function join(version?: string, language: Language = 'it') {
    const stream = new FakeStream();
    return { stream, leave: events.add(service, { language, version, stream }) };
  }
  /** Until what the readers' coming has caused is over. */
  async function rested(): Promise<void> {
    await settled();
    await time.pass(1_000);
    await time.pass(1_000);
  }
  return { ...time, rested, events, state, rendered, failures, followers, change, join };
}

test('a reader with an older card gets the current one, a reader with the current one gets none', async () => {
  const { join } = setUp();
  const [old, none, current] = [join('0'), join(), join('1')];
  await settled();
  expect(old.stream.cards()).toEqual(['card it 1']);
  expect(none.stream.cards()).toEqual(['card it 1']);
  expect(current.stream.cards()).toEqual([]);
});

test('a change reaches every reader, rendered once for each language', async () => {
  const { join, change, rested, rendered } = setUp();
  const [a, b, english] = [join('1'), join('1'), join('1', 'en')];
  await rested();
  rendered.length = 0;
  change();
  await settled();
  expect([a, b].map(({ stream }) => stream.cards())).toEqual([['card it 2'], ['card it 2']]);
  expect(english.stream.cards()).toEqual(['card en 2']);
  expect(rendered).toEqual(['it', 'en']);
});

test('many changes within a second are sent once, and the last of them always is', async () => {
  const { join, change, pass, rested } = setUp();
  const { stream } = join('1');
  await rested();
  for (let index = 0; index < 50; index += 1) change();
  await settled();
  expect(stream.cards()).toEqual(['card it 2']);
  await pass(999);
  expect(stream.cards()).toHaveLength(1);
  await pass(1);
  expect(stream.cards()).toEqual(['card it 2', 'card it 51']);
  await pass(1_000);
  expect(stream.cards()).toHaveLength(2);
});

test('a card that cannot be read is reported and tried again until it arrives', async () => {
  const { join, change, pass, rested, state, failures } = setUp();
  const { stream } = join('1');
  await rested();
  state.failing = true;
  change();
  await settled();
  expect(failures).toHaveLength(1);
  state.failing = false;
  await pass(5_000);
  expect(stream.cards()).toEqual(['card it 2']);
});

test('who leaves gets nothing more, and the last to leave ends the following and every timer', async () => {
  const { join, change, rested, followers, waiting } = setUp();
  const [a, b] = [join('1'), join('1')];
  await rested();
  a.leave();
  change();
  await settled();
  expect(a.stream.cards()).toEqual([]);
  expect(b.stream.cards()).toEqual(['card it 2']);
  b.leave();
  b.leave();
  expect(followers.size).toBe(0);
  expect(waiting.size).toBe(0);
});

test('a reader who does not take what is sent is dropped', async () => {
  const { join, change, rested } = setUp();
  const [slow, quick] = [join('1'), join('1')];
  await rested();
  slow.stream.writableLength = 2_000_000;
  change();
  await settled();
  expect(slow.stream.destroyed).toBe(true);
  expect(slow.stream.cards()).toEqual([]);
  expect(quick.stream.cards()).toEqual(['card it 2']);
});

test('quiet streams are kept alive', async () => {
  const { join, pass } = setUp();
  const { stream } = join('1');
  await pass(15_000);
  await pass(15_000);
  expect(stream.written.filter((text) => text === ':\n\n')).toHaveLength(2);
});

test('readers are counted over all services up to the limit', () => {
  const { events, join } = setUp({ mostReaders: 2 });
  join();
  expect(events.isFull()).toBe(false);
  const { leave } = join();
  expect(events.isFull()).toBe(true);
  leave();
  expect(events.isFull()).toBe(false);
});

test('closing ends every stream, stops every timer and admits nobody', async () => {
  const { events, join, waiting, followers } = setUp();
  const { stream, leave } = join('1');
  await settled();
  events.close();
  expect(stream.ended).toBe(true);
  expect(waiting.size).toBe(0);
  expect(followers.size).toBe(0);
  expect(events.isFull()).toBe(true);
  leave();
});

test('a card that is being made when the hub closes starts no timer', async () => {
  const { events, join, waiting } = setUp();
  join();
  events.close();
  await settled();
  expect(waiting.size).toBe(0);
});
