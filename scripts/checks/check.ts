import { spawn } from 'node:child_process';

/** One rule of the house that a program verifies. It looks at the repository in the current folder. */
export interface Check {
  name: string;
  promise: string;
  run: () => Promise<Verdict>;
}

export interface Verdict {
  passed: boolean;
  /** Printed in full when the check failed. */
  output: string;
  /** A line that is printed whether it passed or not. */
  note?: string;
}

/** The verdict of a check that lists what it found wrong. */
export function verdict(findings: readonly string[]): Verdict {
  return { passed: findings.length === 0, output: findings.join('\n') };
}

/** Runs a script (its file, then its arguments) on the Node that runs this one. */
export function runScript(file: string, ...args: string[]): Promise<Verdict> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ passed: code === 0, output }));
  });
}
