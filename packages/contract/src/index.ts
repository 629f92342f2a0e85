export {
  type AdministrationType,
  administrationTypes,
  type Audience,
  audiences,
  type Channel,
  channels,
  type Language,
  languages,
  type ServiceType,
  serviceTypes,
} from './closed-lists.ts';
export type { Condition } from './condition.ts';
export {
  type AnswerValue,
  type Answers,
  answerCodes,
  type ChoiceItem,
  type DateItem,
  type InformationItem,
  type Item,
  type MatrixItem,
  type MultipleItem,
  type NumberItem,
  openingItems,
  type Option,
  otherKey,
  otherOption,
  overallItem,
  preferNotCode,
  type Purpose,
  purposes,
  type Questionnaire,
  type RankingItem,
  type RatingItem,
  type RatingStep,
  ratingSteps,
  type ScaleItem,
  scaleSteps,
  type Screen,
  type TextItem,
  type Texts,
  type YesPartlyNoItem,
  yesPartlyNoCodes,
} from './questionnaire.ts';
export { preferNotTexts, yesPartlyNoTexts } from './answer-words.ts';
export { answerCells } from './answer-cells.ts';
export { type AnswersCheck } from './check-answers.ts';
export { type CompiledQuestionnaire, compileQuestionnaire } from './compile-questionnaire.ts';
export { type FormFields, formEntries, formFieldName } from './form-fields.ts';
export { hasRandomOrder, optionOrder, seedCount } from './option-order.ts';
export { pipe } from './piping.ts';
export { hasInvalidCharacters, normaliseText } from './text-value.ts';
export { type FaultCode, faultCodes } from './fault-codes.ts';
export { type Fault, faultText } from './faults.ts';
export { type DocumentFaultCode } from './document-fault-codes.ts';
export { type DocumentFault, documentFaultText } from './document-faults.ts';
export { checkDocument, type DocumentCheck } from './check-document.ts';
export { checkSubmission, type Submission, type SubmissionCheck, submissionSchema } from './submission.ts';
export { type BrokenSeries, brokenSeries, type SeriesItem } from './broken-series.ts';
export { type Assigned, type Assignments, assignedQuestionnaire, assignmentsSchema } from './assignments.ts';
