/** package-lock.json as far as completing and checking it needs. */
export interface LockFile {
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  version?: string;
  resolved?: string;
  link?: boolean;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

/** A package that another one may use on some platform, with no entry in the lock. */
export interface AbsentOptional {
  name: string;
  version: string;
  neededBy: string;
}

const systems = new Set(['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'sunos', 'win32']);
const processors = new Map([
  ...['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'].map(
    (cpu) => [cpu, cpu] as const,
  ),
  ['armv7', 'arm'],
]);

/**
 * The optional dependencies that npm left out because the registry it asked did not have them (binaries of other
 * platforms). `npm install` accepts such a lock; `npm ci` refuses it.
 */
export function absentOptionals(lock: LockFile): AbsentOptional[] {
  return Object.entries(lock.packages).flatMap(([neededBy, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => !isLocked(lock, neededBy, name, version))
      .map(([name, version]) => ({ name, version, neededBy })),
  );
}

/** Adds an entry for each absent optional dependency, its platform read from its name; returns what was added. */
export function completeLock(lock: LockFile): AbsentOptional[] {
  const added: AbsentOptional[] = [];
  for (const absent of absentOptionals(lock)) {
    if (isLocked(lock, absent.neededBy, absent.name, absent.version)) continue;
    const shared = `node_modules/${absent.name}`;
    const place = lock.packages[shared] ? `${absent.neededBy}/${shared}` : shared;
    lock.packages[place] = optionalEntry(absent, lock.packages[absent.neededBy] ?? {});
    added.push(absent);
  }
  const inOrder = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(inOrder);
  return added;
}

/** The packages whose entry says from which address they come; a folder of this repository is not an address. */
export function packagesWithAddress(lock: LockFile): string[] {
  return Object.entries(lock.packages)
    .filter(([, entry]) => entry.resolved !== undefined && /^[a-z+]+:/.test(entry.resolved))
    .map(([place]) => place);
}

function isLocked(lock: LockFile, neededBy: string, name: string, version: string): boolean {
  const entry = placesSeenFrom(neededBy)
    .map((folder) => lock.packages[`${folder}node_modules/${name}`])
    .find(Boolean);
  if (entry === undefined) return false;
  // Ranges are npm's business; binaries of platforms are always named by exact version.
  return !isExact(version) || entry.version === version;
}

/** Where Node looks from a package on: its own node_modules first, then those of the folders around it. */
function placesSeenFrom(place: string): string[] {
  const parts = place === '' ? [] : place.split('/node_modules/');
  const nested = parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/node_modules/')}/`);
  return [...nested, ''];
}

function optionalEntry({ name, version }: AbsentOptional, neededBy: LockedPackage): LockedPackage {
  if (!isExact(version)) throw new Error(`${name}: the lock cannot be completed with the range ${version}`);
  const words = name.split(/[-/]/);
  const os = words.filter((word) => systems.has(word));
  const cpu = words.flatMap((word) => processors.get(word) ?? []);
  if (os.length + cpu.length === 0) throw new Error(`${name}: its name does not tell its platform`);
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.some((word) => word.startsWith('gnu'))
      ? ['glibc']
      : [];
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(neededBy.dev === true && { dev: true }),
    ...(neededBy.devOptional === true && { devOptional: true }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}

function isExact(version: string): boolean {
  return /^\d+\.\d+\.\d+/.test(version);
}
