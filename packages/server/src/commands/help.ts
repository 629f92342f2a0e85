import type { Command } from './command.ts';

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
  return command.details === undefined ? usage : `${usage}\n\n${command.details}`;
}

function callOf({ name, operands }: Command): string {
  return [name, ...operands].join(' ');
}
