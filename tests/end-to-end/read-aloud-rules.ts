import type { Language } from '@ascolto/contract';
import { controlRoles, type Spoken } from './read-aloud.ts';

/** What would puzzle who hears a page, a sentence each. `firstLevel`: of headings, 2 for a part of somebody's page. */
export function puzzles(spoken: readonly Spoken[], firstLevel = 1): readonly string[] {
  return [
    ...spoken.flatMap((one, at) => namePuzzles(one, spoken[at + 1])),
    ...scalePuzzles(spoken),
    ...headingPuzzles(spoken, firstLevel),
    ...orderPuzzles(spoken),
  ];
}

function namePuzzles(one: Spoken, next: Spoken | undefined): readonly string[] {
  const { role, name, description, groups } = one;
  const isDetails = role === 'group' && next?.role === 'DisclosureTriangle';
  const needsName =
    controlRoles.has(role) || ['group', 'heading', 'image', 'img', 'navigation'].includes(role);
  const said = `${role} "${name}"`;
  return [
    ...(needsName && name === '' && !isDetails ? [`${role} without a name`] : []),
    ...(isDoubled(name) ? [`${said} says itself twice`] : []),
    ...(/ [,.]|^[,.:;]./.test(name) ? [`${said} has a mark where none belongs`] : []),
    ...(description !== '' && description === name ? [`${said} is its own description`] : []),
    ...(role === 'radio' && !groups.some(Boolean) ? [`${said} without its question`] : []),
  ];
}

const isDoubled = (name: string): boolean => /^(.+?)[\s,.:–-]+\1$/u.test(name);

/** Of steps that are numbers the first and the last say what they mean. */
function scalePuzzles(spoken: readonly Spoken[]): readonly string[] {
  const steps = spoken.filter(({ role, name }) => role === 'radio' && /^\d/.test(name));
  const scales = Map.groupBy(steps, ({ groups }) => groups.join(' / '));
  return [...scales].flatMap(([question, scale]) =>
    [scale[0], scale.at(-1)]
      .filter((end) => !/^\d+\P{L}*\p{L}/u.test(end?.name ?? ''))
      .map((end) => `"${end?.name}" of "${question}" does not say what it means`),
  );
}

function headingPuzzles(spoken: readonly Spoken[], firstLevel: number): readonly string[] {
  const levels = spoken.flatMap(({ level }) => level ?? []);
  const jumps = levels.flatMap((level, at) =>
    level > (levels[at - 1] ?? level) + 1 ? [`heading ${level} after ${levels[at - 1]}`] : [],
  );
  const first = levels.length > 0 && levels[0] !== firstLevel ? [`the first heading is a ${levels[0]}`] : [];
  const ones = levels.filter((level) => level === 1).length;
  return [...jumps, ...first, ...(ones > 1 ? [`${ones} headings of level 1`] : [])];
}

/** What is read later stands lower, or further right: in its line, or in the next column. */
function orderPuzzles(spoken: readonly Spoken[]): readonly string[] {
  const placed = spoken.filter(({ role, box }) => box !== undefined && isLeaf(role));
  return placed.flatMap((one, at) => {
    const before = placed[at - 1];
    if (one.box === undefined || before?.box === undefined) return [];
    const isAbove = one.box.bottom <= before.box.top && one.box.left < before.box.right;
    const isBeside = overlap(one.box, before.box) > 0.5 && one.box.right <= before.box.left;
    return isAbove || isBeside ? [`"${one.name}" is read after "${before.name}" and stands before it`] : [];
  });
}

const isLeaf = (role: string): boolean =>
  controlRoles.has(role) || ['StaticText', 'heading', 'image', 'img'].includes(role);

/** The share of the lower of two boxes that stands beside the other. */
function overlap(one: NonNullable<Spoken['box']>, other: NonNullable<Spoken['box']>): number {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared / Math.min(one.bottom - one.top, other.bottom - other.top);
}

/** Names, numbers, months and words that several languages share. */
const shared = /^(Ascolto|localhost.*|[a-z\d-]+\/?|\p{L}+ \d{4}|\d.*|minutes)$/u;

/** Texts that are said in one language on one page and in another on the next. */
export function saidInTwoLanguages(readings: ReadonlyMap<Language, readonly Spoken[]>): readonly string[] {
  const languagesOf = new Map<string, Set<string>>();
  for (const { text, language } of [...readings.values()].flat().flatMap(({ texts }) => texts)) {
    if (!/\p{L}/u.test(text) || shared.test(text)) continue;
    languagesOf.set(text, (languagesOf.get(text) ?? new Set()).add(language));
  }
  return [...languagesOf]
    .filter(([, languages]) => languages.size > 1)
    .map(([text, languages]) => `"${text}" as ${[...languages].toSorted().join(' and ')}`);
}

/** Names in Italian that stand in a text of another language without being marked. */
export function unmarkedNames(spoken: readonly Spoken[], names: readonly string[]): readonly string[] {
  return spoken
    .flatMap(({ texts }) => texts)
    .filter(({ text, language }) => language !== 'it' && names.some((name) => text.includes(name)))
    .map(({ text, language }) => `"${text}" as ${language}`);
}
