import { daysBetween } from './device-day.ts';
import type { KeptAnswer } from './queue.ts';

/** The platform knows a submission for seven days; one is left for clocks and zones that differ. */
const lastTryDays = 6;

/**
 *   waiting --sent--> stored: forgotten
 *      |   \--refused for ever--> refused  --\
 *      |                                      |--by the staff--> discarded: only counted
 *      \--unheard, six days pass--> maybe-sent -/
 */
export type AnswerState = 'waiting' | 'maybe-sent' | 'refused' | 'discarded';

/** What has become of an answer; sent again after so long it could count twice. */
export function stateOf({ discarded, refused, tried }: KeptAnswer, today: string): AnswerState {
  if (discarded !== undefined) return 'discarded';
  if (refused !== undefined) return 'refused';
  return tried !== undefined && daysBetween(tried, today) > lastTryDays ? 'maybe-sent' : 'waiting';
}

/** True for one that waits; not while the clock stands before the first try: then nobody knows how long ago that was. */
export function isDue(answer: KeptAnswer, today: string): boolean {
  const { tried = today } = answer;
  return stateOf(answer, today) === 'waiting' && daysBetween(tried, today) >= 0;
}
