import type { FaultCode } from '@ascolto/contract';

/** Why a report is refused, each with its code in the API. */
export const reportFaultCodes = {
  missing: 'required',
  unknown_field: 'unknown_field',
  not_an_object: 'wrong_type',
  not_a_list: 'wrong_type',
  no_rows: 'out_of_range',
  too_many_rows: 'out_of_range',
  not_a_day: 'invalid_format',
  future_day: 'out_of_range',
  early_day: 'out_of_range',
  other_channel: 'unknown_code',
  not_whole: 'wrong_type',
  count_out_of_range: 'out_of_range',
  repeated_row: 'repeated_code',
} as const satisfies Readonly<Record<string, FaultCode>>;

export type ReportFaultReason = keyof typeof reportFaultCodes;

/** One fault, at a field as the API names it: `counts[3].day`; `body` where it is the whole. */
export interface ReportFault {
  readonly field: string;
  readonly reason: ReportFaultReason;
}
