/** Cases of a survey by their final disposition; whole numbers. */
export interface Dispositions {
  /** Complete interviews (I). */
  readonly complete: number;
  /** Partial interviews (P). */
  readonly partial: number;
  /** Refusals and break-offs (R). */
  readonly refused: number;
  /** Eligible, not reached (NC). */
  readonly notContacted: number;
  /** Eligible, lost otherwise (O). */
  readonly other: number;
  /** Not known to be a household, or a user of the service (UH). */
  readonly unknownHousehold: number;
  /** Unknown otherwise (UO). */
  readonly unknownOther: number;
  /** Known not to belong to the population (NE). */
  readonly notEligible: number;
}

/** Shares, 0 to 1; null where there is nothing to divide by. */
export interface ResponseRates {
  /** Share of the cases of unknown eligibility taken to be eligible: known eligible / (known eligible + not eligible). */
  readonly e: number | null;
  readonly RR1: number | null;
  readonly RR2: number | null;
  readonly RR3: number | null;
  readonly RR4: number | null;
  readonly RR5: number | null;
  readonly RR6: number | null;
  readonly COOP1: number | null;
  readonly COOP2: number | null;
  readonly COOP3: number | null;
  readonly COOP4: number | null;
  readonly REF1: number | null;
  readonly REF2: number | null;
  readonly REF3: number | null;
  readonly CON1: number | null;
  readonly CON2: number | null;
  readonly CON3: number | null;
}

/**
 * AAPOR's response, cooperation, refusal and contact rates. With K = I+P+R+NC+O and U = UH+UO, RR1 = I/(K+U), RR3 = I/(K+eU),
 * RR5 = I/K; the even ones count partial interviews too. For samples from a frame: where people come by themselves there is a
 * participation rate only.
 *
 * @example responseRatesOf({ complete: 120, partial: 10, refused: 30, notContacted: 55, other: 2, unknownHousehold: 20, unknownOther: 5, notEligible: 8 }).RR1
 * // 0.496
 * @throws RangeError for a count that is missing or below 0
 * Source: AAPOR, Standard Definitions, 10th edition 2023. Cost: O(1).
 */
export function responseRatesOf(cases: Dispositions): ResponseRates {
  for (const [disposition, count] of Object.entries(cases)) {
    if (!(count >= 0)) throw new RangeError(`${disposition} counts ${count} cases`);
  }
  const { complete, partial, refused, notContacted, other, notEligible } = cases;
  const answered = complete + partial;
  const contacted = answered + refused + other;
  const known = contacted + notContacted;
  const unknown = cases.unknownHousehold + cases.unknownOther;
  const e = share(known, known + notEligible);
  const estimated = e === null ? null : known + e * unknown;
  const all = known + unknown;
  return {
    e,
    RR1: share(complete, all),
    RR2: share(answered, all),
    RR3: share(complete, estimated),
    RR4: share(answered, estimated),
    RR5: share(complete, known),
    RR6: share(answered, known),
    COOP1: share(complete, contacted),
    COOP2: share(answered, contacted),
    COOP3: share(complete, answered + refused),
    COOP4: share(answered, answered + refused),
    REF1: share(refused, all),
    REF2: share(refused, estimated),
    REF3: share(refused, known),
    CON1: share(contacted, all),
    CON2: share(contacted, estimated),
    CON3: share(contacted, known),
  };
}

function share(part: number, whole: number | null): number | null {
  return whole === null || whole === 0 ? null : part / whole;
}
