import { type CompiledQuestionnaire, type Item, type Language, languages, pipe } from '@ascolto/contract';
import { renderHtml } from '../../platform/html/html.ts';
import { asset, type Html, html, icon, raw } from '../../platform/html/index.ts';
import { languageNames, pageTexts } from '../../platform/html/page.texts.ts';
import { type Service, serviceName } from '../../registry/index.ts';
import { formItem } from '../pages/form-item.ts';
import { serviceHeading } from '../pages/service-heading.ts';
import { kioskTexts } from './kiosk.texts.ts';
import type { KioskPaths } from './kiosk-paths.ts';

export interface KioskView {
  readonly service: Service;
  readonly paths: KioskPaths;
  readonly language: Language;
  readonly touchpoint: string | undefined;
  readonly questionnaire: CompiledQuestionnaire;
  /** Of random order. */
  readonly seed: number;
  readonly demonstration: boolean;
}

/** The languages, each a link to the plain form that the script makes one to the questions; the state for the operator. */
export function startPage(view: KioskView): string {
  const { service, paths, language } = view;
  const texts = kioskTexts[language];
  return frame(
    view,
    texts.title,
    html`<main class="kiosk" data-kiosk="start">
${serviceHeading(service, language)}
<ul class="kiosk-languages">${languages.map(
      (other) =>
        html`<li><a href="${paths.form(other)}" data-questions="${paths.questions(other)}" lang="${other}" class="btn btn-primary"><strong>${languageNames[other]}</strong> <span>${kioskTexts[other].rate}</span></a></li>`,
    )}</ul>
<p class="kiosk-message" role="alert" data-full hidden>${texts.full}</p>
<section data-state hidden aria-labelledby="stato">
<h2 id="stato">${texts.state}</h2>
<h3>${texts.waiting}</h3><ul data-waiting></ul>
<h3>${texts.refused}</h3><ul data-refused></ul>
<p data-nothing hidden>${texts.nothing}</p>
</section>
</main>`,
  );
}

/** Every question of the questionnaire; the script shows one at a time, those that apply. */
export function questionsPage(view: KioskView): string {
  const { service, paths, language, questionnaire } = view;
  const texts = kioskTexts[language];
  const { screens } = questionnaire.questionnaire;
  const items = screens.flatMap(({ items: codes }) => codes.map((code) => questionnaire.item(code)));
  return frame(
    view,
    texts.title,
    html`<main class="kiosk form-page" data-kiosk="questions">
${serviceHeading(service, language)}
<noscript><p><a href="${paths.form(language)}">${texts.withoutScript}</a></p></noscript>
<form action="${paths.answers}" method="post" autocomplete="off" novalidate hidden>
${hiddenFields(view)}
${items.map((item) => item !== undefined && question(view, item))}
<p class="kiosk-message" role="alert" data-fault hidden></p>
<div class="form-buttons">
<button class="btn btn-primary btn-lg" type="submit" data-labels="${JSON.stringify([texts.next, texts.send])}">${texts.next}</button>
<button class="btn btn-outline-primary btn-lg" type="button" data-back>${texts.back}</button>
<a class="btn btn-link btn-lg" href="${paths.start}">${texts.restart}</a>
</div>
<p class="kiosk-message" role="alert" data-not-saved hidden>${texts.notSaved}</p>
</form>
<p class="kiosk-message kiosk-idle" role="alert" data-idle hidden>${texts.stillThere}</p>
<div class="thanks" data-thanks tabindex="-1" hidden>${icon('it-check-circle', 'icon-xl icon-success')}<h2>${texts.thanks}</h2><p class="lead">${texts.saved}</p></div>
<script type="application/json" id="questionnaire">${raw(scriptJson(questionnaire.questionnaire))}</script>
</main>`,
  );
}

function question(view: KioskView, item: Item): Html {
  const { service, questionnaire, language, seed } = view;
  return html`<div data-item="${item.code}" tabindex="-1" hidden>${formItem({
    item,
    sent: () => [],
    faults: [],
    language,
    words: (texts) => pipe(texts, language, {}, questionnaire, serviceName(service, language)),
    seed,
    alone: true,
  })}</div>`;
}

function hiddenFields({ questionnaire, language, touchpoint, seed }: KioskView): Html {
  const { code, version } = questionnaire.questionnaire;
  const fields = {
    questionnaire: code,
    version: String(version),
    lang: language,
    touchpoint,
    channel: 'kiosk',
    seed: String(seed),
  };
  return html`${Object.entries(fields).map(([name, value]) => value !== undefined && html`<input type="hidden" name="${name}" value="${value}">`)}`;
}

/** Nothing in it can end its element. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

function frame({ service, paths, language, demonstration }: KioskView, title: string, main: Html): string {
  const data = html` data-start="${paths.start}" data-worker="${paths.worker}" data-scope="${paths.start.split('?')[0]}" data-service="${serviceName(service, language)}" data-pages="${JSON.stringify([paths.start, ...languages.map(paths.questions)])}"`;
  return renderHtml(html`<!doctype html>
<html lang="${language}"><head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${serviceName(service, language)}</title>
<meta name="theme-color" content="#0059b3">
<link rel="manifest" href="${paths.manifest}">
<link rel="stylesheet" href="${asset('site.css')}">
<link rel="icon" href="${asset('icon.svg')}" type="image/svg+xml">
<script type="module" src="${asset('kiosk.js')}"></script>
</head><body class="kiosk-body"${data}>
${demonstration && html`<p class="demonstration-band" role="note">${pageTexts[language].demonstration}</p>`}
${main}
</body></html>
`);
}
