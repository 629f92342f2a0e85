import type { DocumentFault } from './document-faults.ts';
import { ruleFaults } from './document-rules.ts';
import { documentShape } from './document-shape.ts';
import { sizeFaults } from './document-size.ts';
import { sketchDocument } from './document-sketch.ts';
import { fieldName } from './faults.ts';
import type { Questionnaire } from './questionnaire.ts';
import { shapeFaultCode, shapeProblems } from './shape-problems.ts';

export type DocumentCheck =
  | { readonly ok: true; readonly questionnaire: Questionnaire }
  | { readonly ok: false; readonly faults: readonly DocumentFault[] };

/**
 * Checks any JSON value as a questionnaire document: names every fault with its place; never throws.
 *
 *     checkDocument(JSON.parse(file))
 *     // { ok: false, faults: [{ place: 'items[2].options[0].text.sl', code: 'missing_text' }] }
 */
export function checkDocument(document: unknown): DocumentCheck {
  const sizes = sizeFaults(document);
  if (sizes.length > 0) return { ok: false, faults: sizes };
  const shape = documentShape.safeParse(document, { error: shapeFaultCode });
  const rules = ruleFaults(sketchDocument(document));
  if (shape.success && rules.length === 0) return { ok: true, questionnaire: shape.data };
  const problems = shape.success ? [] : shapeProblems(shape.error.issues);
  return {
    ok: false,
    faults: [...problems.map(({ path, code }) => ({ place: fieldName(path), code })), ...rules],
  };
}
