import { type Language, languages } from '@ascolto/contract';
import { asset } from './assets.ts';
import { type Html, html, renderHtml } from './html.ts';
import { icon } from './icon.ts';
import { withLanguage } from './links.ts';
import { languageNames, pageTexts, platformName } from './page.texts.ts';

export interface Page {
  readonly language: Language;
  /** Without the platform's name, which is added. */
  readonly title: string;
  /** Of this page, with the query that must survive a change of language. */
  readonly path: string;
  /**
   * Id of the form in `main` whose fields must survive a change of language: it is sent with `languageField` instead of
   * following a link.
   */
  readonly languageForm?: string;
  readonly demonstration: boolean;
  readonly main: Html;
  /** Names of built browser scripts; a page is complete without them. */
  readonly scripts?: readonly string[];
  readonly description?: string;
}

/** A whole page: the frame that every page for people has, around its `main`. */
export function page(view: Page): string {
  const { language } = view;
  return renderHtml(html`<!doctype html>
<html lang="${language}">
${head(view)}
<body>
<a class="skip-link" href="#contenuto">${pageTexts[language].skip}</a>
${header(view)}
<main id="contenuto" tabindex="-1">
${view.main}
</main>
${footer(language)}
</body>
</html>
`);
}

function head({ title, description, scripts = [] }: Page): Html {
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${platformName}</title>
${description !== undefined && html`<meta name="description" content="${description}">`}
<meta name="theme-color" content="#0059b3">
<link rel="preload" href="${asset('fonts/titillium-web-400.woff2')}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${asset('site.css')}">
<link rel="icon" href="${asset('icon.svg')}" type="image/svg+xml">
${scripts.map((name) => html`<script type="module" src="${asset(name)}"></script>`)}
</head>`;
}

function demonstrationBand(language: Language): Html {
  return html`<p class="demonstration-band">${icon('it-info-circle', 'icon-sm')}<span>${pageTexts[language].demonstration}</span></p>`;
}

function header(view: Page): Html {
  const { language, demonstration } = view;
  const texts = pageTexts[language];
  return html`<header class="it-header-wrapper">
${demonstration && demonstrationBand(language)}
<div class="it-header-slim-wrapper"><div class="container">
<div class="it-header-slim-wrapper-content">
<span class="navbar-brand d-none d-sm-block">${texts.owner}</span>
<nav class="language-links" aria-label="${texts.languages}">${view.languageForm !== undefined && defaultButton(view.languageForm)}<ul>
${languages.map((other) => html`<li>${languageChoice(other, view)}</li>`)}
</ul></nav>
</div>
</div></div>
<div class="it-nav-wrapper"><div class="it-header-center-wrapper it-small-header"><div class="container">
<div class="it-header-center-content-wrapper"><div class="it-brand-wrapper">
<a href="${withLanguage('/', language)}">${brandMark}<div class="it-brand-text">
<div class="it-brand-title">${platformName}</div><div class="it-brand-tagline">${texts.tagline}</div>
</div></a>
</div></div>
</div></div></div>
</header>`;
}

/** The field that holds the language chosen in a form. */
export const languageField = 'language';

function languageChoice(other: Language, { language, path, languageForm }: Page): Html {
  const here = other === language && html` aria-current="true"`;
  const name = languageNames[other];
  return languageForm === undefined
    ? html`<a href="${withLanguage(path, other)}" hreflang="${other}" lang="${other}"${here}>${name}</a>`
    : html`<button type="submit" form="${languageForm}" name="${languageField}" value="${other}" lang="${other}"${here}>${name}</button>`;
}

/** Enter presses the first button of a form, wherever in the page it stands: that must not be a language. */
function defaultButton(form: string): Html {
  return html`<button type="submit" form="${form}" class="visually-hidden" tabindex="-1" aria-hidden="true"></button>`;
}

/** A speech bubble that holds a sound wave: someone speaks and is heard. `icon.svg` is the same drawing. */
const brandMark = html`<svg class="icon brand-mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false"><path class="brand-mark-bubble" d="M24 4C12.4 4 3 12.1 3 22c0 5.6 3 10.6 7.7 13.9L9 44l9.3-4.7c1.8.4 3.7.7 5.7.7 11.6 0 21-8.1 21-18S35.6 4 24 4Z"/><path class="brand-mark-wave" d="M14 19v6M19 15.5v13M24 12v20M29 15.5v13M34 19v6"/></svg>`;

function footer(language: Language): Html {
  const texts = pageTexts[language];
  return html`<footer class="it-footer"><div class="it-footer-main"><div class="container">
<p class="footer-about"><strong>${platformName}</strong> <span>${texts.about}</span></p>
<nav class="footer-links" aria-label="${texts.links}"><ul>
<li><a href="${withLanguage('/', language)}">${texts.home}</a></li>
<li><a href="${withLanguage('/enti', language)}">${texts.administrations}</a></li>
<li><a href="${withLanguage('/ricevuta', language)}">${texts.receipt}</a></li>
<li><a href="${withLanguage('/metodo', language)}">${texts.method}</a></li>
<li><a href="${withLanguage('/privacy', language)}">${texts.privacy}</a></li>
<li><a href="${withLanguage('/accessibilita', language)}">${texts.accessibility}</a></li>
<li><a href="/openapi.json">${texts.api}</a></li>
</ul></nav>
</div></div></footer>`;
}
