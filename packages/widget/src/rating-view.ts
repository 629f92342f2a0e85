import { make } from './make-element.ts';
import type { PageAnswer } from './page-answer.ts';
import { type BranchWording, lastNegativeRate, type PageWording } from './page-questionnaire.ts';
import type { WidgetTexts } from './widget.texts.ts';

export interface RatingViewDeps {
  /** Unique in the page: ids and names start with it. */
  readonly prefix: string;
  readonly language: string;
  readonly wording: PageWording;
  readonly texts: WidgetTexts;
  readonly maxLength: number;
  /** Address of the platform's form. */
  readonly form: string;
  readonly onSend: () => void;
}

/** How far the filling is; `sent` is only said of what is stored. */
export type FillingState = 'open' | 'sending' | 'unreachable' | 'refused' | 'sent';

/** What is shown of one filling. */
export interface RatingView {
  readonly root: HTMLElement;
  read(): PageAnswer;
  write(answer: PageAnswer): void;
  showState(state: FillingState): void;
  /** Moves the focus to what is told. */
  focusMessage(): void;
}

export function createRatingView(deps: RatingViewDeps): RatingView {
  const { prefix, wording, texts } = deps;
  const rates = rateGroup(deps);
  const difficulties = branchGroup(`${prefix}-difficolta`, wording.difficulties, 'negative');
  const strengths = branchGroup(`${prefix}-aspetti`, wording.strengths, 'positive');
  const details = detailsField(deps);
  const send = make('button', { class: 'btn btn-primary' }, texts.send);
  const more = make('div', { hidden: true }, difficulties.group, strengths.group, ...details.parts, send);
  const form = make('form', {}, rates.group, more);
  const message = make('div', { class: 'valutazione-messaggio', role: 'status', 'aria-live': 'polite' });
  const root = make(
    'div',
    { class: 'card valutazione', lang: deps.language, 'data-element': 'feedback' },
    make('div', { class: 'card-body' }, form, message),
  );

  function showBranch(): void {
    const rate = rates.chosen();
    more.hidden = rate === undefined;
    const negative = rate !== undefined && rate <= lastNegativeRate;
    showGroup(difficulties.group, negative);
    showGroup(strengths.group, !negative);
  }

  rates.group.addEventListener('change', showBranch);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // A host's form around us must not take it for its own.
    event.stopPropagation();
    deps.onSend();
  });

  return {
    root,
    read: () => ({
      rate: rates.chosen(),
      difficulty: difficulties.chosen(),
      strength: strengths.chosen(),
      details: details.input.value,
    }),
    write: (answer) => {
      rates.choose(answer.rate);
      difficulties.choose(answer.difficulty);
      strengths.choose(answer.strength);
      details.input.value = answer.details;
      showBranch();
    },
    showState: (state) => {
      root.dataset['stato'] = state;
      if (state === 'sending') send.setAttribute('aria-disabled', 'true');
      else send.removeAttribute('aria-disabled');
      send.hidden = state === 'refused';
      send.textContent = state === 'unreachable' ? texts.tryAgain : texts.send;
      if (state === 'sent') form.remove();
      message.replaceChildren(...messageOf(state, deps));
    },
    focusMessage: () => message.querySelector<HTMLElement>('p')?.focus(),
  };
}

function messageOf(state: FillingState, { texts, form }: RatingViewDeps): readonly HTMLElement[] {
  const said = (text: string): HTMLElement => make('p', { tabindex: -1 }, text);
  switch (state) {
    case 'open':
      return [];
    case 'sending':
      return [said(texts.sending)];
    case 'sent':
      return [said(texts.thanks)];
    case 'unreachable':
    case 'refused':
      return [said(texts[state]), make('a', { href: form, rel: 'noreferrer' }, texts.form)];
  }
}

interface RadioGroup {
  readonly group: HTMLFieldSetElement;
  chosen(): number | undefined;
  choose(value: number | undefined): void;
}

/** Values are numbers: the rates, or the places of options. */
function radioGroup(group: HTMLFieldSetElement): RadioGroup {
  const radios = [...group.querySelectorAll('input')];
  return {
    group,
    chosen: () => {
      const checked = radios.find((radio) => radio.checked);
      return checked && Number(checked.value);
    },
    choose: (value) => {
      for (const radio of radios) radio.checked = value !== undefined && Number(radio.value) === value;
    },
  };
}

function rateGroup({ prefix, wording, texts }: RatingViewDeps): RadioGroup {
  const ends = [wording.low, '', '', '', wording.high];
  const steps = ends.map((end, at) => {
    const rate = at + 1;
    const id = `${prefix}-voto-${rate}`;
    const rest = ` ${texts.outOfFive}${end && `: ${end}`}`;
    return make(
      'div',
      { class: 'valutazione-passo' },
      make('input', { type: 'radio', id, name: `${prefix}-voto`, value: rate, required: true }),
      make(
        'label',
        { for: id, 'data-element': `feedback-rate-${rate}` },
        `${rate}`,
        make('span', { class: 'visually-hidden' }, rest),
      ),
    );
  });
  const title = make('h2', { 'data-element': 'feedback-title' }, wording.question);
  return radioGroup(
    make(
      'fieldset',
      {},
      make('legend', {}, title),
      make('div', { class: 'valutazione-passi' }, ...steps),
      // Screen readers have them in the names of the first and the last rate.
      make(
        'div',
        { class: 'valutazione-estremi', 'aria-hidden': 'true' },
        make('span', {}, wording.low),
        make('span', {}, wording.high),
      ),
    ),
  );
}

function branchGroup(name: string, { question, options }: BranchWording, branch: string): RadioGroup {
  const choices = options.map((option, at) =>
    make(
      'div',
      { class: 'form-check' },
      make('input', { type: 'radio', id: `${name}-${at}`, name, value: at }),
      make('label', { for: `${name}-${at}`, 'data-element': 'feedback-rating-answer' }, option),
    ),
  );
  const legend = make('legend', { 'data-element': 'feedback-rating-question' }, question);
  const group = make('fieldset', { 'data-element': `feedback-rating-${branch}` }, legend, ...choices);
  showGroup(group, false);
  return radioGroup(group);
}

function showGroup(group: HTMLFieldSetElement, shown: boolean): void {
  group.hidden = !shown;
  group.disabled = !shown;
}

function detailsField({ prefix, wording, texts, maxLength }: RatingViewDeps): {
  readonly parts: readonly HTMLElement[];
  readonly input: HTMLTextAreaElement;
} {
  const id = `${prefix}-dettagli`;
  const input = make('textarea', {
    id,
    class: 'form-control',
    rows: 3,
    maxlength: maxLength,
    'aria-describedby': `${id}-nota`,
    'data-element': 'feedback-input-text',
  });
  const label = make('label', { for: id, class: 'valutazione-domanda' }, wording.details);
  const hint = `${wording.detailsHint} ${texts.atMost(maxLength)}`;
  return { input, parts: [label, input, make('small', { id: `${id}-nota`, class: 'form-text' }, hint)] };
}
