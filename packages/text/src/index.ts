export { type Redaction, redact } from './redaction/redact.ts';
export type { PersonalDataType, Span } from './redaction/span.ts';
