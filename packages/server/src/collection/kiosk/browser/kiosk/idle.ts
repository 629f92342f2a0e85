/** Without a touch; the warning comes 20 seconds before the end, as people must be able to ask for more time. */
const idleMs = 45_000;
const warningMs = 25_000;

/** Calls `onIdle` when nobody has touched the screen for a while, after a warning. */
export function watchIdle(warning: HTMLElement, onIdle: () => void): void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  function begin(): void {
    for (const timer of timers) clearTimeout(timer);
    warning.hidden = true;
    timers = [
      setTimeout(() => {
        warning.hidden = false;
      }, warningMs),
      setTimeout(onIdle, idleMs),
    ];
  }
  for (const touch of ['pointerdown', 'keydown', 'input', 'scroll']) addEventListener(touch, begin, true);
  begin();
}
