import {
  checkDocument,
  type CompiledQuestionnaire,
  compileQuestionnaire,
  languages,
} from '@ascolto/contract';
import type { Database } from '../../platform/database/database.ts';
import { publishVersion } from '../../questionnaires/queries/publish-version.ts';

const words = Object.fromEntries(languages.map((language) => [language, 'Testo']));
const options = ['time', 'steps', 'slow', 'unclear'].map((code) => ({ code, text: words }));

const checked = checkDocument({
  code: 'instant-feedback',
  version: 1,
  purpose: 'service',
  title: words,
  items: [
    { code: 'overall', type: 'rating', required: true, text: words, low: words, high: words },
    { code: 'reasons-low', type: 'multiple', text: words, options },
    { code: 'improve', type: 'text', text: words, maxLength: 100 },
  ],
  screens: [{ items: ['overall'] }, { items: ['reasons-low', 'improve'] }],
});
if (!checked.ok) throw new Error(JSON.stringify(checked.faults));

/** The questionnaire that tests of releases ask: a rating, reasons and a text. */
export const asked: CompiledQuestionnaire = compileQuestionnaire(checked.questionnaire);

export async function publishAsked(database: Database): Promise<void> {
  await publishVersion(database, asked.questionnaire, '2026-01-01');
}
