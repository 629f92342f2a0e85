import { html, icon, page, withLanguage } from '../../platform/html/index.ts';
import type { FormView } from './form-page.ts';
import { formPaths } from './form-paths.ts';
import { serviceHeading } from './service-heading.ts';
import { forTest } from './test-form.ts';
import { testTexts } from './test-form.texts.ts';

/** What follows a test that was in order. */
export function testedPage({
  service,
  language,
  questionnaire,
  demonstration,
}: Pick<FormView, 'service' | 'language' | 'questionnaire' | 'demonstration'>): string {
  const texts = testTexts[language];
  const path = forTest(formPaths(service, questionnaire.questionnaire.purpose).form, 'open');
  return page({
    language,
    title: texts.title,
    path,
    demonstration,
    main: html`<div class="container form-page">
${serviceHeading(service, language)}
<div class="thanks">
${icon('it-check-circle', 'icon-xl icon-success')}
<h2 class="form-screen-title">${texts.title}</h2>
<p class="lead">${texts.sound}</p>
<div class="form-buttons"><a class="btn btn-primary btn-lg" href="${withLanguage(path, language)}">${texts.again}</a></div>
</div>
</div>`,
  });
}
