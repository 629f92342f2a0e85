import { describe, expect, test } from 'vitest';
import { stoppedClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { type Command, CommandError } from './command.ts';
import { commands as allCommands } from './commands.ts';
import { runCommandLine } from './run-command-line.ts';

interface Outcome {
  readonly code: number;
  readonly printed: string;
  readonly errors: string;
  readonly ran: readonly (readonly string[])[];
}

function command(name: string, run: Command['run']): Command {
  return { name, operands: ['FILE'], summary: `Does ${name}.`, details: `All about ${name}.`, run };
}

async function runLine(args: readonly string[], settings: Record<string, string> = {}): Promise<Outcome> {
  const printed: string[] = [];
  const errors: string[] = [];
  const ran: (readonly string[])[] = [];
  const note: Command['run'] = async (_context, operands) => void ran.push(operands);
  const commands = [
    command('backup', note),
    command('import services', note),
    command('import adhesions', note),
    command('refuse', () => Promise.reject(new CommandError('Not now.'))),
    command('break', () => Promise.reject(new TypeError('a bug'))),
  ];
  const terminal = {
    print: (text: string) => void printed.push(text),
    printError: (text: string) => void errors.push(text),
    progress: () => undefined,
  };
  const line = {
    commands,
    readConfig: () => readConfig(settings),
    clock: stoppedClock('2026-11-22'),
    terminal,
  };
  return {
    code: await runCommandLine(args, line),
    printed: printed.join('\n'),
    errors: errors.join('\n'),
    ran,
  };
}

describe('options of a command', () => {
  const options = [
    { name: 'size', value: 'N', meaning: 'how large' },
    { name: 'all', meaning: 'everything' },
  ];
  async function runWith(...args: readonly string[]) {
    const given: (readonly [string, string])[] = [];
    let errors = '';
    let printed = '';
    const run: Command['run'] = async (_context, _operands, found) => void given.push(...found);
    const code = await runCommandLine(args, {
      commands: [{ name: 'make', operands: [], options, summary: 'Makes.', run }],
      readConfig: () => readConfig({}),
      clock: stoppedClock('2026-11-22'),
      terminal: {
        print: (text) => void (printed += text),
        printError: (text) => void (errors += text),
        progress: () => undefined,
      },
    });
    return { code, given, errors, printed };
  }

  test('are read with their values, however they are written', async () => {
    expect(await runWith('make', '--size', '3', '--all')).toMatchObject({
      code: 0,
      given: [
        ['size', '3'],
        ['all', ''],
      ],
    });
    expect(await runWith('make', '--size=3')).toMatchObject({ code: 0, given: [['size', '3']] });
  });

  test.each([
    [['make', '--size'], 'The option --size needs N.'],
    [['make', '--all=1'], 'The option --all does not take a value.'],
    [['make', '--other'], 'There is no option --other.'],
    [['make', '-size', '3'], 'There is no option -size.'],
    [['make', '3'], 'The command "make" does not take "3".'],
  ])('that are not understood (%j) run nothing', async (args, sentence) => {
    const outcome = await runWith(...args);
    expect(outcome).toMatchObject({
      code: 2,
      given: [],
      errors: `${sentence} See: npm run ascolto -- --help`,
    });
  });

  test('are told by the help', async () => {
    const { printed } = await runWith('make', '--help');
    expect(printed).toContain('make [OPTIONS]');
    expect(printed).toContain('  --size N   how large\n  --all      everything');
  });
});

describe('the command line', () => {
  test('runs the command that its first words name, with the rest as operands', async () => {
    expect(await runLine(['import', 'services', 'a.csv'])).toMatchObject({
      code: 0,
      ran: [['a.csv']],
      errors: '',
    });
    expect(await runLine(['backup', 'b'])).toMatchObject({ code: 0, ran: [['b']] });
  });

  test.each([
    [['foo'], 'There is no command "foo".'],
    [['import', 'foo'], 'There is no command "import foo"; there is: import services, import adhesions.'],
    [['backup'], 'The command "backup" needs FILE.'],
    [['backup', 'a', 'b'], 'The command "backup" does not take "b".'],
    [['backup', 'a', '--force'], 'There is no option --force.'],
    [['foo', '--help'], 'There is no command "foo".'],
  ])(
    'that it does not understand (%j) runs nothing, says so in a sentence and ends with 2',
    async (args, sentence) => {
      const outcome = await runLine(args);
      expect(outcome).toMatchObject({ code: 2, ran: [], printed: '' });
      expect(outcome.errors).toBe(`${sentence} See: npm run ascolto -- --help`);
    },
  );

  test('lists the commands where none is named', async () => {
    const outcome = await runLine([]);
    expect(outcome).toMatchObject({ code: 2, printed: '' });
    expect(outcome.errors).toContain('import adhesions FILE   Does import adhesions.');
  });

  test.each([['--help'], ['-h']])('lists the commands for %s', async (option) => {
    const outcome = await runLine([option]);
    expect(outcome).toMatchObject({ code: 0, errors: '' });
    expect(outcome.printed).toContain('backup FILE             Does backup.');
  });

  test('tells of one command, or of those that begin with a word, without running them', async () => {
    const one = await runLine(['import', 'services', '--help']);
    expect(one).toMatchObject({ code: 0, ran: [] });
    expect(one.printed).toContain('All about import services.');
    const some = await runLine(['import', '--help']);
    expect(some.printed).toContain('Does import adhesions.');
    expect(some.printed).not.toContain('backup');
  });

  test('helps with wrong settings too, and runs nothing with them', async () => {
    expect(await runLine(['--help'], { PORT: 'x' })).toMatchObject({ code: 0 });
    const outcome = await runLine(['backup', 'b'], { PORT: 'x' });
    expect(outcome).toMatchObject({ code: 1, ran: [], errors: 'PORT must be a port number.' });
  });

  test('ends with 1 where a command fails: in its words if it foresaw that, with the place in the code if not', async () => {
    expect(await runLine(['refuse', 'x'])).toMatchObject({ code: 1, errors: 'Not now.' });
    const bug = await runLine(['break', 'x']);
    expect(bug.code).toBe(1);
    expect(bug.errors).toMatch(/TypeError: a bug\n\s+at /);
  });
});

test('no command hides another, and each has lines that fit a screen', () => {
  const names = allCommands.map(({ name }) => name);
  for (const name of names) {
    expect(names.filter((other) => other === name || other.startsWith(`${name} `))).toEqual([name]);
  }
  const lines = allCommands.flatMap(({ details = '' }) => details.split('\n'));
  expect(lines.filter((line) => line.length > 120)).toEqual([]);
});
