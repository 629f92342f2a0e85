import type { Clock } from '../platform/clock.ts';
import { type Config, ConfigError } from '../platform/config.ts';
import { isUnavailable } from '../platform/database/database.ts';
import { StartError } from '../platform/start-error.ts';
import { type Command, CommandError, type GivenOptions } from './command.ts';
import { describeCommand, listCommands } from './help.ts';
import type { Terminal } from './terminal.ts';

export interface CommandLine {
  readonly commands: readonly Command[];
  /** Read only when a command runs: help must come with wrong settings too. */
  readConfig(command: Pick<Command, 'demonstration'>): Config;
  readonly clock: Clock;
  readonly terminal: Terminal;
}

/** The command line itself was wrong. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Runs one command; its exit code: 0 done, 1 not done, 2 not understood. */
export async function runCommandLine(args: readonly string[], line: CommandLine): Promise<number> {
  try {
    await run(args, line);
    return 0;
  } catch (error) {
    line.terminal.printError(explain(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

async function run(
  args: readonly string[],
  { commands, readConfig, clock, terminal }: CommandLine,
): Promise<void> {
  const words = args.filter((arg) => !isOption(arg));
  const command = commands.find(({ name }) => startsWith(words, name));
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    terminal.print(command ? describeCommand(command) : listCommands(requireGroup(words, commands)));
    return;
  }
  const { operands, options } = separateOptions(args, command);
  if (!command) throw unknownCommand(operands, commands);
  const own = operands.slice(command.name.split(' ').length);
  requireOperands(command, own);
  await command.run({ config: readConfig(command), clock, terminal }, own, options);
}

/** `--name VALUE` and `--name=VALUE` are the same. */
function separateOptions(
  args: readonly string[],
  command: Command | undefined,
): { readonly operands: readonly string[]; readonly options: GivenOptions } {
  const operands: string[] = [];
  const options = new Map<string, string>();
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (!isOption(arg)) {
      operands.push(arg);
      continue;
    }
    const [, name = '', value] = /^--?([^=]*)(?:=(.*))?$/s.exec(arg) ?? [];
    const option = arg.startsWith('--') ? command?.options?.find((one) => one.name === name) : undefined;
    if (option === undefined) throw new UsageError(`There is no option ${arg}. ${seeHelp}`);
    const given = option.value === undefined ? '' : (value ?? left.shift());
    const surplus = option.value === undefined && value !== undefined;
    if (given === undefined) throw new UsageError(`The option --${name} needs ${option.value}. ${seeHelp}`);
    if (surplus) throw new UsageError(`The option --${name} does not take a value. ${seeHelp}`);
    options.set(name, given);
  }
  return { operands, options };
}

function isOption(arg: string): boolean {
  return arg.startsWith('-') && arg !== '-';
}

function startsWith(words: readonly string[], name: string): boolean {
  return name.split(' ').every((word, place) => words[place] === word);
}

const seeHelp = 'See: npm run ascolto -- --help';

/** The commands that begin with the words, e.g. all imports for `import`; all where there are no words. */
function requireGroup(words: readonly string[], commands: readonly Command[]): readonly Command[] {
  const group = commands.filter(({ name }) => words.every((word, place) => name.split(' ')[place] === word));
  if (group.length === 0) throw unknownCommand(words, commands);
  return group;
}

function unknownCommand(words: readonly string[], commands: readonly Command[]): UsageError {
  const [first] = words;
  if (first === undefined) return new UsageError(listCommands(commands));
  const group = commands.flatMap(({ name }) => (startsWith(name.split(' '), first) ? [name] : []));
  if (group.length === 0) return new UsageError(`There is no command "${first}". ${seeHelp}`);
  return new UsageError(
    `There is no command "${words.join(' ')}"; there is: ${group.join(', ')}. ${seeHelp}`,
  );
}

function requireOperands({ name, operands: needed }: Command, given: readonly string[]): void {
  const missing = needed[given.length];
  if (missing !== undefined) throw new UsageError(`The command "${name}" needs ${missing}. ${seeHelp}`);
  const surplus = given[needed.length];
  if (surplus !== undefined)
    throw new UsageError(`The command "${name}" does not take "${surplus}". ${seeHelp}`);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isExpected = [UsageError, CommandError, StartError, ConfigError].some(
    (kind) => error instanceof kind,
  );
  if (isExpected) return error.message;
  if (isUnavailable(error)) return `The database went away during the command (${error.message}): try again.`;
  return error.stack ?? error.message;
}
