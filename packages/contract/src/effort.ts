/**
 * How much may still be reasoned about conditions; used up, it stands at 0 or below. One unit is a demand or a goal looked at,
 * some microseconds.
 */
export interface Effort {
  left: number;
}

/** For one condition: far beyond what questionnaires for people need. */
export const conditionEffort = 10_000;

/** For all conditions of a document: about a second. */
export const documentEffort = 50_000;
