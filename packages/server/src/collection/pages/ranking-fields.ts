import { formFieldName, type Option, optionOrder, type RankingItem } from '@ascolto/contract';
import { type Html, html, raw } from '../../platform/html/index.ts';
import { fieldTexts } from './form-fields.texts.ts';
import { type FormItem, fieldId, grouped, invalid, ownFaults, preferNot } from './item-parts.ts';

/** A list of ranks for each option. */
export function rankingFields(view: FormItem, item: RankingItem): Html {
  const rows = rankedOptions(view, item).map((option) => rankField(view, item, option));
  return grouped(
    view,
    html`<div class="ranking">
${rows}
</div>
${preferNot(view)}`,
  );
}

export function rankedOptions(
  { seed }: Pick<FormItem, 'seed'>,
  { options, order, code }: RankingItem,
): readonly Option[] {
  return order === 'random' ? optionOrder(options, seed, code) : options;
}

/** The first option whose rank is wrong: given twice, or none where all are asked for. */
export function wrongRank(view: FormItem, item: RankingItem): Option | undefined {
  const options = rankedOptions(view, item);
  const given = options.map(({ code }) => rankOf(view, item, code));
  const isRepeated = (rank: string, index: number) => rank !== '' && given.indexOf(rank) < index;
  const isMissing = (rank: string) => rank === '';
  const repeated = given.findIndex(isRepeated);
  return options[repeated === -1 ? given.findIndex(isMissing) : repeated];
}

function rankField(view: FormItem, item: RankingItem, { code, text }: Option): Html {
  const id = fieldId(item, code);
  const chosen = rankOf(view, item, code);
  const ranks = Array.from({ length: item.ranks ?? item.options.length }, (_, index) => String(index + 1));
  const entries = ranks.map(
    (rank) => html`<option value="${rank}"${rank === chosen && raw(' selected')}>${rank}</option>`,
  );
  return html`<div class="ranking-row">
<label for="${id}">${view.words(text)}</label>
<select class="form-select" name="${formFieldName(item.code, code)}" id="${id}"${invalid(ownFaults(view))}>
<option value="">${fieldTexts[view.language].noRank}</option>${entries}
</select>
</div>`;
}

function rankOf({ sent }: FormItem, item: RankingItem, option: string): string {
  return sent(formFieldName(item.code, option))[0] ?? '';
}
