import type { Language } from '@ascolto/contract';
import { tellNotSent, tellSent } from './host-events.ts';
import { make } from './make-element.ts';
import { submission } from './page-answer.ts';
import type { PageQuestionnaire } from './page-questionnaire.ts';
import { createRatingView, type FillingState, type RatingView } from './rating-view.ts';
import { sendAnswer, type SendOutcome } from './send-answer.ts';
import { type ServiceAddress, serviceAddress } from './service-address.ts';
import { submissionId } from './submission-id.ts';
import { widgetTexts } from './widget.texts.ts';
import { chooseLanguage } from './widget-language.ts';

export const tagName = 'valuta-servizio';

export interface RatingElementDeps {
  readonly questionnaire: PageQuestionnaire;
  /** Of the widget, at the root of the platform. */
  readonly script: string;
}

/** One citizen's rating of one service: its id stays the same however often it is sent. */
interface Filling {
  readonly servizio: string;
  readonly address: ServiceAddress;
  readonly submissionId: string;
  state: FillingState;
}

let instances = 0;

/*
 * Until the attributes name a service, what the element holds stays as it is, or it gets a link. Then:
 *
 *   open --submit--> sending --> sent
 *                      | ^  \--> refused: the platform's form remains
 *                      v |
 *                  unreachable
 *
 * Another language draws the same filling anew; another service begins a new one. Leaving the page and coming back
 * changes nothing.
 */
export class RatingElement extends HTMLElement {
  static readonly observedAttributes = ['servizio', 'lang'];

  readonly #deps: RatingElementDeps;
  readonly #prefix = `${tagName}-${++instances}`;
  #filling: Filling | undefined;
  #view: RatingView | undefined;
  #language: Language = 'it';
  #willUpdate = false;

  constructor(deps: RatingElementDeps) {
    super();
    this.#deps = deps;
  }

  connectedCallback(): void {
    this.#updateSoon();
  }

  attributeChangedCallback(): void {
    this.#updateSoon();
  }

  /** Once for all attributes that are set together, and before anything is painted. */
  #updateSoon(): void {
    if (this.#willUpdate) return;
    this.#willUpdate = true;
    queueMicrotask(() => {
      this.#willUpdate = false;
      if (this.isConnected) this.#update();
    });
  }

  #update(): void {
    const servizio = this.getAttribute('servizio');
    const address = serviceAddress(servizio, this.#deps.script);
    const around = this.parentElement?.closest('[lang]');
    const language = chooseLanguage([this.getAttribute('lang'), around?.getAttribute('lang')]);
    if (servizio === null || address === undefined) {
      this.#leaveLink(language);
      return;
    }
    const same = this.#filling?.servizio === servizio;
    if (this.#view && same && this.#language === language) return;
    const answer = same ? this.#view?.read() : undefined;
    if (!this.#filling || !same) {
      this.#filling = { servizio, address, submissionId: submissionId(crypto), state: 'open' };
    }
    this.#language = language;
    this.#view = this.#draw(this.#filling);
    if (answer) this.#view.write(answer);
    this.#view.showState(this.#filling.state);
    this.replaceChildren(this.#view.root);
  }

  #draw({ address }: Filling): RatingView {
    const { questionnaire } = this.#deps;
    const language = this.#language;
    return createRatingView({
      prefix: this.#prefix,
      language,
      wording: questionnaire.wordings[language],
      texts: widgetTexts[language],
      maxLength: questionnaire.maxLength,
      form: address.form(language),
      onSend: () => void this.#send(),
    });
  }

  async #send(): Promise<void> {
    const filling = this.#filling;
    if (!filling || !this.#view) return;
    if (filling.state !== 'open' && filling.state !== 'unreachable') return;
    const sender = { submissionId: filling.submissionId, language: this.#language };
    const answer = submission(this.#deps.questionnaire, this.#view.read(), sender);
    this.#show(filling, 'sending');
    const outcome = await sendAnswer(filling.address.responses, answer, {
      fetch: (...request) => fetch(...request),
      random: () => Math.random(),
    });
    this.#show(filling, outcome === 'stored' ? 'sent' : outcome);
    this.#tell(filling, outcome);
  }

  #show(filling: Filling, state: FillingState): void {
    filling.state = state;
    // The host may have gone on to another service meanwhile.
    if (filling !== this.#filling) return;
    this.#view?.showState(state);
    // The button that was pressed is gone.
    if (state === 'sent' || state === 'refused') this.#view?.focusMessage();
  }

  #tell({ servizio, address }: Filling, outcome: SendOutcome): void {
    if (outcome === 'stored') return tellSent(this, servizio);
    if (outcome === 'refused') {
      console.error(
        `<${tagName} servizio="${servizio}">: the platform refused the answer; is the attribute "servizio" right? The form: ${address.form(this.#language)}`,
      );
    }
    const motivo = outcome === 'refused' ? 'rifiutata' : 'irraggiungibile';
    return tellNotSent(this, { servizio, motivo });
  }

  #leaveLink(language: Language): void {
    this.#filling = undefined;
    if (this.#view || !this.querySelector('a[href]')) {
      const home = make(
        'a',
        { href: new URL('.', this.#deps.script).href, rel: 'noreferrer' },
        widgetTexts[language].form,
      );
      this.replaceChildren(home);
    }
    this.#view = undefined;
    const link = this.querySelector('a[href]')?.getAttribute('href') ?? '';
    console.error(
      `<${tagName}>: the attribute "servizio" must be "ipa/service", as in servizio="inps/hub-prestazioni-non-pensionistiche". People get the link ${link}`,
    );
  }
}
