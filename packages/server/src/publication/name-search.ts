import { allowedEdits, isWithinEdits, letterSet, mayBeWithinEdits } from './edit-distance.ts';

/** What can be found: by its name, and, weighing less, by other names, codes or where it belongs. */
export interface Named {
  readonly name: string;
  readonly others: string;
}

export interface Found {
  /** Positions among the names, best first; equals in their order. */
  readonly positions: readonly number[];
  /** Found only by forgiving typing errors. */
  readonly similar: boolean;
}

/** Longer searches are cut: nothing in the register is longer. */
const mostWords = 12;
const longestWord = 40;

/** Where a word stands: places[i] is a position among the names, negative (less one) where only `others` has it. */
type Places = readonly number[];

interface Index {
  readonly size: number;
  /** In the order of their letters. */
  readonly vocabulary: readonly string[];
  /** Of each word of the vocabulary. */
  readonly letterSets: Int32Array;
  readonly places: ReadonlyMap<string, Places>;
  /** How many words each name has: of two that hold the words sought, the shorter is meant. */
  readonly lengths: Uint8Array;
}

/**
 * An index of names that forgives accents, case, punctuation and unfinished words; where nothing is found, also a
 * mistyped letter or two. Every word must be there, in any order. 23,000 names on one core: 0.2 s to make and 25 MB, 1 to
 * 4 ms a search, 10 to 25 ms where slips are looked for.
 */
export function indexNames(names: readonly Named[]): (search: string) => Found {
  const index = makeIndex(names);
  return (search) => {
    const wanted = [...new Set(words(search))].slice(0, mostWords);
    const exact = bestOf(index, wanted, beginnings);
    if (exact.length > 0 || wanted.length === 0) return { positions: exact, similar: false };
    const similar = bestOf(index, wanted, similarWords);
    return { positions: similar, similar: similar.length > 0 };
  };
}

function makeIndex(names: readonly Named[]): Index {
  const places = new Map<string, number[]>();
  const lengths = new Uint8Array(names.length);
  const add = (word: string, place: number): void => {
    const own = places.get(word);
    if (own) own.push(place);
    else places.set(word, [place]);
  };
  for (const [position, { name, others }] of names.entries()) {
    const own = new Set(words(name));
    lengths[position] = Math.min(own.size, 255);
    for (const word of own) add(word, position);
    for (const word of new Set(words(others))) if (!own.has(word)) add(word, -position - 1);
  }
  const vocabulary = [...places.keys()].toSorted(byLetters);
  const letterSets = Int32Array.from(vocabulary, letterSet);
  return { size: names.length, vocabulary, letterSets, places, lengths };
}

/** A word of the vocabulary and how well it fits, up to 1. */
type Candidate = readonly [word: string, fit: number];

/** The positions that fit every word. */
function bestOf(
  index: Index,
  wanted: readonly string[],
  candidatesOf: (index: Index, word: string) => readonly Candidate[],
): readonly number[] {
  const { size, places, lengths } = index;
  let scores = new Float32Array(size);
  for (const [turn, word] of wanted.entries()) {
    const best = new Float32Array(size);
    for (const [candidate, fit] of candidatesOf(index, word)) {
      for (const place of places.get(candidate) ?? []) {
        const position = place < 0 ? -place - 1 : place;
        const score = place < 0 ? fit / 2 : fit;
        const before = scores[position] ?? 0;
        if ((turn === 0 || before > 0) && before + score > (best[position] ?? 0))
          best[position] = before + score;
      }
    }
    scores = best;
  }
  const found: number[] = [];
  for (const [position, score] of scores.entries()) if (score > 0) found.push(position);
  const rank = (position: number): number => (scores[position] ?? 0) - (lengths[position] ?? 0) / 1000;
  return found.sort((one, other) => rank(other) - rank(one) || one - other);
}

/** The word itself, and those that begin with it. */
function beginnings({ vocabulary }: Index, word: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = firstFrom(vocabulary, word); vocabulary[at]?.startsWith(word); at++) {
    const candidate = vocabulary[at] ?? '';
    candidates.push([candidate, candidate === word ? 1 : 0.75]);
  }
  return candidates;
}

/** Those, or, where there are none, words that differ by a slip. */
function similarWords(index: Index, word: string): readonly Candidate[] {
  const edits = allowedEdits(word);
  const letters = letterSet(word);
  const near = index.vocabulary.filter(
    (candidate, at) =>
      mayBeWithinEdits(letters, index.letterSets[at] ?? 0, edits) && isWithinEdits(word, candidate, edits),
  );
  return [...beginnings(index, word), ...near.map((candidate): Candidate => [candidate, 0.5])];
}

/** Position of the first word that is not before this one. */
function firstFrom(vocabulary: readonly string[], word: string): number {
  let [low, high] = [0, vocabulary.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byLetters(one: string, other: string): number {
  return one < other ? -1 : 1;
}

/** `Citta' è C_H501` gives `citta`, `e`, `c`, `h501`. */
function words(text: string): string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word.slice(0, longestWord));
}
