/** An answer on the device: no moment of it is kept, the day only. */
export interface KeptAnswer {
  readonly id: string;
  /** As in `2026-11-22`. */
  readonly day: string;
  readonly address: string;
  /** Form fields, encoded. */
  readonly body: string;
  /** The status with which the platform refused it for ever. */
  readonly refused?: number;
}

/** Waiting answers that a device holds at most. */
const mostWaiting = 500;

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
  return (await keptAnswers(address)).length >= mostWaiting;
}
