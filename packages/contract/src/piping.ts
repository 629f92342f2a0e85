import type { Language } from './closed-lists.ts';
import type { CompiledQuestionnaire } from './compile-questionnaire.ts';
import { type Answers, type Item, preferNotCode, type Texts } from './questionnaire.ts';

/** The name under which the service's name is piped; no item has it as its code. */
export const servicePipe = 'service';

/** A place in a text where an answer's words or the service's name come: `{{code}}` or `{{code|fallback}}`. */
export interface Pipe {
  readonly code: string;
  readonly fallback: string | undefined;
}

const pipePattern = /\{\{([a-z0-9-]+)(?:\|([^{}]+))?\}\}/g;

/** The pipes of a text in one language; none where its braces make no pipe. */
export function pipesOf(text: string): readonly Pipe[] | undefined {
  if (/\{\{|\}\}/.test(text.replaceAll(pipePattern, ''))) return undefined;
  return [...text.matchAll(pipePattern)].map(([, code = '', fallback]) => ({ code, fallback }));
}

/** True for items whose answers have words to pipe. */
export function isPipeable({ type }: Pick<Item, 'type'>): boolean {
  return !['text', 'date', 'matrix', 'ranking', 'information'].includes(type);
}

/**
 * A text in one language with the words of earlier answers, as plain text: escaping is the page's business. Who preferred
 * not to say, and who was not asked, gets the fallback. Texts beside options are never piped.
 *
 *     pipe({ en: 'You rated {{service}} {{overall}} of 5.', … }, 'en', { overall: 4 }, compiled, 'Residence')
 *     // 'You rated Residence 4 of 5.'
 */
export function pipe(
  text: Texts,
  language: Language,
  answers: Answers,
  compiled: Pick<CompiledQuestionnaire, 'item' | 'answerWords'>,
  serviceName: string,
): string {
  const pipeText = (plain: string): string =>
    plain.replaceAll(pipePattern, (_, code: string, fallback: string = '') => {
      if (code === servicePipe) return serviceName;
      // The words of an option may hold pipes themselves, of still earlier items.
      return pipeText(wordsOf(code)) || fallback;
    });
  const wordsOf = (code: string): string => {
    const item = compiled.item(code);
    const value = answers[code];
    if (item === undefined || !isPipeable(item) || value === undefined || value === preferNotCode) return '';
    return compiled.answerWords(item, value, language);
  };
  return pipeText(text[language]);
}
