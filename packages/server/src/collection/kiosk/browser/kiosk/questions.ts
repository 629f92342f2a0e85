import { compileQuestionnaire, faultText, type Item, languages, pipe } from '@ascolto/contract';
import { askedOnly, soundAnswers } from '../../../sound-answers.ts';
import { isFull, type KeptAnswer, keepAnswer } from './queue.ts';
import { today } from './device-day.ts';
import { watchIdle } from './idle.ts';

interface Asking {
  readonly start: string;
  readonly address: string;
  readonly onKept: () => void;
}

const thanksMs = 8_000;

/*
 *   question --next--> the next one that applies ... --send--> kept on the device -> thanks -> start
 *      ^ \--back / fault: the same, with what is wrong          \--not kept: the last question, all that was answered
 */
export function askQuestions({ start, address, onKept }: Asking): void {
  const form = required('form', HTMLFormElement);
  const route = routeOf(form);
  const submissionId = crypto.randomUUID();
  const goToStart = (): void => location.replace(start);
  let current = 0;
  let sending = false;

  function show(): void {
    const items = route.asked();
    showQuestion(form, items[current], route);
    required('[data-back]').hidden = current === 0;
    showLabel(current === items.length - 1);
  }

  async function goOn(): Promise<void> {
    const items = route.asked();
    const item = items[current];
    if (!item || sending) return;
    const fault = route.faultOf(item);
    if (fault !== '') return showFault(fault);
    if (current === items.length - 1) return send();
    current += 1;
    return show();
  }

  async function send(): Promise<void> {
    sending = true;
    const kept = await keep({ id: submissionId, day: today(), address, body: encoded(form, submissionId) });
    sending = false;
    required('[data-not-saved]').hidden = kept;
    if (!kept) return;
    form.remove();
    showThanks();
    setTimeout(goToStart, thanksMs);
    onKept();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void goOn();
  });
  required('[data-back]').addEventListener('click', () => {
    current = Math.max(0, current - 1);
    show();
  });
  watchIdle(required('[data-idle]'), goToStart);
  form.reset();
  form.hidden = false;
  show();
}

/** The questions that apply to what the form holds. */
interface Route {
  asked(): readonly Item[];
  /** What is wrong with the answer to an item, in words; empty where nothing is. */
  faultOf(item: Item): string;
  /** The text of a question, with the words of earlier answers. */
  words(item: Item): string;
}

function routeOf(form: HTMLFormElement): Route {
  const compiled = compileQuestionnaire(JSON.parse(required('#questionnaire').textContent ?? ''), today);
  const { screens } = compiled.questionnaire;
  const language = languages.find((known) => known === document.documentElement.lang) ?? 'it';
  const answers = () => compiled.fromForm(fieldsOf(form));
  const routing = (screen: number) => soundAnswers(compiled, answers(), screen);
  const screenOf = ({ code }: Item): number => screens.findIndex(({ items }) => items.includes(code));
  return {
    asked: () => screens.flatMap((_, screen) => [...compiled.screenItems(screen, routing(screen))]),
    faultOf: (item) => {
      const checked = compiled.checkScreen(screenOf(item), askedOnly(compiled, answers()));
      const faults = checked.ok ? [] : checked.faults.filter(({ field }) => isOf(field, item));
      return faults.map((fault) => faultText(fault, language)).join(' ');
    },
    words: (item) =>
      pipe(item.text, language, routing(screenOf(item)), compiled, document.body.dataset['service'] ?? ''),
  };
}

/** @returns false where the device could not, or is full. */
async function keep(answer: KeptAnswer): Promise<boolean> {
  try {
    if (await isFull(answer.address)) return false;
    await keepAnswer(answer);
    return true;
  } catch {
    return false;
  }
}

function showQuestion(form: HTMLFormElement, item: Item | undefined, route: Route): void {
  showFault('');
  for (const box of form.querySelectorAll<HTMLElement>('[data-item]')) {
    box.hidden = box.dataset['item'] !== item?.code;
    if (box.hidden || item === undefined) continue;
    const words = box.querySelector('.question-text')?.firstChild;
    if (words && item.text.it.includes('{{')) words.textContent = route.words(item);
    box.focus();
  }
}

function showThanks(): void {
  const thanks = required('[data-thanks]');
  thanks.hidden = false;
  thanks.focus();
}

function isOf(field: string, { code }: Item): boolean {
  return field === `answers.${code}` || field.startsWith(`answers.${code}.`);
}

function showFault(words: string): void {
  const fault = required('[data-fault]');
  fault.textContent = words;
  fault.hidden = words === '';
}

function showLabel(last: boolean): void {
  const button = required('[data-labels]');
  const [next, send]: string[] = JSON.parse(button.dataset['labels'] ?? '[]');
  button.textContent = (last ? send : next) ?? '';
}

function fieldsOf(form: HTMLFormElement): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of textEntries(form)) {
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  }
  return fields;
}

function encoded(form: HTMLFormElement, submissionId: string): string {
  const given = textEntries(form).filter(([, value]) => value !== '');
  return new URLSearchParams([['submissionId', submissionId], ...given]).toString();
}

function textEntries(form: HTMLFormElement): [name: string, value: string][] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
}

function required(selector: 'form', type: typeof HTMLFormElement): HTMLFormElement;
function required(selector: string): HTMLElement;
function required(selector: string, type: typeof HTMLElement = HTMLElement): HTMLElement {
  const element = document.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The page has no ${selector}`);
  return element;
}
