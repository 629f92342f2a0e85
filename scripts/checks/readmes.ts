import { readFileSync } from 'node:fs';
import { type Check, verdict } from './check.ts';
import { repositoryFiles } from './repository-files.ts';

const longest = 40;

/** Every room says what it owns, in one page. */
export const readmes: Check = {
  name: 'readmes',
  promise: `every room has a README.md of at most ${longest} lines`,
  run: async () => {
    const files = new Set(repositoryFiles());
    return verdict(rooms(files).flatMap((room) => fault(files, `${room}/README.md`)));
  },
};

/** A package, or a folder of the server's source. */
function rooms(files: ReadonlySet<string>): string[] {
  const found = [...files].flatMap((file) => [
    /^(packages\/[^/]+)\//.exec(file)?.[1] ?? [],
    /^(packages\/server\/src\/[^/]+)\//.exec(file)?.[1] ?? [],
  ]);
  return [...new Set(found.flat())].sort();
}

function fault(files: ReadonlySet<string>, readme: string): string[] {
  if (!files.has(readme)) return [`${readme} is missing`];
  const lines = readFileSync(readme, 'utf8').trimEnd().split('\n').length;
  return lines > longest ? [`${readme} has ${lines} lines, at most ${longest} are allowed`] : [];
}
