/** Why a form comes back although every answer in it is in order. */
export type FormProblem = 'database_unavailable' | 'busy' | 'too_many_requests' | 'body_too_large';

export interface FormTexts {
  readonly title: (service: string) => string;
  readonly step: (step: number, steps: number) => string;
  readonly intro: string;
  readonly errorPrefix: string;
  readonly faultsTitle: string;
  readonly faultsLead: string;
  readonly problemTitle: string;
  readonly problems: Readonly<Record<FormProblem, readonly string[]>>;
  readonly send: string;
  readonly details: string;
  readonly next: string;
  readonly back: string;
  readonly privacyTitle: string;
  readonly privacy: readonly string[];
  readonly cardLead: string;
  readonly card: string;
  /** The way to the form for those who gave up. */
  readonly notConcluded: string;
  readonly sayWhere: string;
}
