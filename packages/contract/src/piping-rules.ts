import { soundSources } from './condition-rules.ts';
import { languages } from './closed-lists.ts';
import type { DocumentFaultCode } from './document-fault-codes.ts';
import type { DocumentFault } from './document-faults.ts';
import { type DocumentOrder, documentOrder, isEarlier } from './document-order.ts';
import type { DocumentSketch } from './document-sketch.ts';
import type { Effort } from './effort.ts';
import { isPipeable, type Pipe, pipesOf, servicePipe } from './piping.ts';
import type { Item, Texts } from './questionnaire.ts';
import { canHold } from './reachability.ts';

/** A text of a document, and the screen on which it is shown. */
interface PlacedText {
  readonly place: string;
  readonly texts: Texts;
  readonly screen: number | undefined;
}

/** Faults of the pipes in all texts; what cannot be found out with the effort given needs a fallback. */
export function pipingFaults(sketch: DocumentSketch, effort: Effort): DocumentFault[] {
  const order = documentOrder(sketch);
  const sourceOf = soundSources(sketch);
  const always = new Map<Item, boolean>();
  const isAlwaysAnswered = (item: Item): boolean => {
    const known = always.get(item);
    if (known !== undefined) return known;
    const { required, preferNot, when } = item;
    const isAlwaysAsked = () => when === undefined || canHold({ not: when }, sourceOf, effort) === 'no';
    const answered = required === true && preferNot !== true && isAlwaysAsked();
    always.set(item, answered);
    return answered;
  };
  return documentTexts(sketch, order).flatMap((text) => {
    const piped = languages.flatMap((language) => {
      const pipes = pipesOf(text.texts[language]);
      return text.texts[language] === '' ? [] : [{ place: `${text.place}.${language}`, pipes }];
    });
    const faults = piped.flatMap(({ place, pipes }): DocumentFault[] => {
      if (pipes === undefined) return [{ place, code: 'invalid_pipe' }];
      const codes = pipes.map((pipe) => pipeFault(pipe, order, text.screen, isAlwaysAnswered));
      return [...new Set(codes)].flatMap((code) => (code === undefined ? [] : [{ place, code }]));
    });
    const sets = piped.flatMap(({ pipes }) => (pipes === undefined ? [] : [pipedCodes(pipes)]));
    return new Set(sets).size > 1 ? [...faults, { place: text.place, code: 'pipes_differ' }] : faults;
  });
}

function pipedCodes(pipes: readonly Pipe[]): string {
  return [...new Set(pipes.map(({ code }) => code))].toSorted().join(' ');
}

function pipeFault(
  { code, fallback }: Pipe,
  order: DocumentOrder,
  screen: number | undefined,
  isAlwaysAnswered: (item: Item) => boolean,
): DocumentFaultCode | undefined {
  if (code === servicePipe) return undefined;
  const found = order.find(code);
  if (found === undefined) return 'unknown_item';
  const { item } = found;
  if (item === undefined) return undefined;
  if (!isPipeable(item)) return 'pipe_does_not_fit';
  if (!isEarlier(order, code, screen)) return 'pipe_not_on_earlier_screen';
  return fallback === undefined && !isAlwaysAnswered(item) ? 'fallback_missing' : undefined;
}

function documentTexts({ title, items, screens }: DocumentSketch, order: DocumentOrder): PlacedText[] {
  const titles = screens.map((screen, s) => ({
    place: `screens[${s}].title`,
    texts: screen.title,
    screen: s,
  }));
  const ofItems = items.flatMap(({ item }, i) =>
    item === undefined
      ? []
      : itemTexts(item).map(([place, texts]) => ({
          place: `items[${i}].${place}`,
          texts,
          screen: order.screenOf(item.code),
        })),
  );
  return [{ place: 'title', texts: title, screen: 0 }, ...titles, ...ofItems].flatMap(
    ({ texts, ...place }) => (texts === undefined ? [] : [{ ...place, texts }]),
  );
}

function itemTexts(item: Item): (readonly [place: string, texts: Texts | undefined])[] {
  const own = [['text', item.text] as const, ['hint', item.hint] as const];
  switch (item.type) {
    case 'rating':
    case 'scale': {
      const labels = item.type === 'rating' ? Object.entries(item.labels ?? {}) : [];
      const steps = labels.map(([step, texts]) => [`labels.${step}`, texts] as const);
      return [...own, ['low', item.low], ['high', item.high], ...steps];
    }
    case 'number':
      return [...own, ['unit', item.unit]];
    case 'choice':
    case 'multiple':
    case 'ranking':
      return [...own, ...optionTexts('options', item.options)];
    case 'matrix':
      return [...own, ...optionTexts('rows', item.rows), ...optionTexts('columns', item.columns)];
    default:
      return own;
  }
}

function optionTexts(name: string, options: readonly { readonly text: Texts }[]) {
  return options.map(({ text }, j) => [`${name}[${j}].text`, text] as const);
}
