/** An answer on the device: no moment of it is kept, the day only. */
export interface KeptAnswer {
  readonly id: string;
  /** As in `2026-11-22`. */
  readonly day: string;
  readonly address: string;
  /** Form fields, encoded. */
  readonly body: string;
  /** The day on which it was first sent and no answer was heard: the platform may have it. */
  readonly tried?: string;
  /** The status with which the platform refused it for ever. */
  readonly refused?: number;
  readonly why?: Refusal;
  /** The day on which the staff gave it up; its body is gone, its number is not. */
  readonly discarded?: string;
}

/** The questionnaire is not asked any more; an answer does not fit it; the request was not understood. */
export type Refusal = 'questionnaire' | 'answers' | 'request';

/** Answers that a device holds at most. */
const mostHeld = 500;

const store = 'answers';

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('kiosk', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves after the commit, on disk. */
async function write(change: (answers: IDBObjectStore) => void): Promise<void> {
  const database = await openDatabase();
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      change(transaction.objectStore(store));
    });
  } finally {
    database.close();
  }
}

/** Of this kiosk: a device may serve more than one. In the order of their random ids. */
export async function keptAnswers(address: string): Promise<readonly KeptAnswer[]> {
  const database = await openDatabase();
  try {
    return await new Promise((resolve, reject) => {
      const request: IDBRequest<KeptAnswer[]> = database.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => resolve(request.result.filter((answer) => answer.address === address));
      request.onerror = () => reject(request.error);
    });
  } finally {
    database.close();
  }
}

export function keepAnswer(answer: KeptAnswer): Promise<void> {
  return write((answers) => answers.put(answer));
}

export function forgetAnswer(id: string): Promise<void> {
  return write((answers) => answers.delete(id));
}

export async function isFull(address: string): Promise<boolean> {
  const held = (await keptAnswers(address)).filter(({ discarded }) => discarded === undefined);
  return held.length >= mostHeld;
}

/** Of a discarded answer only the day and the number stay. */
export function discardAnswer({ id, day, address }: KeptAnswer, today: string): Promise<void> {
  return keepAnswer({ id, day, address, body: '', discarded: today });
}
