export { type FormView, formPage } from './form-page.ts';
export { type ProblemView, problemPage } from './problem-page.ts';
export { formPath, reportCardPath, thanksPath } from './service-links.ts';
export { type ThanksView, thanksPage } from './thanks-page.ts';
