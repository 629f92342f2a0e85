import { cellSeparator } from '../collection/answer-cells.ts';
import { addCounts, countCells } from '../collection/cell-counts.ts';
import type { Assurance, BatchKey, InboxAnswer } from '../collection/inbox-answer.ts';
import { type HeldItem, judgeItems } from '../collection/live-counts.ts';
import type { ShownRow } from '../collection/queries/shown-tallies.ts';
import type { TallyRow } from '../collection/queries/tallies.ts';
import { batchSize, judge, type ReleaseRule } from '../collection/release-rule.ts';
import { monthOf } from '../platform/days.ts';

/** What a service has released on a day. */
export interface DayRelease {
  readonly answers: readonly InboxAnswer[];
  readonly tallies: readonly TallyRow[];
  readonly shown: readonly ShownRow[];
}

/** An answer whose group was not complete, and whether that was judged and refused. */
export interface StillWaiting {
  readonly answer: InboxAnswer;
  readonly refused: boolean;
}

/** Releases what a service gets by the rule, at the end of each day; what stays waits for the next. */
export interface DailyRelease {
  add(answer: InboxAnswer): void;
  endDay(day: string): DayRelease;
  waiting(): readonly StillWaiting[];
  held(): readonly (BatchKey & HeldItem)[];
}

interface Level {
  waiting: InboxAnswer[];
  /** How many of those that wait were there when the group was refused. */
  refused: number;
  held: readonly HeldItem[];
  shownInMonth: { month: string; answers: number };
}

export function dailyRelease(serviceId: number, rule: ReleaseRule): DailyRelease {
  const levels = new Map<Assurance, Level>();

  function levelOf(assurance: Assurance): Level {
    const known = levels.get(assurance) ?? emptyLevel();
    levels.set(assurance, known);
    return known;
  }

  return {
    add: (answer) => void levelOf(answer.assurance).waiting.push(answer),
    endDay: (day) => {
      const releases = [...levels].map(([assurance, level]) =>
        endDay({ serviceId, assurance }, level, rule, day),
      );
      return {
        answers: releases.flatMap(({ answers }) => answers),
        tallies: releases.flatMap(({ tallies }) => tallies),
        shown: releases.flatMap(({ shown }) => shown),
      };
    },
    waiting: () =>
      [...levels.values()].flatMap(({ waiting, refused }) =>
        waiting.map((answer, index) => ({ answer, refused: index < refused })),
      ),
    held: () =>
      [...levels].flatMap(([assurance, { held }]) => held.map((item) => ({ serviceId, assurance, ...item }))),
  };
}

function emptyLevel(): Level {
  return { waiting: [], refused: 0, held: [], shownInMonth: { month: '', answers: 0 } };
}

const nothing: DayRelease = { answers: [], tallies: [], shown: [] };

function endDay(key: BatchKey, level: Level, rule: ReleaseRule, day: string): DayRelease {
  const answers = level.waiting;
  if (answers.length === 0) return nothing;
  const month = monthOf(day);
  const shownBefore = level.shownInMonth.month === month ? level.shownInMonth.answers : 0;
  const group = {
    answers: answers.length,
    fresh: answers.length - level.refused,
    commonest: commonestOpening(answers),
  };
  const verdict = judge(rule, group, batchSize(rule, shownBefore));
  if (verdict === 'refuse') level.refused = answers.length;
  if (verdict !== 'release') return nothing;
  const tallies = talliesOf(answers);
  const counts = new Map<string, number>();
  for (const tally of tallies) addCounts(counts, tally.counts);
  const { shown, held } = judgeItems(rule, counts, level.held);
  level.held = held;
  level.waiting = [];
  level.refused = 0;
  level.shownInMonth = { month, answers: shownBefore + answers.length };
  return { answers, tallies, shown: shown.size > 0 ? [{ ...key, shownOn: day, counts: shown }] : [] };
}

/** How many gave the same answer to the opening item, which is an answer's second cell. */
function commonestOpening(answers: readonly InboxAnswer[]): number {
  const counts = new Map<string, number>();
  for (const { cells } of answers) {
    const opening = cells.split(cellSeparator, 2)[1] ?? '';
    counts.set(opening, (counts.get(opening) ?? 0) + 1);
  }
  return Math.max(...counts.values());
}

function talliesOf(answers: readonly InboxAnswer[]): readonly TallyRow[] {
  const parts = Map.groupBy(
    answers,
    ({ touchpointId, day, channel, language, place, questionnaire, version }) =>
      [touchpointId, day, channel, language, place, questionnaire, version].join(' '),
  );
  return [...parts.values()].flatMap((part) => {
    const [first] = part;
    if (first === undefined) return [];
    const { serviceId, touchpointId, day, channel, language, assurance, place, questionnaire, version } =
      first;
    const counts = countCells(part.map(({ cells }) => cells).join(cellSeparator));
    return {
      serviceId,
      touchpointId,
      day,
      channel,
      language,
      assurance,
      place,
      questionnaire,
      version,
      counts,
    };
  });
}
