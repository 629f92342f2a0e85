import type { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import type { Terminal } from './terminal.ts';

/** One command of `npm run ascolto`. */
export interface Command {
  /** The words that call it, e.g. `import services`. */
  readonly name: string;
  /** What follows them, as the help shows it; all of it is needed. */
  readonly operands: readonly string[];
  readonly options?: readonly CommandOption[];
  /** Works on a demonstration whatever DEMO says, in its own data folder where DATA_DIR names none. */
  readonly demonstration?: true;
  readonly summary: string;
  /** What else its own help tells, in lines of at most 120 characters. */
  readonly details?: string;
  /** @throws CommandError where it cannot do what was asked. */
  run(context: CommandContext, operands: readonly string[], options: GivenOptions): Promise<void>;
}

/** `--name VALUE`, or `--name` alone where no value is named. */
export interface CommandOption {
  readonly name: string;
  /** What the value is called in the help. */
  readonly value?: string;
  readonly meaning: string;
}

/** The options given, by name; empty for one without a value. */
export type GivenOptions = ReadonlyMap<string, string>;

export interface CommandContext {
  readonly config: Config;
  readonly clock: Clock;
  readonly terminal: Terminal;
}

/** Why a command did not do what was asked, in one or more lines for the person who gave it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
