import { commands } from './commands/commands.ts';
import { runCommandLine } from './commands/run-command-line.ts';
import { openTerminal } from './commands/terminal.ts';
import { systemClock } from './platform/clock.ts';
import { readConfig } from './platform/config.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  commands,
  readConfig: ({ demonstration }) => readConfig(undefined, demonstration ? { DEMO: '1' } : {}),
  clock: systemClock,
  terminal: openTerminal(),
});
