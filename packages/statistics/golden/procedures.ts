import type { Procedure } from './case.ts';
import { designProcedures } from './procedures/design.ts';
import { disclosureProcedures } from './procedures/disclosure.ts';
import { liveProcedures } from './procedures/live.ts';
import { modelsProcedures } from './procedures/models.ts';
import { replicationProcedures } from './procedures/replication.ts';
import { scoresProcedures } from './procedures/scores.ts';
import { sharesProcedures } from './procedures/shares.ts';
import { weightsProcedures } from './procedures/weights.ts';

/** Every procedure of the golden tables by its name. */
export const procedures: ReadonlyMap<string, Procedure> = new Map(
  Object.entries({
    ...designProcedures,
    ...disclosureProcedures,
    ...liveProcedures,
    ...modelsProcedures,
    ...replicationProcedures,
    ...scoresProcedures,
    ...sharesProcedures,
    ...weightsProcedures,
  }),
);
