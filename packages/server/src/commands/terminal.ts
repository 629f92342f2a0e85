/** Where a command speaks: results on the standard output, the rest on the standard error. */
export interface Terminal {
  print(text: string): void;
  printError(text: string): void;
  /** Tells how far long work has come: on a screen in one line that moves, elsewhere by a line every five seconds. */
  progress(tell: () => string): void;
}

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const eraseLine = '\r\u001B[K';

export function openTerminal(
  output: Output = process.stdout,
  errors: Output = process.stderr,
  now: () => number = () => performance.now(),
): Terminal {
  const onScreen = errors.isTTY === true;
  const pauseMs = onScreen ? 100 : 5_000;
  let toldAt = now();
  let lineStands = false;

  function eraseProgress(): void {
    if (lineStands) errors.write(eraseLine);
    lineStands = false;
  }

  return {
    print: (text) => {
      eraseProgress();
      output.write(`${text}\n`);
    },
    printError: (text) => {
      eraseProgress();
      errors.write(`${text}\n`);
    },
    progress: (tell) => {
      if (now() - toldAt < pauseMs) return;
      toldAt = now();
      errors.write(onScreen ? `${eraseLine}${tell()}` : `${tell()}\n`);
      lineStands = onScreen;
    },
  };
}
