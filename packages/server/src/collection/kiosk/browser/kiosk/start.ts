import { isFull, type KeptAnswer, keptAnswers } from './queue.ts';

/** Makes the links lead to the questions on this page's own way; `#stato` shows what the device keeps. */
export async function showStart(address: string): Promise<void> {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-questions]')) {
    link.href = link.dataset['questions'] ?? link.href;
  }
  if (await isFull(address)) refuse();
  addEventListener('hashchange', () => void showState(address));
  await showState(address);
}

/** Courteously, and before anybody has answered anything. */
function refuse(): void {
  document.querySelector('.kiosk-languages')?.remove();
  const full = document.querySelector<HTMLElement>('[data-full]');
  if (full) full.hidden = false;
}

async function showState(address: string): Promise<void> {
  const state = document.querySelector<HTMLElement>('[data-state]');
  if (!state) return;
  state.hidden = location.hash !== '#stato';
  if (state.hidden) return;
  const answers = await keptAnswers(address);
  list(
    state.querySelector('[data-waiting]'),
    countBy(answers.filter(isWaiting), ({ day }) => day),
  );
  const refused = answers.filter((answer) => !isWaiting(answer));
  list(
    state.querySelector('[data-refused]'),
    countBy(refused, ({ day, refused: status }) => `${day} (${status})`),
  );
  const nothing = state.querySelector<HTMLElement>('[data-nothing]');
  if (nothing) nothing.hidden = answers.length > 0;
}

function isWaiting({ refused }: KeptAnswer): boolean {
  return refused === undefined;
}

function countBy(answers: readonly KeptAnswer[], name: (answer: KeptAnswer) => string): string[] {
  const groups = Map.groupBy(answers, name);
  return [...groups].map(([words, group]) => `${words}: ${group.length}`).toSorted();
}

function list(element: Element | null, lines: readonly string[]): void {
  const items = lines.map((line) => {
    const item = document.createElement('li');
    item.textContent = line;
    return item;
  });
  element?.replaceChildren(...items);
}
