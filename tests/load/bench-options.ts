import { parseArgs } from 'node:util';

/** What a benchmark was told on its command line. */
export interface BenchOptions<Name extends string> {
  /** The number given for an option, else the usual one. */
  given(name: Name): number;
  /** Flags of the application's process: with `--profile FOLDER` it writes a profile of its processor time there. */
  readonly nodeFlags: readonly string[];
}

/**
 * Reads the command line; throws where it names another option or something that is no number.
 *
 * ```ts
 * const { given, nodeFlags } = benchOptions({ seconds: 20, connections: 200 });
 * given('seconds') // 20, or 5 after `--seconds 5`
 * ```
 */
export function benchOptions<Name extends string>(
  usual: Readonly<Record<Name, number>>,
  args: readonly string[] = process.argv.slice(2),
): BenchOptions<Name> {
  const names = [...Object.keys(usual), 'profile'];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]));
  const { values } = parseArgs({ args: [...args], options });
  const { profile } = values;
  return {
    given: (name) => {
      const number = Number(values[name] ?? usual[name]);
      if (Number.isNaN(number)) throw new Error(`--${name} needs a number, not ${values[name]}`);
      return number;
    },
    nodeFlags: profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`],
  };
}
