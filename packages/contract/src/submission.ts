import { z } from 'zod';
import { channels, languages } from './closed-lists.ts';
import { codeSchema } from './code.ts';
import type { FaultCode } from './fault-codes.ts';
import { type Fault, fieldName, mostUnknownNames } from './faults.ts';
import { isRecord } from './is-record.ts';
import { seedCount } from './option-order.ts';

/** The short name of a touchpoint, as the register has it. */
const slugSchema = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** The submission as the API takes it. Its answers are judged by the questionnaire it names, with `check()`. */
export const submissionSchema = z.strictObject({
  /** Made by the sender; sent again, it is the same answer. Random only: other versions of UUID hold a time. */
  submissionId: z.uuid({ version: 'v4' }).toLowerCase(),
  questionnaire: z.strictObject({ code: codeSchema, version: z.int().min(1).max(9999) }),
  language: z.enum(languages),
  channel: z.enum(channels).exactOptional(),
  touchpoint: slugSchema.exactOptional(),
  /** Seed of the random order in which options were shown, where the questionnaire has one; so few that it names nobody. */
  seed: z
    .int()
    .min(0)
    .max(seedCount - 1)
    .exactOptional(),
  answers: z.record(z.string(), z.unknown()),
});
export type Submission = z.infer<typeof submissionSchema>;

/** As described, but for the answers, which need no copy: `check()` reads what it knows of them. */
const checkedSchema = submissionSchema.extend({ answers: z.custom<Record<string, unknown>>(isRecord) });

export type SubmissionCheck =
  | { readonly ok: true; readonly submission: Submission }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Checks any JSON value as a submission, its answers aside; lists every fault (of unknown fields the first 50), never throws. */
export function checkSubmission(body: unknown): SubmissionCheck {
  const parsed = checkedSchema.safeParse(body, { reportInput: true });
  if (parsed.success) return { ok: true, submission: parsed.data };
  return { ok: false, faults: parsed.error.issues.flatMap(submissionFaults) };
}

function submissionFaults(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .slice(0, mostUnknownNames)
      .map((key) => ({ field: fieldName([...issue.path, key]), code: 'unknown_field' }));
  }
  return [{ field: fieldName(issue.path), code: submissionFaultCode(issue) }];
}

function submissionFaultCode(issue: z.core.$ZodIssue): FaultCode {
  if (issue.input === undefined && issue.path.length > 0) return 'required';
  switch (issue.code) {
    case 'invalid_type':
    case 'custom':
      return 'wrong_type';
    case 'invalid_value':
      return 'unknown_code';
    case 'too_small':
    case 'too_big':
      // Sizes of strings are part of their form; the range is that of numbers.
      return issue.origin === 'string' ? 'invalid_format' : 'out_of_range';
    default:
      return 'invalid_format';
  }
}
