import { type Outcome, succeed } from '../outcome.ts';
import type { Adjusting } from '../weighting/adjusted-design.ts';
import type { Replicates } from './replicates.ts';

/**
 * Adjusts the whole sample and, when it is asked for, each replicate in the same way: so the variance tells what the known
 * totals take away. A replicate that cannot be adjusted (it left out all rows of a category) is null.
 *
 * @example
 * const adjusted = adjustReplicates(replicates, (design) => postStratify(design, { cells: { channel }, population: { app: 90, web: 90 } }));
 * if (adjusted.ok) replicateEstimate(adjusted.value, (design) => totalOf(design, undefined, domainWhere(channel, ['app'])));
 * // { value: 90, se: 0, ... }
 * @returns the failure of the whole sample, if it fails
 * Source: Rust & Rao 1996. Cost: an adjustment a replicate.
 */
export function adjustReplicates(replicates: Replicates, adjust: Adjusting): Outcome<Replicates> {
  const whole = adjust(replicates.design);
  if (!whole.ok) return whole;
  return succeed({
    ...replicates,
    design: whole.value.design,
    replicate: (index) => {
      const design = replicates.replicate(index);
      const adjusted = design && adjust(design);
      return adjusted?.ok === true ? adjusted.value.design : null;
    },
  });
}
