import { type Language, languages } from '@ascolto/contract';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  abandonedScreens,
  counter,
  formScreens,
  kioskScreens,
  posterScreen,
  siteScreens,
} from './every-screen.ts';
import { asLines, readAloud, type Spoken } from './read-aloud.ts';
import { puzzles, saidInTwoLanguages, unmarkedNames } from './read-aloud-rules.ts';
import { startTabHost, type TabHost } from './tab-hosts.ts';
import { expectVisitors, service } from './visitors.ts';
import { type HostSite, startHostSite } from './widget-hosts.ts';

/* Every page of the citizen's side as a screen reader reads it, in five languages. */

const visitors = expectVisitors();
const { openPage, submit } = visitors;
let site: HostSite;
let tabs: TabHost;

beforeAll(async () => {
  site = await startHostSite(visitors.url);
  tabs = await startTabHost(visitors.url);
  // A card with data.
  for (let answer = 0; answer < 10; answer++) await submit((answer % 2) + 4);
});
afterAll(() => Promise.all([site.close(), tabs.close()]));

const screens = { ...formScreens, ...abandonedScreens, ...kioskScreens, ...posterScreen, ...siteScreens };
const italianNames = [
  'Istituto Nazionale Previdenza Sociale',
  'Roma Capitale',
  'Cruscotto CIG e Fondi',
  'Hub delle prestazioni non pensionistiche',
];

type Reading = ReadonlyMap<string, readonly Spoken[]>;
const readings = new Map<Language, Promise<Reading>>();

function readingIn(language: Language): Promise<Reading> {
  const known = readings.get(language) ?? readEverything(language);
  readings.set(language, known);
  return known;
}

async function readEverything(language: Language): Promise<Reading> {
  const page = await openPage({ locale: language, viewport: { width: 360, height: 740 } });
  const reading = new Map<string, readonly Spoken[]>();
  for (const [name, way] of Object.entries(screens)) {
    await way(page, language);
    await page.waitForLoadState();
    reading.set(name, await readAloud(page));
  }
  reading.set('kiosk', await readStart(page));
  reading.set('tab', await readTab(page, language));
  for (const rate of [1, 5]) reading.set(`widget, ${rate}`, await readWidget(page, language, rate));
  await page.context().close();
  return reading;
}

async function readStart(page: Page): Promise<readonly Spoken[]> {
  await page.goto(`/chiosco/${counter}`);
  return readAloud(page);
}

/** What is ours in the page of an administration begins with this role. */
function ours(spoken: readonly Spoken[], role: string): readonly Spoken[] {
  return spoken.slice(spoken.findIndex((one) => one.role === role));
}

async function readTab(page: Page, language: Language): Promise<readonly Spoken[]> {
  await page.goto(tabs.publish({ attributes: `data-servizio="${service}"`, language }));
  await page.getByRole('complementary').waitFor();
  return ours(await readAloud(page), 'complementary');
}

async function readWidget(page: Page, language: Language, rate: number): Promise<readonly Spoken[]> {
  await page.goto(
    site.publish({ body: `<valuta-servizio servizio="${service}"></valuta-servizio>`, language }),
  );
  await page.locator(`[data-element="feedback-rate-${rate}"]`).click();
  return ours(await readAloud(page), 'form');
}

const isPart = (name: string): boolean => name === 'tab' || name.startsWith('widget');

describe.each(languages)('in %s', (language) => {
  it('nothing puzzles who hears a page', async () => {
    const found = [...(await readingIn(language))].flatMap(([name, spoken]) =>
      puzzles(spoken, isPart(name) ? 2 : 1).map((puzzle) => `${name}: ${puzzle}`),
    );
    expect(found).toEqual([]);
  });

  it('names in Italian are marked as such', async () => {
    const found = [...(await readingIn(language))].flatMap(([name, spoken]) =>
      unmarkedNames(spoken, italianNames).map((text) => `${name}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});

it('a wide window is read in the order in which it is seen', async () => {
  const page = await openPage({ viewport: { width: 1280, height: 800 } });
  const found: string[] = [];
  for (const name of ['form, second screen', 'counter, rows', 'poster', 'home', 'card'] as const) {
    await screens[name]?.(page, 'it');
    await page.waitForLoadState();
    found.push(...puzzles(await readAloud(page)).map((puzzle) => `${name}: ${puzzle}`));
  }
  expect(found).toEqual([]);
});

describe('in all languages', () => {
  it.each([...Object.keys(screens), 'kiosk', 'tab', 'widget, 1', 'widget, 5'])(
    '%s says the same things, each in one language',
    async (name) => {
      const read = new Map<Language, readonly Spoken[]>();
      for (const language of languages) read.set(language, (await readingIn(language)).get(name) ?? []);
      expect(saidInTwoLanguages(read)).toEqual([]);
      const [italian = [], ...others] = [...read.values()].map((spoken) =>
        spoken.filter(({ role }) => role !== 'StaticText').map(({ role, level }) => `${role} ${level ?? ''}`),
      );
      expect(italian.length).toBeGreaterThan(2);
      for (const other of others) expect(other).toEqual(italian);
    },
  );
});

/** The lines of what is between the frame of the page. */
function mainLines(spoken: readonly Spoken[]): readonly string[] {
  const from = spoken.findIndex(({ role }) => role === 'main');
  const to = spoken.findIndex(({ role }) => role === 'contentinfo');
  return asLines(spoken).slice(from + 1, to === -1 ? undefined : to);
}

describe('word for word', () => {
  it('the form with nothing chosen', async () => {
    const spoken = (await readingIn('it')).get('form, nothing chosen') ?? [];
    expect(mainLines(spoken).slice(0, 22)).toEqual([
      'StaticText: Istituto Nazionale Previdenza Sociale',
      'heading 1: Hub delle prestazioni non pensionistiche',
      'alert: La valutazione non è ancora stata inviata',
      'heading 2: La valutazione non è ancora stata inviata',
      'StaticText: Per inviarla occorre rivedere quanto segue.',
      'list: ',
      'link: Nel complesso, quanto è soddisfacente questo servizio?',
      'StaticText: Per proseguire è necessario rispondere a questa domanda.',
      'StaticText: Basta una risposta. È anonima e richiede pochi secondi.',
      'form: ',
      'group: Nel complesso, quanto è soddisfacente questo servizio? -- Errore: Per proseguire è necessario rispondere a questa domanda.',
      '  StaticText: Errore:',
      '  StaticText: Per proseguire è necessario rispondere a questa domanda.',
      '  radio: 1, Molto insoddisfacente',
      '  StaticText: 1, Molto insoddisfacente',
      '  radio: 2',
      '  radio: 3',
      '  radio: 4',
      '  radio: 5, Molto soddisfacente',
      '  StaticText: 5, Molto soddisfacente',
      'button: Invia la valutazione',
      'button: Aggiungi dettagli (facoltativo)',
    ]);
  });

  it('a question of the kiosk', async () => {
    const spoken = (await readingIn('de')).get('kiosk, nothing chosen') ?? [];
    expect(mainLines(spoken)).toEqual([
      "StaticText (it): Istituto Nazionale per l'Assicurazione contro gli Infortuni sul Lavoro",
      'heading 1 (it): Sportello Digitale',
      'form: ',
      'group: Wie zufriedenstellend ist dieser Dienst insgesamt?',
      '  radio: 1, Sehr unbefriedigend',
      '  StaticText: 1, Sehr unbefriedigend',
      '  radio: 2',
      '  radio: 3',
      '  radio: 4',
      '  radio: 5, Sehr zufriedenstellend',
      '  StaticText: 5, Sehr zufriedenstellend',
      'alert: ',
      'StaticText: Um fortzufahren, ist eine Antwort auf diese Frage nötig.',
      'button: Weiter',
      'link: Neu beginnen',
    ]);
  });

  it('where those who gave up stopped', async () => {
    const spoken = (await readingIn('sl')).get('gave up') ?? [];
    expect(mainLines(spoken).filter((line) => /group|radio|button/.test(line))).toEqual([
      'group: Pri katerem koraku se je postopek ustavil? -- Hvala za vaš čas: vsak odgovor pomaga izboljšati storitev.',
      '  radio: Pri iskanju storitve',
      '  radio: Pri prijavi',
      '  radio: Pri izpolnjevanju obrazca',
      '  radio: Pri nalaganju prilog',
      '  radio: Pri plačilu',
      '  radio: Pri oddaji',
      '  radio: Po oddaji',
      '  radio: Drugje',
      'button: Oddaj odgovor',
      'button: Dodaj podrobnosti (neobvezno)',
    ]);
  });
});

it('finds what would puzzle', async () => {
  const page = await openPage();
  await page.setContent(`<html lang="de"><h2>Titel</h2><h4>Roma Capitale</h4>
    <input type="text"><a href="#">5 <b>5</b></a>
    <label style="display:flex">1<span>, gut</span><input type="radio"></label>
    <div style="display:flex;flex-direction:row-reverse"><button>a</button><button>b</button></div>
    <fieldset><legend>Frage</legend>
      <label><input type="radio">1</label><label><input type="radio">2, gut</label>
    </fieldset></html>`);
  const spoken = await readAloud(page);
  expect(puzzles(spoken)).toEqual([
    'textbox without a name',
    'link "5 5" says itself twice',
    'StaticText ", gut" has a mark where none belongs',
    'radio "1 , gut" has a mark where none belongs',
    'radio "1 , gut" without its question',
    '"1" of "Frage" does not say what it means',
    'heading 4 after 2',
    'the first heading is a 2',
    '"b" is read after "a" and stands before it',
  ]);
  expect(unmarkedNames(spoken, italianNames)).toEqual(['"Roma Capitale" as de']);
  const italian = spoken.map((one) => ({
    ...one,
    texts: one.texts.map(({ text }) => ({ text, language: 'it' })),
  }));
  const both = new Map<Language, readonly Spoken[]>([
    ['de', spoken],
    ['it', italian],
  ]);
  expect(saidInTwoLanguages(both)).toContain('"Titel" as de and it');
});
