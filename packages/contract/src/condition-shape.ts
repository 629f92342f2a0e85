import { z } from 'zod';
import type { Condition } from './condition.ts';
import type { DocumentFaultCode } from './document-fault-codes.ts';
import { isRecord } from './is-record.ts';
import { type ShapeProblem, shapeFaultCode, shapeProblems } from './shape-problems.ts';

/** How deep conditions may stand in one another. */
const deepest = 8;

/** A condition by its shape: which of its forms is meant tells by its names. */
export const conditionShape = z.custom<Condition>().superRefine((value, context) => {
  for (const { path, code } of conditionProblems(value, 1)) {
    context.addIssue({ code: 'custom', path: [...path], message: code });
  }
});

const parts = z.array(z.unknown()).min(1);
// A name that is no code names no item: the rules say so.
const name = z.string();
const forms = {
  all: z.strictObject({ all: parts }),
  any: z.strictObject({ any: parts }),
  not: z.strictObject({ not: z.unknown() }),
  in: z.strictObject({ item: name, row: name.exactOptional(), in: z.array(z.string()) }),
  answered: z.strictObject({ item: name, answered: z.literal(true) }),
  bounds: z.strictObject({ item: name, atLeast: z.int().exactOptional(), atMost: z.int().exactOptional() }),
};
const telling = ['all', 'any', 'not', 'in', 'answered'] as const;

function conditionProblems(value: unknown, depth: number): ShapeProblem[] {
  if (!isRecord(value)) return [problem([], 'wrong_type')];
  if (depth > deepest) return [problem([], 'condition_too_complex')];
  const form = telling.find((key) => Object.hasOwn(value, key)) ?? 'bounds';
  const shape = forms[form].safeParse(value, { error: shapeFaultCode });
  const own = shape.success ? [] : shapeProblems(shape.error.issues);
  if (form === 'bounds')
    return own.length > 0 || 'atLeast' in value || 'atMost' in value ? own : [problem([], 'invalid_value')];
  return [
    ...own,
    ...partsOf(form, value).flatMap(([path, part]) => within(path, conditionProblems(part, depth + 1))),
  ];
}

function partsOf(form: (typeof telling)[number], value: Record<string, unknown>): [PropertyKey[], unknown][] {
  if (form === 'not') return [[['not'], value['not']]];
  const list = form === 'all' || form === 'any' ? value[form] : undefined;
  return Array.isArray(list) ? list.map((part, index) => [[form, index], part]) : [];
}

function within(path: readonly PropertyKey[], problems: readonly ShapeProblem[]): ShapeProblem[] {
  return problems.map((one) => problem([...path, ...one.path], one.code));
}

function problem(path: readonly PropertyKey[], code: DocumentFaultCode): ShapeProblem {
  return { path, code };
}
