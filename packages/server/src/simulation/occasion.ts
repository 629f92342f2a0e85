import type { CompiledQuestionnaire, Language } from '@ascolto/contract';
import type { Random } from './random.ts';
import type { ServiceProfile } from './service-profile.ts';

/** Who answers, and what happened. */
export interface Occasion {
  readonly asked: CompiledQuestionnaire;
  /** Latent; see ServiceProfile. */
  readonly quality: number;
  readonly language: Language;
  readonly random: Random;
  readonly metIncident: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly profile: ServiceProfile;
}
