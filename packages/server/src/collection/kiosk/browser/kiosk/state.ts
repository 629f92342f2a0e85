import { languages } from '@ascolto/contract';
import { type AnswerState, stateOf } from './answer-state.ts';
import { today } from './device-day.ts';
import { discardAnswer, type KeptAnswer, keptAnswers, type Refusal } from './queue.ts';
import type { Outcome } from './send-all.ts';
import { type StateTexts, stateTexts } from './state.texts.ts';

type Groups = Readonly<Record<AnswerState, readonly KeptAnswer[]>>;

let lastOutcome: Outcome | undefined;

/** Shows the staff what the device keeps, at `#stato`; elsewhere, where something was not sent, the way there. */
export async function showState(address: string, outcome?: Outcome): Promise<void> {
  lastOutcome = outcome ?? lastOutcome;
  const state = document.querySelector<HTMLElement>('[data-state]');
  if (!state || document.querySelector('dialog[open]')) return;
  const groups = grouped(await keptAnswers(address));
  const language = languages.find((known) => known === document.documentElement.lang) ?? 'it';
  const texts = stateTexts[language];
  state.hidden = location.hash !== '#stato';
  showWay(state, texts, state.hidden && unsent(groups).length > 0);
  if (state.hidden) return;
  const isEmpty = Object.values(groups).every((group) => group.length === 0);
  const waiting = state.querySelector('[data-waiting]');
  list(waiting, countBy(groups.waiting, dayOf));
  const refused = state.querySelector('[data-refused]');
  list(
    refused,
    countBy(groups.refused, ({ day, refused: status }) => `${day} (${status})`),
  );
  const nothing = state.querySelector<HTMLElement>('[data-nothing]');
  if (nothing) nothing.hidden = !isEmpty;
  for (const entries of [waiting, refused]) hideWithHeading(entries, !isEmpty && !entries?.firstChild);
  state.querySelector('[data-more]')?.remove();
  const more = element('div', '');
  more.dataset['more'] = '';
  more.append(...explained(groups, texts), ...discarding(address, groups, texts));
  refused?.after(more);
}

function grouped(answers: readonly KeptAnswer[]): Groups {
  const groups = Map.groupBy(answers, (answer) => stateOf(answer, today()));
  return {
    waiting: groups.get('waiting') ?? [],
    refused: groups.get('refused') ?? [],
    'maybe-sent': groups.get('maybe-sent') ?? [],
    discarded: groups.get('discarded') ?? [],
  };
}

/** What will not be sent any more. */
function unsent(groups: Groups): readonly KeptAnswer[] {
  return [...groups.refused, ...groups['maybe-sent']];
}

/** A link for the staff: an installed kiosk has no field for addresses. */
function showWay(state: HTMLElement, texts: StateTexts, shown: boolean): void {
  document.querySelector('[data-for-staff]')?.remove();
  if (!shown) return;
  const way = element('p', '');
  way.dataset['forStaff'] = '';
  const link = element('a', texts.forStaff, 'btn btn-link');
  link.href = '#stato';
  way.append(link);
  state.before(way);
}

/** The reasons, and the answers of which more is to be said than that they wait. */
function explained(groups: Groups, texts: StateTexts): HTMLElement[] {
  const reasons = Map.groupBy(groups.refused, ({ why }): Refusal => why ?? 'request');
  const closed = lastOutcome === 'closed' && groups.waiting.length > 0;
  return [
    ...[...reasons].map(([why, { length }]) => element('p', `${texts.why[why]} (${length})`)),
    ...(closed ? [element('p', texts.closed)] : []),
    ...section('maybeSent', texts.maybeSent, countBy(groups['maybe-sent'], dayOf), texts.maybeSentWhy),
    ...section(
      'discarded',
      texts.discarded,
      countBy(groups.discarded, ({ discarded }) => discarded ?? ''),
    ),
  ];
}

function section(name: string, heading: string, lines: readonly string[], why?: string): HTMLElement[] {
  if (lines.length === 0) return [];
  const entries = element('ul', '');
  entries.dataset[name] = '';
  list(entries, lines);
  return [element('h3', heading), ...(why === undefined ? [] : [element('p', why)]), entries];
}

/** The button that gives up what cannot be sent, after a question. */
function discarding(address: string, groups: Groups, texts: StateTexts): HTMLElement[] {
  const answers = unsent(groups);
  if (answers.length === 0) return [];
  const dialog = element('dialog', '');
  const question = element('p', texts.confirm(answers.length));
  question.id = 'domanda';
  dialog.setAttribute('aria-labelledby', question.id);
  const cancel = button(texts.cancel, 'btn btn-outline-primary', () => dialog.close());
  const confirm = button(texts.confirmed, 'btn btn-primary', () => {
    dialog.close();
    void discard(address, answers);
  });
  dialog.append(question, cancel, ' ', confirm);
  return [button(texts.discard, 'btn btn-outline-primary', () => dialog.showModal()), dialog];
}

async function discard(address: string, answers: readonly KeptAnswer[]): Promise<void> {
  for (const answer of answers) await discardAnswer(answer, today());
  await showState(address);
  goToState();
}

/** Leads eyes and keyboard to what is shown, where it is. */
export function goToState(): void {
  const heading = document.querySelector<HTMLElement>('[data-state]:not([hidden]) h2');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}

function hideWithHeading(entries: Element | null, hidden: boolean): void {
  entries?.toggleAttribute('hidden', hidden);
  entries?.previousElementSibling?.toggleAttribute('hidden', hidden);
}

function button(words: string, className: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', words, className);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, words: string, className = '') {
  const made = document.createElement(name);
  made.textContent = words;
  if (className !== '') made.className = className;
  return made;
}

const dayOf = ({ day }: KeptAnswer): string => day;

function countBy(answers: readonly KeptAnswer[], name: (answer: KeptAnswer) => string): string[] {
  const groups = Map.groupBy(answers, name);
  return [...groups].map(([words, group]) => `${words}: ${group.length}`).toSorted();
}

function list(parent: Element | null, lines: readonly string[]): void {
  parent?.replaceChildren(...lines.map((line) => element('li', line)));
}
