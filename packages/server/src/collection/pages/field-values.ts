/**
 * An answer as the values that a form field carries: one for a rating or a text, one a code for a list. What a form
 * could not have sent has none.
 */
export function fieldValues(answer: unknown): readonly string[] {
  if (Array.isArray(answer))
    return answer.flatMap((part: unknown) => (typeof part === 'string' ? [part] : []));
  if (typeof answer === 'number') return [String(answer)];
  return typeof answer === 'string' && answer !== '' ? [answer] : [];
}
