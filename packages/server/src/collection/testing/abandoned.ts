import { readFile } from 'node:fs/promises';
import { checkDocument, type CompiledQuestionnaire, compileQuestionnaire } from '@ascolto/contract';

const file = new URL('../../../../../questionnaires/abandoned.v1.json', import.meta.url);
const checked = checkDocument(JSON.parse(await readFile(file, 'utf8')));
if (!checked.ok) throw new Error(JSON.stringify(checked.faults));

/** What those who gave up are asked, as it is shipped. */
export const abandoned: CompiledQuestionnaire = compileQuestionnaire(checked.questionnaire);
