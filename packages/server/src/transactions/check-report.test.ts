import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkReport } from './check-report.ts';

const limits = { channels: ['web', 'app'], earliest: '2024-03-01', today: '2026-11-22' } as const;
const row = { day: '2026-11-21', channel: 'web', started: 10, completed: 8, failed: 1 };

function faults(body: unknown): readonly string[] {
  const check = checkReport(body, limits);
  return check.ok ? [] : check.faults.map(({ field, reason }) => `${field} ${reason}`);
}

test('sound counts pass as they are, also where more ended on a day than began', () => {
  const counts = [
    row,
    { ...row, channel: 'app' },
    { ...row, day: '2024-03-01', started: 0 },
    { ...row, day: '2026-11-22' },
  ];
  expect(checkReport({ counts }, limits)).toEqual({ ok: true, counts });
});

test.each([
  [{ day: '2026-11-23' }, 'day future_day'],
  [{ day: '2024-02-29' }, 'day early_day'],
  [{ day: '2026-02-29' }, 'day not_a_day'],
  [{ day: '2026-11-21T10:00:00Z' }, 'day not_a_day'],
  [{ day: 20261121 }, 'day not_a_day'],
  [{ day: undefined }, 'day missing'],
  [{ channel: 'kiosk' }, 'channel other_channel'],
  [{ channel: undefined }, 'channel missing'],
  [{ started: -1 }, 'started count_out_of_range'],
  [{ started: 1_000_000_001 }, 'started count_out_of_range'],
  [{ completed: 1.5 }, 'completed not_whole'],
  [{ completed: '8' }, 'completed not_whole'],
  [{ failed: null }, 'failed not_whole'],
  [{ failed: undefined }, 'failed missing'],
  [{ hour: 10 }, 'hour unknown_field'],
])('a row with %j is refused by its place', (wrong, fault) => {
  expect(faults({ counts: [row, { ...row, channel: 'app', ...wrong }] })).toEqual([`counts[1].${fault}`]);
});

test.each([
  [null, 'body not_an_object'],
  [[], 'body not_an_object'],
  [{}, 'counts missing'],
  [{ counts: {} }, 'counts not_a_list'],
  [{ counts: [] }, 'counts no_rows'],
  [{ counts: [row], from: 'x' }, 'from unknown_field'],
  [{ counts: [7] }, 'counts[0] not_an_object'],
])('%j is no report', (body, fault) => {
  expect(faults(body)).toEqual([fault]);
});

test('more than a thousand rows are too many', () => {
  const days = Array.from({ length: 1_001 }, (_, index) =>
    new Date(Date.UTC(2024, 2, 1 + (index % 900))).toISOString().slice(0, 10),
  );
  const counts = days.map((day, index) => ({ ...row, day, channel: index < 900 ? 'web' : 'app' }));
  expect(faults({ counts })).toEqual(['counts too_many_rows']);
  expect(faults({ counts: counts.slice(1) })).toEqual([]);
});

test('every fault is named, and a day and channel that stood before', () => {
  const body = { counts: [row, { ...row, started: -1, day: '2026-13-01' }, { ...row, failed: 2 }], extra: 1 };
  expect(faults(body).toSorted()).toEqual([
    'counts[1].day not_a_day',
    'counts[1].started count_out_of_range',
    'counts[2] repeated_row',
    'extra unknown_field',
  ]);
});

test('the report of docs/api.md is one that a service with its channels takes', () => {
  const page = readFileSync(new URL('../../../../docs/api.md', import.meta.url), 'utf8');
  const [, example = ''] = /```json\n(\{\n {2}"counts"[\s\S]*?)```/.exec(page) ?? [];
  expect(checkReport(JSON.parse(example), limits)).toMatchObject({ ok: true });
});
