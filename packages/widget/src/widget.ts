/*
 * The script that administrations put into their pages: <valuta-servizio servizio="ipa/service">. It asks nothing of
 * the network until a citizen submits, and keeps nothing in the browser.
 */
import { adoptStyles } from './adopt-styles.ts';
import type { PageQuestionnaire } from './page-questionnaire.ts';
import { RatingElement, tagName } from './rating-element.ts';

export type { HostEvents, RatingNotSent, RatingSent } from './host-events.ts';

/** Put in by the build: the questionnaire's document as `pageQuestionnaire` makes it, and `widget.css`. */
declare const builtQuestionnaire: PageQuestionnaire;
declare const builtStyles: string;

if (!customElements.get(tagName)) {
  adoptStyles(document, builtStyles);
  const deps = { questionnaire: builtQuestionnaire, script: import.meta.url };
  customElements.define(
    tagName,
    class extends RatingElement {
      constructor() {
        super(deps);
      }
    },
  );
}
