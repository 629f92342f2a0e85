import {
  type AnswerValue,
  type Item,
  openingItems,
  otherKey,
  otherOption,
  preferNotCode,
} from '@ascolto/contract';
import { answerItem } from './answer-item.ts';
import { commentOn, otherWords } from './comments.ts';
import type { Occasion } from './occasion.ts';
import { parameters } from './parameters.ts';
import type { Random } from './random.ts';

/** Answers screen by screen, as a person would: what is asked depends on what was answered before. */
export function answerQuestionnaire(occasion: Occasion): Record<string, AnswerValue> {
  const { asked, random } = occasion;
  const { purpose, screens } = asked.questionnaire;
  const answers: Record<string, AnswerValue> = {};
  const rating = drawRating(purpose === 'abandoned' ? occasion.quality - 2 : occasion.quality, random);
  const opening = openingItems[purpose].code;
  const stopsEarly = random.chance(parameters.diligence.onlyTheFirst);
  for (let screen = 0; screen < screens.length; screen++) {
    for (const item of asked.screenItems(screen, answers)) {
      if (item.code === opening && item.type === 'rating') answers[item.code] = rating;
      else if (item.type === 'text') addComment(answers, item, rating, occasion);
      else if (isAnswered(item, stopsEarly, random)) addAnswer(answers, item, rating, occasion);
    }
  }
  return answers;
}

function isAnswered(item: Item, stopsEarly: boolean, random: Random): boolean {
  if (item.type === 'information') return false;
  if (item.required === true) return true;
  return !stopsEarly && random.chance(parameters.diligence.anItem);
}

function addAnswer(
  answers: Record<string, AnswerValue>,
  item: Item,
  rating: number,
  occasion: Occasion,
): void {
  const { random, language } = occasion;
  const { preferNot, otherText } = parameters.diligence;
  if (item.type !== 'information' && item.preferNot === true && random.chance(preferNot)) {
    answers[item.code] = preferNotCode;
    return;
  }
  const answer = answerItem(item, rating, occasion);
  if (answer === undefined) return;
  answers[item.code] = answer;
  const other = otherOption(item);
  const isOther =
    other !== undefined && (Array.isArray(answer) ? answer.includes(other.code) : answer === other.code);
  if (!isOther || !random.chance(otherText)) return;
  answers[otherKey(item.code)] = otherWords(language, random).slice(0, other.other.maxLength);
}

/** Texts are never asked for first: who writes has something to say, whether or not the rest was answered. */
function addComment(
  answers: Record<string, AnswerValue>,
  item: Extract<Item, { type: 'text' }>,
  rating: number,
  { random, language, metIncident }: Occasion,
): void {
  const usual = parameters.diligence.comment[rating - 1] ?? 0;
  if (item.required !== true && !random.chance(metIncident ? Math.min(1, 1.5 * usual) : usual)) return;
  answers[item.code] = commentOn({ rating, language, maxLength: item.maxLength, metIncident }, random);
}

/** Where the shares of an average service lie on the scale of quality, by the ordered logit. */
const cuts = parameters.ratings.shares.slice(0, 4).map((_, index, shares) => {
  const below = shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0);
  return Math.log(below / (1 - below));
});

/** From 1 to 5. */
function drawRating(quality: number, random: Random): number {
  const drawn = random.next();
  const steps = cuts.findIndex((cut) => drawn < 1 / (1 + Math.exp(quality - cut)));
  return steps === -1 ? 5 : steps + 1;
}
