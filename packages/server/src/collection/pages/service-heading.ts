import type { Language } from '@ascolto/contract';
import { type Html, html } from '../../platform/html/index.ts';
import { type Service, serviceName } from '../../registry/index.ts';

/** Whose service a page is about. Names that exist in Italian alone are marked so, for those who listen to the page. */
export function serviceHeading(service: Service, language: Language): Html {
  return html`<p class="service-administration"${italian(language !== 'it')}>${service.administration.name}</p>
<h1 class="service-name"${italian(language !== 'it' && service.names[language] === undefined)}>${serviceName(service, language)}</h1>`;
}

function italian(isForeign: boolean): Html | false {
  return isForeign && html` lang="it"`;
}
