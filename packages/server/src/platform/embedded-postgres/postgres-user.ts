import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { StartError } from '../start-error.ts';

const run = promisify(execFile);

export interface Invocation {
  readonly file: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. Says how to run one of its programs here: as whoever started us or, under root, as
 * the system user `postgres`, which is made where it is missing.
 *
 * That user may be unable to enter the folders (a clone under /root, say). Then the program runs in a mount namespace of
 * its own, in which the two folders it needs stand under /mnt; nothing outside changes.
 */
export async function invocation(
  program: 'initdb' | 'postgres',
  binariesHome: string,
  folder: string,
  args: (folder: string) => readonly string[],
): Promise<Invocation> {
  const direct = { file: `${binariesHome}/bin/${program}`, args: args(folder) };
  if (process.getuid?.() !== 0) return direct;
  const user = await postgresUser();
  await run('chown', ['-R', `${user.uid}:${user.gid}`, folder]);
  if ((await canEnter(user, binariesHome)) && (await canEnter(user, folder))) return { ...direct, ...user };
  if (!(await canUnshare())) {
    throw new StartError(
      `The system user postgres, as which the database runs under root, cannot enter ${folder}: choose a folder open to all, or start as an ordinary user.`,
    );
  }
  const script = `mount -t tmpfs -o mode=755 tmpfs /mnt && mkdir /mnt/postgres /mnt/database \
&& mount --bind "$1" /mnt/postgres && mount --bind "$2" /mnt/database && uid="$3" && gid="$4" && program="$5" && shift 5 \
&& cd / && exec setpriv --reuid="$uid" --regid="$gid" --clear-groups "/mnt/postgres/bin/$program" "$@"`;
  const inside = [
    binariesHome,
    folder,
    String(user.uid),
    String(user.gid),
    program,
    ...args('/mnt/database'),
  ];
  return {
    file: 'unshare',
    args: ['--mount', '--propagation', 'private', 'sh', '-c', script, 'sh', ...inside],
  };
}

async function postgresUser(): Promise<SystemUser> {
  return (await lookUp()) ?? (await createUser());
}

async function lookUp(): Promise<SystemUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

async function createUser(): Promise<SystemUser> {
  try {
    await run('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ]);
  } catch {
    // Another instance may have made it meanwhile: look again before giving up.
  }
  const user = await lookUp();
  if (user) return user;
  throw new StartError(
    'The database cannot run as root and the system user postgres cannot be made: start as an ordinary user.',
  );
}

async function canEnter(user: SystemUser, folder: string): Promise<boolean> {
  return succeeds('setpriv', [
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    'test',
    '-r',
    folder,
    '-a',
    '-x',
    folder,
  ]);
}

async function canUnshare(): Promise<boolean> {
  return succeeds('unshare', ['--mount', '--propagation', 'private', 'true']);
}

async function succeeds(file: string, args: readonly string[]): Promise<boolean> {
  try {
    await run(file, args);
    return true;
  } catch {
    return false;
  }
}
