import { z } from 'zod';
import {
  type AdministrationType,
  administrationTypes,
  type ServiceType,
  serviceTypes,
} from './closed-lists.ts';
import { codeSchema } from './code.ts';

/** Which questionnaire a service gets: the first rule that fits wins, `*` fits every type, else the default. */
export const assignmentsSchema = z.strictObject({
  rules: z.array(
    z.strictObject({
      administrationType: z.enum(['*', ...administrationTypes]),
      serviceType: z.enum(['*', ...serviceTypes]),
      questionnaire: codeSchema,
    }),
  ),
  default: codeSchema,
});
export type Assignments = z.infer<typeof assignmentsSchema>;

/** The code of the questionnaire for services of a type in administrations of a type. */
export function assignedQuestionnaire(
  assignments: Assignments,
  administrationType: AdministrationType,
  serviceType: ServiceType,
): string {
  const rule = assignments.rules.find(
    (one) =>
      (one.administrationType === '*' || one.administrationType === administrationType) &&
      (one.serviceType === '*' || one.serviceType === serviceType),
  );
  return rule?.questionnaire ?? assignments.default;
}
