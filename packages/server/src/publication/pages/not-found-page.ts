import type { Language } from '@ascolto/contract';
import { html, page, withLanguage } from '../../platform/html/index.ts';
import { searchForm } from './home-form.ts';
import { notFoundTexts } from './not-found-page.texts.ts';

export interface NotFoundPage {
  readonly language: Language;
  readonly demonstration: boolean;
  /** The path asked for. */
  readonly path: string;
}

/** For an address that leads nowhere: the search, with the words of an address that is about a service in it. */
export function notFoundPage({ language, demonstration, path }: NotFoundPage): string {
  const isRegister = /^\/(?:pagella|valuta|enti)\//.test(path);
  const texts = notFoundTexts[language];
  return page({
    language,
    demonstration,
    title: texts.title,
    path,
    main: html`<div class="container home">
<h1>${texts.title}</h1>
<p class="lead">${isRegister ? texts.service : texts.lead}</p>
<p>${texts.help}</p>
${searchForm({ q: isRegister ? wordsOf(path) : '' }, language)}
<ul class="ways-on">
<li><a href="${withLanguage('/', language)}">${texts.allServices}</a></li>
<li><a href="${withLanguage('/enti', language)}">${texts.allAdministrations}</a></li>
</ul>
</div>`,
  });
}

const longest = 100;

/** `/pagella/inps/cruscotto-cig` is about `cruscotto cig`. */
function wordsOf(path: string): string {
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  return decoded(last).replaceAll(/[-_]+/g, ' ').slice(0, longest);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
