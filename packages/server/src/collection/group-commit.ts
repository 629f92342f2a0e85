/*
 * Group commit: answers that arrive while the database commits wait together and are written by the next statement.
 * Each caller is answered after the commit that holds its answer, and only then.
 *
 *   add -> waiting --(the writer is free)--> in flight --commit--> resolved
 *                                              \--fault of the data--> halves, until the faulty one stands alone
 *                                              \--database away--> all rejected: nobody was told "stored"
 *
 * There is one writer: while it waits for a commit the next group gathers. With 200 connections it commits 100 answers at a
 * time; two commit 68 each, which costs PostgreSQL more an answer and made the whole slower.
 */
export interface GroupCommit<Item extends { readonly hash: string }> {
  /** Resolves after the commit. The same hash in flight is the same answer. @throws QueueFull, or the writer's error. */
  add(item: Item): Promise<void>;
  /** Resolves when nothing waits or is in flight. */
  drain(): Promise<void>;
}

export interface GroupCommitOptions<Item> {
  readonly write: (items: readonly Item[]) => Promise<void>;
  /** Says that a failure is not the data's fault, so that halving the group would not help. */
  readonly isUnavailable: (error: unknown) => boolean;
  readonly onCommitted: (items: readonly Item[]) => void;
  readonly maxGroup: number;
  readonly maxWaiting: number;
}

/** More answers wait than the database takes in a few seconds: the sender is asked to come back. */
export class QueueFull extends Error {
  override readonly name = 'QueueFull';
}

interface Entry<Item> {
  readonly item: Item;
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export function groupCommit<Item extends { readonly hash: string }>(
  options: GroupCommitOptions<Item>,
): GroupCommit<Item> {
  const known = new Map<string, Entry<Item>>();
  let waiting: Entry<Item>[] = [];
  let writing = false;
  let scheduled = false;
  let idle: (() => void)[] = [];

  function add(item: Item): Promise<void> {
    const same = known.get(item.hash);
    if (same) return same.promise;
    if (waiting.length >= options.maxWaiting) return Promise.reject(new QueueFull());
    const entry = { item, ...Promise.withResolvers<void>() };
    known.set(item.hash, entry);
    waiting.push(entry);
    schedule();
    return entry.promise;
  }

  /** Answers read from the network in one turn of the event loop share a commit, even when the database is idle. */
  function schedule(): void {
    if (scheduled || waiting.length === 0 || writing) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      void flushNext();
    });
  }

  async function flushNext(): Promise<void> {
    const group = waiting.slice(0, options.maxGroup);
    waiting = waiting.slice(options.maxGroup);
    writing = true;
    await writeGroup(options, group);
    for (const { item } of group) known.delete(item.hash);
    writing = false;
    schedule();
    if (waiting.length > 0) return;
    for (const resolve of idle) resolve();
    idle = [];
  }

  function drain(): Promise<void> {
    if (!writing && waiting.length === 0) return Promise.resolve();
    return new Promise((resolve) => idle.push(resolve));
  }

  return { add, drain };
}

/** Writes a group and answers each of its callers; never throws. */
async function writeGroup<Item>(
  options: GroupCommitOptions<Item>,
  group: readonly Entry<Item>[],
): Promise<void> {
  const items = group.map((entry) => entry.item);
  try {
    await options.write(items);
  } catch (error) {
    if (group.length === 1 || options.isUnavailable(error)) {
      for (const entry of group) entry.reject(error);
      return;
    }
    const middle = Math.ceil(group.length / 2);
    await writeGroup(options, group.slice(0, middle));
    await writeGroup(options, group.slice(middle));
    return;
  }
  options.onCommitted(items);
  for (const entry of group) entry.resolve();
}
