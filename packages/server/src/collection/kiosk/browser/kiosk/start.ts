import { isFull } from './queue.ts';
import { goToState, showState } from './state.ts';

/** Makes the links lead to the questions on this page's own way; `#stato` shows what the device keeps. */
export async function showStart(address: string): Promise<void> {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-questions]')) {
    link.href = link.dataset['questions'] ?? link.href;
  }
  if (await isFull(address)) refuse();
  addEventListener('hashchange', () => void showState(address).then(goToState));
  await showState(address);
}

/** Courteously, and before anybody has answered anything. */
function refuse(): void {
  document.querySelector('.kiosk-languages')?.remove();
  const full = document.querySelector<HTMLElement>('[data-full]');
  if (full) full.hidden = false;
}
