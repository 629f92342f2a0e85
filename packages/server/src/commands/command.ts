import type { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import type { Terminal } from './terminal.ts';

/** One command of `npm run ascolto`. */
export interface Command {
  /** The words that call it, e.g. `import services`. */
  readonly name: string;
  /** What follows them, as the help shows it; all of it is needed. */
  readonly operands: readonly string[];
  readonly summary: string;
  /** What else its own help tells, in lines of at most 120 characters. */
  readonly details?: string;
  /** @throws CommandError where it cannot do what was asked. */
  run(context: CommandContext, operands: readonly string[]): Promise<void>;
}

export interface CommandContext {
  readonly config: Config;
  readonly clock: Clock;
  readonly terminal: Terminal;
}

/** Why a command did not do what was asked, in one or more lines for the person who gave it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
