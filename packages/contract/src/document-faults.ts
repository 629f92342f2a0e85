import type { Language } from './closed-lists.ts';
import { documentFaultWordings } from './document-fault-wordings.ts';
import type { DocumentFaultCode } from './document-fault-codes.ts';

/** One fault, at its place in the document: `items[2].options[0].text.en`; the document itself is ''. */
export interface DocumentFault {
  readonly place: string;
  readonly code: DocumentFaultCode;
}

/** The line shown to who writes questionnaires: `items[2].text.en: lacks the text in this language`. */
export function documentFaultText(fault: DocumentFault, language: Language): string {
  const text = documentFaultWordings[language][fault.code];
  return fault.place === '' ? text : `${fault.place}: ${text}`;
}
