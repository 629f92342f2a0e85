import { z } from 'zod';
import {
  type AdministrationType,
  administrationTypes,
  type Channel,
  channels,
  type ServiceType,
  serviceTypes,
} from './closed-lists.ts';
import { codeSchema } from './code.ts';
import type { Purpose } from './questionnaire.ts';

/**
 * Which questionnaire a service gets: the first rule that fits wins, `*` fits everything, else the default; `page` and
 * `abandoned` are the questionnaires of these purposes, whatever the service.
 */
export const assignmentsSchema = z.strictObject({
  rules: z.array(
    z.strictObject({
      administrationType: z.enum(['*', ...administrationTypes]),
      serviceType: z.enum(['*', ...serviceTypes]),
      channel: z.enum(['*', ...channels]),
      questionnaire: codeSchema,
    }),
  ),
  default: codeSchema,
  page: codeSchema,
  abandoned: codeSchema,
});
export type Assignments = z.infer<typeof assignmentsSchema>;

/** What is rated: a service, and how people come to it where that is known. */
export interface Assigned {
  readonly administrationType: AdministrationType;
  readonly serviceType: ServiceType;
  readonly channel?: Channel | undefined;
}

/** The code of the questionnaire for what is rated. A channel that is not known fits no rule that names one. */
export function assignedQuestionnaire(
  assignments: Assignments,
  assigned: Assigned,
  purpose: Purpose = 'service',
): string {
  if (purpose !== 'service') return assignments[purpose];
  const rule = assignments.rules.find((one) =>
    (['administrationType', 'serviceType', 'channel'] as const).every(
      (key) => one[key] === '*' || one[key] === assigned[key],
    ),
  );
  return rule?.questionnaire ?? assignments.default;
}
