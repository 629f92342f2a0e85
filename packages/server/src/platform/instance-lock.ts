import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
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
    await mkdir(dataDir, { recursive: true });
  } catch {
    throw new StartError(`The data folder ${dataDir} cannot be made or written.`);
  }
  for (let tries = 0; tries < 2; tries++) {
    if (await create(file)) return { release: () => rm(file, { force: true }) };
    const holder = await readHolder(file);
    if (holder && (await startTicks(holder.pid)) === holder.started) {
      throw new StartError(
        `The data folder ${dataDir} is in use by another instance (process ${holder.pid}).`,
      );
    }
    await rm(file, { force: true });
  }
  throw new StartError(`The data folder ${dataDir} is in use by another instance.`);
}

async function create(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(`${process.pid} ${await startTicks(process.pid)}\n`);
    await handle.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw new StartError(`The data folder cannot be written: ${file}.`);
  }
}

async function readHolder(file: string): Promise<{ pid: number; started: string } | undefined> {
  try {
    const [pid, started] = (await readFile(file, 'utf8')).trim().split(' ');
    return pid === undefined || started === undefined ? undefined : { pid: Number(pid), started };
  } catch {
    return undefined;
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
