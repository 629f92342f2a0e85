import { type AnswerValue, answerCodes, type Item, type Option } from '@ascolto/contract';
import { daysBefore, daysFrom } from '../platform/days.ts';
import { parameters } from './parameters.ts';
import { type Draw, drawOf, type Random } from './random.ts';
import type { Occasion } from './occasion.ts';

/** An answer that goes with the overall rating (1 to 5); `undefined` where the item has none to choose. */
export function answerItem(item: Item, rating: number, occasion: Occasion): AnswerValue | undefined {
  const { random } = occasion;
  switch (item.type) {
    case 'rating':
      return near(rating, 1, 5, random);
    case 'scale':
      return near(Math.round((rating - 1) * 2.5), 0, 10, random);
    case 'yes-partly-no':
      return random.chance(success[rating - 1] ?? 0) ? 'yes' : random.chance(0.5) ? 'partly' : 'no';
    case 'choice':
      return favourite(item, answerCodes(item), occasion)(random);
    case 'multiple':
      return several(item, favourite(item, answerCodes(item), occasion), random);
    case 'ranking':
      return ranked(item.options, item.ranks ?? item.options.length, random);
    case 'matrix':
      return Object.fromEntries(
        item.rows.map((row) => [row.code, columnNear(item.columns, rating, random)] as const),
      );
    case 'number':
      return amount(item, rating, random);
    case 'date':
      return recentDay(item, occasion);
    default:
      return undefined;
  }
}

/** Who rates 1 seldom got what they came for, who rates 5 nearly always. */
const success = [0.15, 0.35, 0.6, 0.88, 0.97];

function near(value: number, least: number, most: number, random: Random): number {
  if (!random.chance(parameters.ratings.stepAside)) return value;
  return Math.min(most, Math.max(least, value + (random.chance(0.5) ? 1 : -1)));
}

/** Columns are taken as going from worst to best. */
function columnNear(columns: readonly Option[], rating: number, random: Random): string {
  const place = Math.round(((rating - 1) / 4) * (columns.length - 1));
  return columns[near(place, 0, columns.length - 1, random)]?.code ?? '';
}

const favourites = new WeakMap<Occasion['profile'], Map<string, Draw<string>>>();

/** Each service has its own reasons: the same few options lead its answers. */
function favourite(item: Item, codes: readonly string[], { profile, asked }: Occasion): Draw<string> {
  const known = favourites.get(profile) ?? new Map<string, Draw<string>>();
  favourites.set(profile, known);
  const name = `${asked.questionnaire.code} ${item.code}`;
  const draw = known.get(name) ?? makeFavourite(codes, profile.random(name));
  known.set(name, draw);
  return draw;
}

function makeFavourite(codes: readonly string[], random: Random): Draw<string> {
  return drawOf(codes.map((code) => [code, code === 'other' ? 0.3 : 0.25 + 3 * random.next() ** 3] as const));
}

function several(
  item: Extract<Item, { type: 'multiple' }>,
  draw: Draw<string>,
  random: Random,
): readonly string[] {
  const first = draw(random);
  const chosen = new Set([first]);
  const exclusive = new Set(
    item.options.filter((option) => option.exclusive === true).map(({ code }) => code),
  );
  const most = Math.min(item.atMost ?? 4, 4);
  while (chosen.size < most && !exclusive.has(first) && random.chance(0.4)) {
    const next = draw(random);
    if (!exclusive.has(next)) chosen.add(next);
  }
  return [...chosen];
}

function ranked(options: readonly Option[], ranks: number, random: Random): readonly string[] {
  const left = options.map(({ code }) => code);
  const order: string[] = [];
  while (left.length > 0 && order.length < ranks) order.push(...left.splice(random.below(left.length), 1));
  return order;
}

/** Small numbers are usual; who is dissatisfied waited longer and called more often. */
function amount({ min, max }: Extract<Item, { type: 'number' }>, rating: number, random: Random): number {
  const usual = Math.min(max - min, max > 100 ? 12 : 1) * (1 + (5 - rating) * 0.35);
  const drawn = min + Math.floor(usual * Math.exp(0.7 * random.normal()));
  return Math.min(max, Math.max(min, drawn));
}

/** A day of the last month, inside the bounds. */
function recentDay(item: Extract<Item, { type: 'date' }>, { today, random }: Occasion): string | undefined {
  const bound = (day: string | undefined): string | undefined => (day === 'today' ? today : day);
  const earliest = bound(item.earliest) ?? '2000-01-01';
  const latest = bound(item.latest) ?? today;
  if (earliest > latest) return undefined;
  const room = Math.min(30, daysFrom(earliest, latest));
  return daysBefore(latest, random.below(room + 1));
}
