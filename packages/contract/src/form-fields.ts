import type { Questions } from './check-answers.ts';
import type { Item } from './questionnaire.ts';

/** Fields of a submitted HTML form: a name sent more than once has a list. */
export type FormFields = Readonly<Record<string, string | readonly string[]>>;

const prefix = 'a.';

/** The name of an item's field in an HTML form: `overall` is `a.overall`. */
export function formFieldName(itemCode: string): string {
  return `${prefix}${itemCode}`;
}

/**
 * Raw answers from form fields, for `check()`. What cannot be an answer stays as it came, and unknown `a.` names are
 * kept, so that the check names them; fields without the prefix are not answers.
 */
export function answersFromForm(questions: Questions, fields: FormFields): Record<string, unknown> {
  const answers: [string, unknown][] = [];
  for (const [name, sent] of Object.entries(fields)) {
    if (!name.startsWith(prefix)) continue;
    const code = name.slice(prefix.length);
    const answer = rawAnswer(questions.get(code)?.item, sent);
    if (answer !== undefined) answers.push([code, answer]);
  }
  // Unlike assignment, this makes `__proto__` an ordinary name.
  return Object.fromEntries(answers);
}

function rawAnswer(item: Item | undefined, sent: string | readonly string[]): unknown {
  // Browsers send an untouched list or radio group with a blank option as an empty string.
  if (item?.type === 'multiple')
    return (typeof sent === 'string' ? [sent] : sent).filter((code) => code !== '');
  if (sent === '' && (item?.type === 'rating' || item?.type === 'choice')) return undefined;
  if (item?.type === 'rating' && typeof sent === 'string' && /^\d$/.test(sent)) return Number(sent);
  return sent;
}
