/** Assurance that the answer comes from someone who used the service; see docs/privacy. */
export type Assurance = 'open' | 'ticket' | 'blind';

/**
 * Where it was given: a page of the platform, a page of the administration whose scripts could have read along, or a
 * program of the administration that handed it in.
 */
export type Place = 'platform' | 'host-page' | 'api';

/** Answers wait and leave by service and assurance level. */
export interface BatchKey {
  readonly serviceId: number;
  readonly assurance: Assurance;
}

/** A batch's key as one value. */
export function batchName({ serviceId, assurance }: BatchKey): string {
  return `${serviceId} ${assurance}`;
}

/** An answer as it enters the inbox: checked, its texts cleaned, without anything that tells who or when but the day. */
export interface InboxAnswer {
  /** Keyed hash of the submission id, as a UUID. */
  readonly hash: string;
  readonly serviceId: number;
  readonly touchpointId: number | null;
  readonly questionnaire: string;
  readonly version: number;
  readonly day: string;
  readonly channel: string;
  readonly language: string;
  readonly assurance: Assurance;
  readonly place: Place;
  /** Of the random order in which options were shown, where there was one. */
  readonly seed: number | null;
  /** JSON of the coded answers by item. */
  readonly answers: string;
  /** JSON of the texts by item, or `<item>.other` for one beside an option; personal data are replaced. */
  readonly verbatims: string;
  /** Hash of the code with which its sender reads replies, as a UUID, where one was asked for. */
  readonly receipt: string | null;
  /** What it counts for; see answer-cells. */
  readonly cells: string;
}
