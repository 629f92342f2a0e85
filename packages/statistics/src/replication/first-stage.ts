import type { Stage, SurveyDesign } from '../design/survey-design.ts';

/** @throws RangeError for a design without stages */
export function firstStage({ stages: [stage] }: SurveyDesign): Stage {
  if (stage === undefined) throw new RangeError('a design has at least one stage');
  return stage;
}
