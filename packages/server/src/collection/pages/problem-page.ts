import type { Language } from '@ascolto/contract';
import type { ProblemCode } from '../../platform/errors.ts';
import { type Html, html, icon, page, withLanguage } from '../../platform/html/index.ts';
import { type Service, servicePaths } from '../../registry/index.ts';
import { problemLinks, problemTexts } from './problem-page.texts.ts';
import { forTest } from './test-form.ts';

export interface ProblemView {
  readonly problem: ProblemCode;
  readonly language: Language;
  /** Of the address asked for; the language links lead there. */
  readonly path: string;
  readonly demonstration: boolean;
  /** The service it is about, where it is known. */
  readonly service?: Service | undefined;
}

/** The page for a request that could not be answered: what happened, whether anything was lost, where to go on. */
export function problemPage(view: ProblemView): string {
  const { problem, language } = view;
  const { title, text } = problemTexts[language][problem];
  return page({
    language,
    title,
    path: view.path,
    demonstration: view.demonstration,
    main: html`<div class="container form-page">
<div class="problem">
${icon('it-warning-circle', 'icon-xl icon-warning')}
<h1>${title}</h1>
<p class="lead">${text}</p>
<div class="form-buttons">${waysOn(view)}</div>
</div>
</div>`,
  });
}

function waysOn({ problem, language, service }: ProblemView): Html {
  const texts = problemLinks[language];
  const home = html`<a class="btn btn-outline-primary btn-lg" href="${withLanguage('/', language)}">${texts.home}</a>`;
  if (service === undefined || problem === 'unknown_service') return home;
  const paths = servicePaths(service);
  const form = forTest(paths.form, problem === 'unclear_test' ? 'open' : undefined);
  const [path, label] = problem === 'service_not_live' ? [paths.card, texts.card] : [form, texts.form];
  return html`<a class="btn btn-primary btn-lg" href="${withLanguage(path, language)}">${label}</a>
${home}`;
}
