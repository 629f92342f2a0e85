import { expect, test } from 'vitest';
import { openTerminal } from './terminal.ts';

function fakeTerminal(isTTY: boolean) {
  const written = { output: '', errors: '' };
  const time = { ms: 0 };
  const terminal = openTerminal(
    { write: (text) => (written.output += text) },
    { isTTY, write: (text) => (written.errors += text) },
    () => time.ms,
  );
  const progressAt = (ms: number): void => {
    time.ms = ms;
    terminal.progress(() => `at ${ms}`);
  };
  return { terminal, written, progressAt };
}

test('on a screen, progress is one line that moves and gives way to the result', () => {
  const { terminal, written, progressAt } = fakeTerminal(true);
  for (const ms of [50, 100, 150, 220]) progressAt(ms);
  terminal.print('done');
  terminal.printError('and a note');
  expect(written).toEqual({
    output: 'done\n',
    errors: '\r\u001B[Kat 100\r\u001B[Kat 220\r\u001B[Kand a note\n',
  });
});

test('elsewhere, progress is a line every five seconds', () => {
  const { written, progressAt } = fakeTerminal(false);
  for (const ms of [100, 4_999, 5_000, 9_000, 10_001]) progressAt(ms);
  expect(written).toEqual({ output: '', errors: 'at 5000\nat 10001\n' });
});
