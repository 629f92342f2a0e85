import { z } from 'zod';
import { type ReportFault, type ReportFaultReason, reportFaultCodes } from './report-faults.ts';
import { mostRows, mostTransactions, type ReportedCount, type ReportLimits } from './reported-count.ts';

export type ReportCheck =
  | { readonly ok: true; readonly counts: readonly ReportedCount[] }
  | { readonly ok: false; readonly faults: readonly ReportFault[] };

/** Judges the body of a report; all faults at once, none thrown. */
export function checkReport(body: unknown, limits: ReportLimits): ReportCheck {
  const parsed = reportSchema(limits).safeParse(body);
  const faults = [...(parsed.error?.issues ?? []).flatMap(toFaults), ...repeatedRows(body)];
  return parsed.success && faults.length === 0
    ? { ok: true, counts: parsed.data.counts }
    : { ok: false, faults };
}

/** Its messages are reasons. */
function reportSchema({ channels, earliest, today }: ReportLimits) {
  const count = z
    .int(otherwise('not_whole'))
    .min(0, reason('count_out_of_range'))
    .max(mostTransactions, reason('count_out_of_range'));
  const row = z.strictObject(
    {
      day: z.iso
        .date({ ...otherwise('not_a_day'), abort: true })
        .refine((day) => day <= today, reason('future_day'))
        .refine((day) => day >= earliest, reason('early_day')),
      channel: z.enum(channels, otherwise('other_channel')),
      started: count,
      completed: count,
      failed: count,
    },
    otherwise('not_an_object'),
  );
  const counts = z
    .array(row, otherwise('not_a_list'))
    .min(1, reason('no_rows'))
    .max(mostRows, reason('too_many_rows'));
  return z.strictObject({ counts }, otherwise('not_an_object'));
}

function reason(why: ReportFaultReason): ReportFaultReason {
  return why;
}

function otherwise(why: ReportFaultReason) {
  return { error: ({ input }: { readonly input?: unknown }) => (input === undefined ? 'missing' : why) };
}

function toFaults(issue: z.core.$ZodIssue): readonly ReportFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: fieldName([...issue.path, key]), reason: 'unknown_field' }));
  }
  return isReason(issue.message) ? [{ field: fieldName(issue.path), reason: issue.message }] : [];
}

function isReason(text: string): text is ReportFaultReason {
  return Object.hasOwn(reportFaultCodes, text);
}

/** `['counts', 3, 'day']` is `counts[3].day`. */
function fieldName(path: readonly PropertyKey[]): string {
  const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return name.replace(/^\./, '') || 'body';
}

const keyed = z.object({ counts: z.array(z.unknown()) });
const rowKey = z.object({ day: z.string(), channel: z.string() });

/** Rows whose day and channel stood before, also where something else in them is wrong. */
function repeatedRows(body: unknown): readonly ReportFault[] {
  const rows = keyed.safeParse(body).data?.counts ?? [];
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const { data } = rowKey.safeParse(row);
    if (!data) return [];
    const key = `${data.day} ${data.channel}`;
    if (seen.has(key)) return [{ field: `counts[${index}]`, reason: 'repeated_row' as const }];
    seen.add(key);
    return [];
  });
}
