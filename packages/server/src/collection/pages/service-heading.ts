import type { Language } from '@ascolto/contract';
import { type Html, html, languageMark } from '../../platform/html/index.ts';
import { type Service, serviceName, serviceNameLanguage } from '../../registry/index.ts';

/** Whose service a page is about. */
export function serviceHeading(service: Service, language: Language): Html {
  return html`<p class="service-administration"${languageMark('it', language)}>${service.administration.name}</p>
<h1 class="service-name"${languageMark(serviceNameLanguage(service, language), language)}>${serviceName(service, language)}</h1>`;
}
