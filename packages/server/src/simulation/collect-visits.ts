import type { Submission } from '@ascolto/contract';
import { createCollect } from '../collection/collect.ts';
import type { InboxAnswer } from '../collection/inbox-answer.ts';
import type { Clock } from '../platform/clock.ts';
import type { Catalogue } from '../questionnaires/index.ts';
import type { Service } from '../registry/index.ts';
import type { Visit } from './visits.ts';

/** Takes a visit in as the citizen's way in does; what would go into the inbox is returned. */
export type CollectVisit = (service: Service, visit: Visit) => Promise<InboxAnswer>;

/** Nobody sends a simulated answer again: no hash is kept of one. */
const submissionId = '00000000-0000-4000-8000-000000000000';

/** @throws Error where a visit has answers that no citizen could give. */
export function createCollectVisit(catalogue: Catalogue, clock: Clock): CollectVisit {
  let taken: InboxAnswer | undefined;
  const inbox = {
    add: async (answer: InboxAnswer): Promise<void> => {
      taken = answer;
    },
    drain: async (): Promise<void> => undefined,
  };
  const collect = createCollect({ catalogue, inbox, clock, submissionKey: Buffer.alloc(32) });
  return async (service, visit) => {
    const { assurance, place } = visit;
    const outcome = await collect(submissionOf(visit, submissionId), { service, assurance, place });
    if (outcome.kind !== 'accepted' || taken === undefined) {
      throw new Error(
        `a simulated answer was refused: ${JSON.stringify({ outcome, answers: visit.answers })}`,
      );
    }
    return taken;
  };
}

/** A visit as it is handed in. */
export function submissionOf(
  { asked, language, channel, touchpoint, seed, answers }: Visit,
  id: string,
): Submission {
  const { code, version } = asked.questionnaire;
  return {
    submissionId: id,
    questionnaire: { code, version },
    language,
    channel,
    ...(touchpoint !== undefined && { touchpoint }),
    ...(seed !== undefined && { seed }),
    answers: { ...answers },
  };
}
