import {
  formFieldName,
  type RatingItem,
  type RatingStep,
  ratingSteps,
  type ScaleItem,
  scaleSteps,
} from '@ascolto/contract';
import { type Html, html, raw } from '../../platform/html/index.ts';
import { type FormItem, fieldId, grouped, preferNot, withoutAnswer } from './item-parts.ts';

/** Five equal steps between two words. */
export function ratingFields(view: FormItem, item: RatingItem): Html {
  const meaning = (step: RatingStep): string | undefined =>
    item.labels === undefined ? endMeaning(view, item, step) : view.words(item.labels[step]);
  const steps = ratingSteps.map((step) => stepField(view, step, meaning(step)));
  const ends = [view.words(item.low), view.words(item.high)] as const;
  return grouped(
    view,
    html`<div class="rating-scale">
${steps}
</div>
${endsLine(view, ends)}`,
  );
}

/** Eleven steps: in one line, or in two where the window is small. */
export function scaleFields(view: FormItem, item: ScaleItem): Html {
  const steps = scaleSteps.map((step) => stepField(view, step, endMeaning(view, item, step)));
  const [lowest, highest] = [scaleSteps[0], scaleSteps.at(-1) ?? ''];
  const ends = [`${lowest} – ${view.words(item.low)}`, `${highest} – ${view.words(item.high)}`] as const;
  return grouped(
    view,
    html`<div class="rating-scale rating-scale-long">
${steps}
</div>
${endsLine(view, ends)}`,
  );
}

function stepField(view: FormItem, step: string, meaning: string | undefined): Html {
  const { item, sent } = view;
  const name = formFieldName(item.code);
  const id = fieldId(item, step);
  return html`<div class="rating-step">
<input type="radio" name="${name}" value="${step}" id="${id}"${sent(name).includes(step) && raw(' checked')}>
<label for="${id}">${meaning === undefined ? step : html`<span aria-hidden="true">${step}</span><span class="visually-hidden">${step}, ${meaning}</span>`}</label>
</div>`;
}

function endMeaning({ words }: FormItem, item: RatingItem | ScaleItem, step: string): string | undefined {
  const steps: readonly string[] = item.type === 'rating' ? ratingSteps : scaleSteps;
  if (step === steps[0]) return words(item.low);
  return step === steps.at(-1) ? words(item.high) : undefined;
}

function endsLine(view: FormItem, [low, high]: readonly [string, string]): Html {
  return html`<div class="rating-ends">
<span aria-hidden="true">${low}</span>${withoutAnswer(view)}<span aria-hidden="true">${high}</span>
</div>
${preferNot(view, 'radio')}`;
}
