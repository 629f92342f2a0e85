import type { z } from 'zod';
import { type DocumentFaultCode, documentFaultCodes } from './document-fault-codes.ts';

/** A fault of shape at a path of the document. */
export interface ShapeProblem {
  readonly path: readonly PropertyKey[];
  readonly code: DocumentFaultCode;
}

/** The error map of every schema of documents: the code of a fault for which its schema names none. */
export function shapeFaultCode(issue: z.core.$ZodRawIssue): DocumentFaultCode {
  if (issue.code === 'unrecognized_keys') return 'unknown_field';
  if (issue.input === undefined) return 'missing';
  return issue.code === 'invalid_type' ? 'wrong_type' : 'invalid_value';
}

/** Problems from the issues of a schema, whose messages are fault codes. */
export function shapeProblems(issues: readonly z.core.$ZodIssue[]): ShapeProblem[] {
  return issues.flatMap((issue) => {
    const paths =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    const code = documentFaultCodes.find((known) => known === issue.message) ?? 'invalid_value';
    return paths.map((path) => ({ path, code }));
  });
}
