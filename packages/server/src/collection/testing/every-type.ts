import {
  checkDocument,
  type CompiledQuestionnaire,
  compileQuestionnaire,
  type Item,
  type Texts,
} from '@ascolto/contract';

const words = (text: string): Texts => ({ it: text, de: text, fr: text, sl: text, en: text });
const options = (...codes: string[]) => codes.map((code) => ({ code, text: words(`Opzione ${code}`) }));
const withText = { code: 'other', text: words('Altro'), other: { maxLength: 20 }, fixed: true } as const;

const items: readonly Item[] = [
  {
    code: 'overall',
    type: 'rating',
    required: true,
    text: words('Quanto?'),
    low: words('Poco'),
    high: words('Molto'),
  },
  { code: 'note', type: 'information', text: words('Voto {{overall}} per {{service}}.') },
  {
    code: 'likely',
    type: 'scale',
    preferNot: true,
    text: words('Probabile?'),
    low: words('No'),
    high: words('Sì'),
  },
  {
    code: 'way',
    type: 'choice',
    preferNot: true,
    text: words('Come?'),
    options: [...options('alone', 'helped'), withText],
  },
  {
    code: 'reasons',
    type: 'multiple',
    order: 'random',
    preferNot: true,
    atMost: 3,
    text: words('Perché?'),
    options: [
      ...options('slow', 'hard', 'long', 'dull'),
      { code: 'nothing', text: words('Nulla'), exclusive: true },
      withText,
    ],
  },
  { code: 'outcome', type: 'yes-partly-no', text: words('Esito?') },
  { code: 'minutes', type: 'number', min: 0, max: 600, unit: words('minuti'), text: words('Quanto tempo?') },
  { code: 'day', type: 'date', preferNot: true, latest: 'today', text: words('Quando?') },
  {
    code: 'aspects',
    type: 'matrix',
    required: true,
    preferNot: true,
    text: words('Aspetti'),
    rows: options('time', 'staff'),
    columns: options('bad', 'good'),
  },
  {
    code: 'order',
    type: 'ranking',
    order: 'random',
    ranks: 2,
    text: words('Ordine'),
    options: options('web', 'office', 'phone'),
  },
  {
    code: 'comment',
    type: 'text',
    preferNot: true,
    maxLength: 200,
    text: words('Altro dopo {{way|questo}}?'),
  },
];

const checked = checkDocument({
  code: 'every-type',
  version: 1,
  purpose: 'service',
  title: words('Ogni tipo'),
  items,
  screens: [
    { items: ['overall'] },
    {
      title: words('Dopo {{overall}}'),
      items: ['note', 'likely', 'way', 'reasons', 'outcome', 'minutes', 'day'],
    },
    { items: ['aspects', 'order', 'comment'] },
  ],
});
if (!checked.ok) throw new Error(JSON.stringify(checked.faults));

/** A questionnaire with an item of every type, to be answered in 2026. */
export const everyType: CompiledQuestionnaire = compileQuestionnaire(
  checked.questionnaire,
  () => '2026-11-22',
);
