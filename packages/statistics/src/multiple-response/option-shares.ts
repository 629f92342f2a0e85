import { requireEqualLength } from '../columns.ts';
import { type Domain, everyRow } from '../design/domain.ts';
import { meanOf, ratioOf, type Statistic } from '../design/statistic.ts';
import type { SurveyDesign } from '../design/survey-design.ts';
import { type Outcome, succeed } from '../outcome.ts';

export interface OptionShares {
  /** Of each option the share of the base's respondents who chose it; these sum to more than 1. */
  readonly ofRespondents: readonly Statistic[];
  /** Of each option the share of all choices; these sum to 1. */
  readonly ofResponses: readonly Statistic[];
  /** Choices a respondent. */
  readonly meanResponses: Statistic;
  /** The respondents of the base. */
  readonly base: Domain;
}

/**
 * A question with several answers, on both of its bases:
 *
 *   share of respondents = sum w y_o / sum w,   share of responses = sum w y_o / sum w c,   c = options chosen
 *
 * Options of one design keep their covariance: differenceOf(ofRespondents[0], ofRespondents[1]) is the difference of two.
 *
 * @param options a column each: 1 chosen, 0 not, NaN missing. A row with a missing option is outside of the base
 * @param over `answering`, those who chose at least one option, or `asked`, everyone
 * @example
 * const shares = optionSharesOf(design, [numbersOf([1, 1, 0, 0, 1, 1, 0, 1, 0, 1, 0, 0]), numbersOf([0, 1, 1, 1, 0, 0, 1, 0, 0, 0, 1, 1])], 'answering');
 * if (shares.ok) shares.value.ofResponses.map(({ value }) => value); // [0.4706, 0.5294]
 * @returns failures `empty_domain`, `zero_denominator` (nobody chose anything)
 * @throws RangeError for a value other than 0 and 1, or columns of unequal length
 * Source: Särndal, Swensson & Wretman 1992, 5.6 and 5.7. Cost: O(rows x options).
 */
export function optionSharesOf(
  design: SurveyDesign,
  options: readonly Float64Array[],
  over: 'answering' | 'asked',
  domain?: Domain,
): Outcome<OptionShares> {
  const chosen = choicesOf(options, design.weights.length);
  const base = domain ? Uint8Array.from(domain) : everyRow(chosen.length);
  for (const [row, count] of chosen.entries()) {
    if (Number.isNaN(count) || (over === 'answering' && count === 0)) base[row] = 0;
  }
  const meanResponses = meanOf(design, chosen, base);
  if (!meanResponses.ok) return meanResponses;
  const ofRespondents: Statistic[] = [];
  const ofResponses: Statistic[] = [];
  for (const option of options) {
    const mean = meanOf(design, option, base);
    if (!mean.ok) return mean;
    const share = ratioOf(design, option, chosen, base);
    if (!share.ok) return share;
    ofRespondents.push({ ...mean.value, name: 'share of respondents' });
    ofResponses.push({ ...share.value, name: 'share of responses' });
  }
  return succeed({
    ofRespondents,
    ofResponses,
    meanResponses: meanResponses.value,
    base: meanResponses.value.base,
  });
}

/** Options chosen of each row; NaN where one is missing. */
function choicesOf(options: readonly Float64Array[], rows: number): Float64Array {
  const chosen = new Float64Array(rows);
  for (const option of options) {
    requireEqualLength(rows, option.length);
    for (const [row, value] of option.entries()) {
      if (value !== 0 && value !== 1 && !Number.isNaN(value)) {
        throw new RangeError(`row ${row} holds ${value}: an option is chosen (1) or not (0)`);
      }
      chosen[row] = (chosen[row] ?? 0) + value;
    }
  }
  return chosen;
}
