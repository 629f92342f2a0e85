import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StartError } from './start-error.ts';

/*
 * One process a data folder. The lock names its holder by process id and by the moment, in ticks since the machine
 * started, at which that process began: a number that was given to another process since is not taken for the holder.
 */
export interface InstanceLock {
  release(): Promise<void>;
}

/** @throws StartError where another live process holds the folder, or it cannot be written. */
export async function lockDataDir(dataDir: string): Promise<InstanceLock> {
  const file = join(dataDir, 'instance.lock');
  try {
    await makeFolder(dataDir);
  } catch {
    throw new StartError(`The data folder ${dataDir} cannot be made or written.`);
  }
  const holder = await take(file);
  if (holder === undefined) return { release: () => rm(file, { force: true }) };
  throw new StartError(`The data folder ${dataDir} is in use by another instance (process ${holder}).`);
}

/** As mkdir with `recursive`, which never ends where a folder exists and takes no other, such as /proc. */
async function makeFolder(path: string): Promise<void> {
  if (isFolder(path)) return;
  await makeFolder(dirname(path));
  await mkdir(path).catch((error: unknown) => {
    if (!isFolder(path)) throw error;
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Takes a lock, or tells the live process that holds it. The file appears with its content: none is ever seen empty. */
async function take(file: string): Promise<number | undefined> {
  const own = `${file}.${randomUUID()}`;
  try {
    await writeFile(own, `${process.pid} ${await startTicks(process.pid)}\n`);
    while (!(await linkIfFree(own, file))) {
      const holder = await holderOf(file);
      if (holder === 'none') continue;
      const inTheWay = holder === 'gone' ? await removeStale(file) : holder;
      if (inTheWay !== undefined) return inTheWay;
    }
    return undefined;
  } catch {
    throw new StartError(`The data folder cannot be written: ${file}.`);
  } finally {
    await rm(own, { force: true });
  }
}

/** Only who holds the lock on removing may remove, and looks again first: what was stale may be another's by now. */
async function removeStale(file: string): Promise<number | undefined> {
  const removal = `${file}.removal`;
  const remover = await take(removal);
  if (remover !== undefined) return remover;
  try {
    if ((await holderOf(file)) === 'gone') await rm(file);
  } finally {
    await rm(removal);
  }
  return undefined;
}

async function linkIfFree(own: string, file: string): Promise<boolean> {
  try {
    await link(own, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** The live process that holds the lock; `gone` where the lock outlived its process, `none` where there is no lock. */
async function holderOf(file: string): Promise<number | 'gone' | 'none'> {
  try {
    const [pid, started] = (await readFile(file, 'utf8')).trim().split(' ');
    return started !== undefined && (await startTicks(Number(pid))) === started ? Number(pid) : 'gone';
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 'none';
    throw error;
  }
}

/** Field 22 of /proc/PID/stat, counted after the parenthesised name, which may hold spaces; empty for no such process. */
async function startTicks(pid: number): Promise<string> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
