import type { AnswerCondition, Condition } from './condition.ts';
import { conditionEffort, type Effort } from './effort.ts';
import { canAnswer, type Demand } from './possible-answers.ts';
import type { Item } from './questionnaire.ts';

/*
 * Whether answers exist under which a condition holds. The condition is taken apart into demands on single answers, trying
 * the parts of an `any` one after another. A demand that only an answer meets also demands that its item is asked, hence
 * that the item's own condition holds. In the end only items remain of which nothing is demanded but what their answer is
 * not: left out they meet that, unless they are required; then they are answered, or their condition does not hold.
 * Conditions look back only, so that this ends.
 */

/** The item that a condition looks at; none where that is faulty: then the condition may hold, and may not. */
export type SourceOf = (condition: AnswerCondition) => Item | undefined;

/** `unclear`: finding out would take too long. */
export type CanHold = 'yes' | 'no' | 'unclear';

/** Choices standing in one another. */
const deepest = 500;

/** Tells whether the condition holds under some answers that the check of answers accepts; takes from the effort. */
export function canHold(
  condition: Condition,
  sourceOf: SourceOf,
  effort: Effort = { left: conditionEffort },
): CanHold {
  const own: Effort = { left: Math.min(conditionEffort, effort.left) };
  effort.left -= own.left;
  const found = search({ sourceOf, effort: own }, [{ condition, holds: true }], new Map(), 0);
  effort.left += Math.max(own.left, 0);
  if (own.left <= 0) return 'unclear';
  return found ? 'yes' : 'no';
}

interface Search {
  readonly sourceOf: SourceOf;
  readonly effort: Effort;
}

interface Goal {
  readonly condition: Condition;
  readonly holds: boolean;
}

/** What is known of an item's answer. */
interface Known {
  readonly item: Item;
  readonly demands: readonly Demand[];
  readonly state: 'answered' | 'left out' | 'undecided';
}

type Knowledge = Map<string, Known>;

/** True when all goals can be met beside what is known; also when the effort is used up. */
function search(run: Search, goals: readonly Goal[], before: Knowledge, depth: number): boolean {
  if (depth > deepest) run.effort.left = 0;
  const known: Knowledge = new Map(before);
  const pending = [...goals];
  // Choices come last: what is certain rules most of them out.
  const choices: Goal[] = [];
  for (let goal = pending.pop(); goal !== undefined; goal = pending.pop()) {
    if (run.effort.left-- <= 0) return true;
    const parts = partsOf(goal);
    if (parts === undefined) {
      const more = learn(run, known, goal);
      if (more === undefined) return false;
      pending.push(...more);
    } else if (parts.together) pending.push(...parts.goals);
    else choices.push(goal);
  }
  const choice = choices.pop();
  if (choice === undefined) return settle(run, known, depth);
  const alternatives = partsOf(choice)?.goals ?? [];
  return alternatives.some((one) => search(run, [one, ...choices], known, depth + 1));
}

/** The goals that make up a goal, all of them `together` or any of them; none for a demand on one answer. */
function partsOf({ condition, holds }: Goal): { goals: Goal[]; together: boolean } | undefined {
  if ('not' in condition) return { goals: [{ condition: condition.not, holds: !holds }], together: true };
  if ('all' in condition)
    return { goals: condition.all.map((part) => ({ condition: part, holds })), together: holds };
  if ('any' in condition)
    return { goals: condition.any.map((part) => ({ condition: part, holds })), together: !holds };
  return undefined;
}

/** Adds a demand to what is known; the goals that follow, or none where it contradicts. */
function learn(
  { sourceOf, effort }: Search,
  known: Knowledge,
  { condition, holds }: Goal,
): Goal[] | undefined {
  if ('not' in condition || 'all' in condition || 'any' in condition) return undefined;
  const item = sourceOf(condition);
  if (item === undefined) return [];
  const { demands, state } = known.get(item.code) ?? { demands: [], state: 'undecided' };
  const all = [...demands, { condition, holds }];
  if (state === 'answered' || (holds && state === 'undecided')) return answer(known, item, all, effort);
  known.set(item.code, { item, demands: all, state });
  return holds ? undefined : [];
}

/** Takes an item as answered; the goals that follow, or none where no answer meets the demands. */
function answer(
  known: Knowledge,
  item: Item,
  demands: readonly Demand[],
  effort: Effort,
): Goal[] | undefined {
  if (!canAnswer(item, demands, effort)) return undefined;
  known.set(item.code, { item, demands, state: 'answered' });
  return item.when === undefined ? [] : [{ condition: item.when, holds: true }];
}

/** Decides the required items of which is only known what their answers are not. */
function settle(run: Search, known: Knowledge, depth: number): boolean {
  const open = [...known.values()].find(({ item, state }) => item.required === true && state === 'undecided');
  if (open === undefined) return true;
  const { item, demands } = open;
  const answered: Knowledge = new Map(known);
  const goals = answer(answered, item, demands, run.effort);
  if (goals !== undefined && search(run, goals, answered, depth + 1)) return true;
  if (item.when === undefined) return false;
  known.set(item.code, { item, demands, state: 'left out' });
  return search(run, [{ condition: item.when, holds: false }], known, depth + 1);
}
