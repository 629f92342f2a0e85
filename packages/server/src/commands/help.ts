import type { Command, CommandOption } from './command.ts';

export function listCommands(commands: readonly Command[]): string {
  const calls = commands.map(callOf);
  const width = Math.max(...calls.map((call) => call.length));
  const lines = commands.map(({ summary }, place) => `  ${(calls[place] ?? '').padEnd(width)}   ${summary}`);
  return `Usage: npm run ascolto -- COMMAND

${lines.join('\n')}

COMMAND --help tells more of one. The database is that of the settings (DATABASE_URL, DATA_DIR), also while a server runs on it.`;
}

export function describeCommand(command: Command): string {
  const usage = `Usage: npm run ascolto -- ${callOf(command)}\n\n${command.summary}`;
  return [usage, listOptions(command.options ?? []), command.details ?? '']
    .filter((part) => part !== '')
    .join('\n\n');
}

function listOptions(options: readonly CommandOption[]): string {
  const names = options.map(({ name, value }) => (value === undefined ? `--${name}` : `--${name} ${value}`));
  const width = Math.max(...names.map((name) => name.length));
  return options
    .map(({ meaning }, place) => `  ${(names[place] ?? '').padEnd(width)}   ${meaning}`)
    .join('\n');
}

function callOf({ name, operands, options = [] }: Command): string {
  return [name, ...operands, ...(options.length > 0 ? ['[OPTIONS]'] : [])].join(' ');
}
