import { compileQuestionnaire, type Language, languages, type Questionnaire } from '@ascolto/contract';
import { describe, expect, test } from 'vitest';
import type { Service } from '../../registry/index.ts';
import { type FormView, formPage } from './form-page.ts';
import { fieldTexts } from './form-fields.texts.ts';
import { formTexts } from './form-page.texts.ts';

const both = (text: string) =>
  Object.fromEntries(languages.map((language) => [language, text])) as Record<Language, string>;

const document: Questionnaire = {
  code: 'prova',
  version: 3,
  purpose: 'service',
  title: both('Prova'),
  items: [
    {
      code: 'overall',
      type: 'rating',
      required: true,
      text: both('Quanto?'),
      low: both('Poco'),
      high: both('Molto'),
    },
    {
      code: 'reasons',
      type: 'multiple',
      when: { item: 'overall', in: ['1', '2'] },
      text: both('Perché?'),
      options: [
        { code: 'slow', text: both('Lento') },
        { code: 'hard', text: both('Difficile') },
      ],
    },
    { code: 'outcome', type: 'choice', text: both('Esito?'), options: [{ code: 'yes', text: both('Sì') }] },
    { code: 'comment', type: 'text', maxLength: 1000, text: both('Altro?') },
  ],
  screens: [
    { items: ['overall'] },
    { items: ['reasons', 'outcome'] },
    { title: both('Ultima'), items: ['comment'] },
  ],
};

const service: Service = {
  id: 1,
  administration: { ipa: 'c_h501', name: 'Roma Capitale', type: 'metropolitan-city' },
  slug: 'cambio-residenza',
  names: { it: 'Cambio di residenza' },
  type: 'digital-procedure',
  audience: 'citizens',
  channels: ['web'],
  pageUrl: undefined,
  openedOn: undefined,
  published: true,
  collecting: true,
  touchpoints: new Map(),
};

const view: FormView = {
  service,
  questionnaire: compileQuestionnaire(document),
  language: 'it',
  screen: 0,
  answers: {},
  submissionId: '0b4a7c1e-5b0e-4c55-9f5c-0d8a2b8f6b11',
  seed: 0,
  faults: [],
  demonstration: false,
};

/** Fields that travel unseen, as the browser would send them. */
function hiddenFields(page: string): string[] {
  return [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(
    ([, name, value]) => `${name}=${value}`,
  );
}

function ids(page: string): string[] {
  return [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
}

describe('the first screen', () => {
  test('asks one rating from 1 to 5 whose ends are told to those who listen', () => {
    const page = formPage(view);
    expect(page.match(/<input type="radio" name="a.overall" value="[1-5]"/g)).toHaveLength(5);
    expect(page).toMatch(/<span class="visually-hidden">1, Poco</);
    expect(page).toMatch(/<span class="visually-hidden">5, Molto</);
  });

  test('can be sent at once: the button that Enter presses comes first', () => {
    const steps = [...formPage(view).matchAll(/name="step" value="(\w+)"/g)].map(([, step]) => step);
    expect(steps).toEqual(['send', 'next']);
  });

  test('posts to an address of its own and carries where it stands', () => {
    const page = formPage({ ...view, touchpoint: 'home', channel: 'app' });
    expect(page).toContain('method="post" action="/valuta/c_h501/cambio-residenza/invia"');
    expect(hiddenFields(page)).toEqual([
      `submissionId=${view.submissionId}`,
      'questionnaire=prova',
      'version=3',
      'screen=0',
      'lang=it',
      'touchpoint=home',
      'channel=app',
    ]);
  });

  test('is sent when the language changes, so that nothing typed is lost', () => {
    const page = formPage(view);
    const [, form] = /<form [^>]*id="([^"]+)"/.exec(page) ?? [];
    expect(page).toContain(`<button type="submit" form="${form}" name="language" value="en"`);
  });

  test('shows the rating that was chosen before', () => {
    const page = formPage({ ...view, answers: { overall: 4 } });
    expect(page.match(/value="\d" id="[^"]+" checked/g)).toEqual(['value="4" id="a-overall--4" checked']);
  });
});

describe('later screens', () => {
  test('ask only what the earlier answers lead to', () => {
    expect(formPage({ ...view, screen: 1, answers: { overall: 2 } })).toContain('Perché?');
    expect(formPage({ ...view, screen: 1, answers: { overall: 5 } })).not.toContain('Perché?');
  });

  test('carry every answer of the other screens and none of their own', () => {
    const answers = { overall: 2, reasons: ['slow', 'hard'], outcome: 'yes', comment: 'Bene' };
    const carried = (screen: number) =>
      hiddenFields(formPage({ ...view, screen, answers })).filter((field) => field.startsWith('a.'));
    expect(carried(0)).toEqual(['a.reasons=slow', 'a.reasons=hard', 'a.outcome=yes', 'a.comment=Bene']);
    expect(carried(1)).toEqual(['a.overall=2', 'a.comment=Bene']);
    expect(carried(2)).toEqual(['a.overall=2', 'a.reasons=slow', 'a.reasons=hard', 'a.outcome=yes']);
  });

  test('offer a way back, and a way on until the last', () => {
    const steps = (screen: number) =>
      [...formPage({ ...view, screen }).matchAll(/name="step" value="(\w+)"/g)].map(([, step]) => step);
    expect(steps(1)).toEqual(['send', 'next', 'back']);
    expect(steps(2)).toEqual(['send', 'back']);
  });

  test('let an optional choice be taken back', () => {
    expect(formPage({ ...view, screen: 1 })).toContain(
      '<input type="radio" name="a.outcome" value="" id="a-outcome_none">',
    );
  });

  test('say how long a text may be and ask for no personal data', () => {
    const page = formPage({ ...view, screen: 2 });
    // A browser would cut what is too long without a word.
    expect(page).not.toContain('maxlength');
    expect(page).toContain(fieldTexts.it.noPersonalData);
    expect(page).toContain('Al massimo 1.000 caratteri.');
  });

  test('keep the first line end of a text, which browsers drop after the tag', () => {
    expect(formPage({ ...view, screen: 2, answers: { comment: '\nBene' } })).toContain(
      '>\n\nBene</textarea>',
    );
  });
});

describe('what was sent', () => {
  const hostile = '"></textarea><script>alert(1)</script>';

  test('is shown again without becoming part of the page', () => {
    const answers = { overall: hostile, comment: hostile, reasons: [hostile], outcome: hostile };
    for (const screen of [0, 1, 2]) {
      const page = formPage({
        ...view,
        screen,
        answers,
        submissionId: hostile,
        touchpoint: hostile,
        channel: hostile,
      });
      expect(page).not.toContain('<script');
      expect(page.match(/<\/textarea>/g) ?? []).toHaveLength(screen === 2 ? 1 : 0);
    }
  });

  test('of no possible form is left out without failing', () => {
    const answers = { overall: null, reasons: [null, 'slow'], comment: null, unknown: 'x' };
    expect(
      hiddenFields(formPage({ ...view, screen: 2, answers })).filter((field) => field.startsWith('a.')),
    ).toEqual(['a.reasons=slow']);
  });
});

describe('faults', () => {
  test('are summed up on top, each linked to a field that exists', () => {
    const faults = [
      { field: 'answers.reasons', code: 'unknown_code' },
      { field: 'answers.outcome', code: 'unknown_code' },
    ] as const;
    const page = formPage({ ...view, screen: 1, answers: { overall: 1 }, faults });
    const links = [...page.matchAll(/<li><a href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links).toEqual(['a-reasons--slow', 'a-outcome--yes']);
    expect(ids(page)).toEqual(expect.arrayContaining(links));
  });

  test('are told in the title and beside the question', () => {
    const page = formPage({ ...view, faults: [{ field: 'answers.overall', code: 'required' }] });
    expect(page).toContain('<title>Errore: ');
    expect(page).toContain(
      '<fieldset class="question question-alone question-faulty" aria-describedby="a-overall_fault">',
    );
    expect(page).toContain('id="a-overall_fault"');
  });

  test('of a text mark its field as invalid', () => {
    const page = formPage({
      ...view,
      screen: 2,
      faults: [{ field: 'answers.comment', code: 'too_long', limit: 1000 }],
    });
    expect(page).toContain('aria-describedby="a-comment_hint a-comment_fault" aria-invalid="true"');
  });

  test('of no visible question are told without a link', () => {
    const page = formPage({ ...view, faults: [{ field: 'submissionId', code: 'invalid_format' }] });
    expect(page).toContain('<li>Il valore non è scritto nella forma prevista.</li>');
  });
});

test.each(languages)(
  'a problem of ours says in %s that nothing is lost, and keeps all that was typed',
  (language) => {
    const answers = { overall: 2, outcome: 'yes', comment: 'Bene' };
    const page = formPage({ ...view, language, screen: 2, answers, problem: 'database_unavailable' });
    for (const sentence of formTexts[language].problems.database_unavailable)
      expect(page).toContain(sentence);
    expect(page).toContain('\nBene</textarea>');
    expect(hiddenFields(page)).toContain(`submissionId=${view.submissionId}`);
    expect(hiddenFields(page)).toContain('a.outcome=yes');
  },
);

test('no two elements of a page share an id, and everything that is referred to exists', () => {
  const faults = [{ field: 'answers.comment', code: 'required' }] as const;
  for (const screen of [0, 1, 2]) {
    const page = formPage({ ...view, screen, faults, answers: { overall: 1 } });
    expect(new Set(ids(page)).size).toBe(ids(page).length);
    const referred = [...page.matchAll(/(?:aria-describedby|aria-labelledby| for)="([^"]+)"/g)].flatMap(
      ([, list]) => list?.split(' ') ?? [],
    );
    expect(ids(page)).toEqual(expect.arrayContaining(referred));
  }
});

test('a name that exists in Italian alone is marked as Italian on an English page', () => {
  expect(formPage({ ...view, language: 'en' })).toContain(
    '<h1 class="service-name" lang="it">Cambio di residenza</h1>',
  );
  expect(formPage(view)).not.toContain('service-name" lang');
});

test('the form needs no script', () => {
  expect(formPage(view)).not.toContain('<script');
});
