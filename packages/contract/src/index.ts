export {
  type AdministrationType,
  type Audience,
  audiences,
  type Channel,
  channels,
  type Language,
  languages,
  type ServiceType,
  serviceTypes,
} from './closed-lists.ts';
export {
  type AnswerValue,
  type Answers,
  answerCodes,
  type ChoiceItem,
  type Condition,
  type Item,
  type MultipleItem,
  type Option,
  overallItem,
  type Questionnaire,
  type RatingItem,
  type RatingStep,
  ratingSteps,
  type Screen,
  type TextItem,
  type Texts,
} from './questionnaire.ts';
export { type AnswersCheck } from './check-answers.ts';
export { type CompiledQuestionnaire, compileQuestionnaire } from './compile-questionnaire.ts';
export { type FormFields, formFieldName } from './form-fields.ts';
export { type Fault, type FaultCode, faultCodes, faultText } from './faults.ts';
export { type DocumentFault, type DocumentFaultCode, documentFaultText } from './document-faults.ts';
export { checkDocument, type DocumentCheck } from './check-document.ts';
export { checkSubmission, type Submission, type SubmissionCheck, submissionSchema } from './submission.ts';
export { brokenSeries } from './broken-series.ts';
export { type Assignments, assignedQuestionnaire, assignmentsSchema } from './assignments.ts';
