import type { Language, Purpose } from '@ascolto/contract';
import type { Assurance } from '../inbox-answer.ts';

/*
 * The rule by which comments reach their administration, in one place. A released answer is one of k, a comment may be the only
 * one among them: of the one who gave up, of the one who wrote in Slovene. So comments wait for their like: those to one
 * service, of one assurance, about one purpose are handed out together when k people wrote them. What is told beside a text
 * (item, language) is told of k people at least, and so is what is left untold.
 */

/** A text of a released answer that its administration has not seen. */
export interface WaitingComment {
  readonly id: string;
  /** Of its answer, of which there may be several texts. */
  readonly responseId: string;
  readonly assurance: Assurance;
  readonly purpose: Purpose;
  /** Or `<item>.other`. */
  readonly item: string;
  readonly language: Language;
  /** Of the answer. */
  readonly day: string;
}

/** What a text is handed out with. */
export interface HandedOut {
  readonly id: string;
  readonly purpose: Purpose;
  readonly item: string | null;
  readonly language: Language | null;
  /** Day of the oldest answer that is handed out with it. */
  readonly oldestDay: string;
}

/** The comments of a service that may be handed out, in groups of at least so many people; pure. */
export function handOut(waiting: readonly WaitingComment[], minimum: number): readonly HandedOut[] {
  const groups = Map.groupBy(waiting, ({ assurance, purpose }) => `${assurance} ${purpose}`);
  return [...groups.values()].flatMap((group) => (people(group) < minimum ? [] : described(group, minimum)));
}

function described(group: readonly WaitingComment[], minimum: number): readonly HandedOut[] {
  const oldestDay = group.reduce((oldest, { day }) => (day < oldest ? day : oldest), '9999-12-31');
  return split(group, ({ item }) => item, minimum).flatMap(({ value: item, comments }) =>
    split(comments, ({ language }) => language, minimum).flatMap(({ value: language, comments: alike }) =>
      alike.map(({ id, purpose }) => ({ id, purpose, item, language, oldestDay })),
    ),
  );
}

interface Part<Value> {
  /** Null where it is not told. */
  readonly value: Value | null;
  readonly comments: readonly WaitingComment[];
}

/** Tells a value where enough people have it, as long as those of whom it is not told are none or enough. */
function split<Value>(
  comments: readonly WaitingComment[],
  valueOf: (comment: WaitingComment) => Value,
  minimum: number,
): readonly Part<Value>[] {
  const parts = [...Map.groupBy(comments, valueOf)]
    .map(([value, own]) => ({ value, comments: own, people: people(own) }))
    .toSorted((one, other) => other.people - one.people);
  const told = parts.filter((part) => part.people >= minimum);
  let untold = parts.slice(told.length).flatMap((part) => part.comments);
  while (untold.length > 0 && people(untold) < minimum) {
    const smallest = told.pop();
    if (smallest === undefined) break;
    untold = [...untold, ...smallest.comments];
  }
  return untold.length === 0 ? told : [...told, { value: null, comments: untold }];
}

function people(comments: readonly WaitingComment[]): number {
  return new Set(comments.map(({ responseId }) => responseId)).size;
}
