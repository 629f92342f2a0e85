import { spawnSync } from 'node:child_process';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium (or Chrome) on PATH that browser tests drive; `undefined` where there is none. */
export function findChromium(): string | undefined {
  const search = names.map((name) => `command -v ${name}`).join(' || ');
  return shell(search).output.trim() || undefined;
}

/** Finds Chromium; where there is none, installs Debian's package if this user may. */
export function provideChromium(): string | undefined {
  return findChromium() ?? (installChromium() ? findChromium() : undefined);
}

function installChromium(): boolean {
  if (process.getuid?.() !== 0 || !shell('command -v apt-get').succeeded) return false;
  console.log('Installing Chromium for the browser tests (Debian package `chromium`) ...');
  const { succeeded, output } = shell(
    'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y chromium 2>&1',
  );
  if (!succeeded) console.log(output.trim());
  return succeeded;
}

function shell(command: string): { succeeded: boolean; output: string } {
  const { status, stdout } = spawnSync('sh', ['-c', command], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { succeeded: status === 0, output: stdout };
}
