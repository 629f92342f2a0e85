import { type Language, languages } from '@ascolto/contract';
import { type Html, html, languageMark, page } from '../../platform/html/index.ts';
import { type Service, serviceName } from '../../registry/index.ts';
import { serviceHeading } from '../pages/service-heading.ts';
import { posterTexts } from './poster.texts.ts';
import type { CodeAddress } from './qr-address.ts';
import { qrSvg } from './qr-svg.ts';

export interface PosterView {
  readonly service: Service;
  readonly address: CodeAddress;
  /** Of this page, with its query. */
  readonly path: string;
  /** Comes first, and large. */
  readonly language: Language;
  readonly demonstration: boolean;
}

/** A sheet of A4 for a wall or a counter: the code, the address in clear and what it is for, in every language. */
export function posterPage({ service, address, path, language, demonstration }: PosterView): string {
  const texts = posterTexts[language];
  const others = languages.filter((other) => other !== language);
  return page({
    language,
    title: texts.title(serviceName(service, language)),
    path,
    demonstration,
    main: html`<div class="container poster-page">
<p class="poster-how-to">${texts.howTo}</p>
<article class="poster">
${serviceHeading(service, language)}
<h2 class="poster-question">${texts.question}</h2>
<div class="poster-code">${qrSvg(address.form, texts.code)}</div>
<p class="poster-address">${breakable(address.typed)}</p>
<p class="poster-scan">${texts.scan} ${texts.anonymous}</p>
<div class="poster-languages">${others.map((other) => inOther(other, language))}</div>
</article>
</div>`,
  });
}

function inOther(other: Language, language: Language): Html {
  const { question, scan, anonymous } = posterTexts[other];
  return html`<section${languageMark(other, language)}><h3>${question}</h3><p>${scan} ${anonymous}</p></section>`;
}

/** May go on in a new line after a slash: a mark of division would be typed along. */
function breakable(address: string): Html {
  return html`${address.split('/').map((part, index) => html`${index > 0 && html`/<wbr>`}${part}`)}`;
}
