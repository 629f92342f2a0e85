import { type FormFields, languages } from '@ascolto/contract';
import { describe, expect, test } from 'vitest';
import { everyType } from '../testing/every-type.ts';
import { madeUpService } from '../testing/made-up-service.ts';
import { fieldTexts } from './form-fields.texts.ts';
import { type FormView, formPage } from './form-page.ts';

const view: FormView = {
  service: madeUpService(),
  questionnaire: everyType,
  language: 'it',
  screen: 1,
  answers: { overall: 2 },
  submissionId: '0b4a7c1e-5b0e-4c55-9f5c-0d8a2b8f6b11',
  seed: 17,
  faults: [],
  demonstration: false,
};

const answers = {
  overall: 2,
  likely: 7,
  way: 'other',
  'way.other': 'Un "vicino"',
  reasons: ['slow', 'hard'],
  outcome: 'partly',
  minutes: 12,
  day: '2026-11-20',
  aspects: { time: 'good', staff: 'bad' },
  order: ['phone', 'web'],
  comment: 'Bene',
};

const screens = [0, 1, 2];

/** The fields that a browser would send of a page, of answers alone. */
function sentFields(page: string): FormFields {
  const fields: Record<string, string[]> = {};
  const add = (name = '', value = '') => {
    if (name.startsWith('a.')) fields[name] = [...(fields[name] ?? []), value.replaceAll('&quot;', '"')];
  };
  for (const [tag] of page.matchAll(/<input [^>]*>/g)) {
    const [, name] = / name="([^"]*)"/.exec(tag) ?? [];
    const [, value] = / value="([^"]*)"/.exec(tag) ?? [];
    if (!/type="(?:radio|checkbox)"/.test(tag) || tag.includes(' checked')) add(name, value);
  }
  for (const [, name, content] of page.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>\n([^<]*)/g))
    add(name, content);
  for (const [, name, list] of page.matchAll(/<select [^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g))
    add(name, /value="([^"]*)" selected/.exec(list ?? '')?.[1]);
  return Object.fromEntries(
    Object.entries(fields).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  );
}

describe('an item of every type', () => {
  test.each(screens)('comes back from screen %i as it was answered', (screen) => {
    const sent = everyType.fromForm(sentFields(formPage({ ...view, screen, answers })));
    expect(everyType.check(sent, 17)).toEqual(everyType.check(answers, 17));
    expect(everyType.check(sent, 17).ok).toBe(true);
  });

  test.each(screens)('comes back from screen %i as it was refused', (screen) => {
    const refused = Object.fromEntries(
      ['likely', 'way', 'reasons', 'day', 'aspects', 'comment'].map((code) => [code, 'prefer-not-to-say']),
    );
    const sent = everyType.fromForm(
      sentFields(formPage({ ...view, screen, answers: { overall: 2, ...refused } })),
    );
    expect(everyType.check(sent, 17)).toEqual({ ok: true, answers: { overall: 2, ...refused } });
  });

  test.each(screens)('comes back from screen %i with its faults', (screen) => {
    const faulty = {
      overall: 2,
      way: 'alone',
      'way.other': 'testo',
      reasons: ['slow', 'prefer-not-to-say'],
      minutes: 'abc',
      day: '2026-02-31',
      aspects: ['prefer-not-to-say', { time: 'good' }],
      order: { web: '1', office: '1' },
      comment: ['Ma', 'prefer-not-to-say'],
    };
    const sent = everyType.fromForm(sentFields(formPage({ ...view, screen, answers: faulty })));
    expect(everyType.check(sent, 17)).toEqual(everyType.check(faulty, 17));
  });

  test.each(languages)('has no id twice, and every field has a name that is heard, in %s', (language) => {
    for (const screen of screens) {
      const page = formPage({ ...view, screen, language, answers });
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const labelled = [
        ...page.matchAll(/<label for="([^"]+)"|<label class="question-text" for="([^"]+)"/g),
      ].map(([, one, other]) => one ?? other);
      const fields = [
        ...page.matchAll(
          /<(?:input|textarea|select) (?![^>]*(?:type="hidden"|aria-label))[^>]*id="([^"]+)"/g,
        ),
      ];
      expect(new Set(labelled)).toEqual(new Set(fields.map(([, id]) => id)));
      const described = [...page.matchAll(/aria-describedby="([^"]+)"/g)].flatMap(([, list]) =>
        list?.split(' '),
      );
      expect(ids).toEqual(expect.arrayContaining(described));
    }
  });
});

describe('random order', () => {
  const order = (seed: number) =>
    [...formPage({ ...view, seed }).matchAll(/name="a.reasons" value="([^"]+)"/g)].map(([, code]) => code);

  test('is that of the seed, which the form carries', () => {
    expect(order(17)).toEqual(order(17));
    expect(new Set([1, 2, 3, 4, 5].map((seed) => order(seed).join(' '))).size).toBeGreaterThan(1);
    expect(formPage(view)).toContain('<input type="hidden" name="seed" value="17">');
  });

  test('leaves options where they are fixed', () => {
    for (const seed of [1, 2, 3]) expect(order(seed).slice(-2)).toEqual(['other', 'prefer-not-to-say']);
  });
});

describe('earlier answers in texts', () => {
  test('are put in their words, escaped, with the name of the service', () => {
    const service = madeUpService({ names: { it: 'Cambio <b>' } });
    expect(formPage({ ...view, service })).toContain('Voto 2 per Cambio &lt;b&gt;.');
    expect(formPage({ ...view, screen: 2, answers })).toContain('Altro dopo Altro?');
  });

  test('that are missing or faulty leave the words foreseen for that', () => {
    expect(formPage({ ...view, screen: 2, answers: { overall: 2, way: '<i>' } })).toContain(
      'Altro dopo questo?',
    );
  });
});

describe('faults', () => {
  const linkOf = (faults: FormView['faults'], sent: FormView['answers'], screen: number) =>
    /<li><a href="#([^"]+)"/.exec(
      formPage({ ...view, screen, faults, answers: { overall: 2, ...sent } }),
    )?.[1];

  test('lead to the row that lacks an answer, and name it', () => {
    const faults = [{ field: 'answers.aspects', code: 'incomplete' }] as const;
    expect(linkOf(faults, { aspects: { time: 'good' } }, 2)).toBe('a-aspects--staff--bad');
    const page = formPage({ ...view, screen: 2, faults, answers: { overall: 2, aspects: { time: 'good' } } });
    expect(page).toContain(`Opzione staff <span class="matrix-missing">${fieldTexts.it.missing}</span>`);
    expect(page).not.toContain(`Opzione time <span class="matrix-missing">`);
  });

  test('lead to the rank given twice', () => {
    const faults = [{ field: 'answers.order', code: 'repeated_rank' }] as const;
    const ranks = { web: '1', office: '1' };
    expect(['a-order--web', 'a-order--office']).toContain(linkOf(faults, { order: ranks }, 2));
  });

  test('of a text whose option is not chosen are told in words of their own, beside the text that is kept', () => {
    const faults = [{ field: 'answers.way.other', code: 'not_asked' }] as const;
    const sent = { way: 'alone', 'way.other': 'Un vicino' };
    expect(linkOf(faults, sent, 1)).toBe('a-way_other');
    const page = formPage({ ...view, faults, answers: { overall: 2, ...sent } });
    expect(page).toContain(fieldTexts.it.otherNotChosen('Altro'));
    expect(page).toContain('value="Un vicino"');
    expect(page).toContain('id="a-way_other-fault"');
  });

  test('of questions on other screens are told there', () => {
    const faults = [
      { field: 'answers.aspects', code: 'required' },
      { field: 'answers.minutes', code: 'not_whole_number' },
    ] as const;
    expect(formPage({ ...view, faults }).match(/<li><a href="#a-/g)).toHaveLength(1);
  });
});
