/** Randomness that a text repeats: the same text, the same numbers. */
export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  between(least: number, most: number): number;
  chance(probability: number): boolean;
  /** One of a list that is not empty. */
  pick<Item>(items: readonly Item[]): Item;
  /** Of the standard normal distribution. */
  normal(): number;
}

/** The FNV-1a hash of the text, drawn on by sfc32. */
export function randomOf(text: string): Random {
  let a = hashOf(text);
  let b = hashOf(`${text} `);
  let c = 0x9e3779b9;
  let counter = 1;

  function next(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  }
  for (let warmUp = 0; warmUp < 12; warmUp++) next();

  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    between: (least, most) => least + next() * (most - least),
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    // Box and Muller.
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++)
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash | 0;
}

/** Draws values by their weights, of which one at least is above 0. */
export type Draw<Value> = (random: Random) => Value;

export function drawOf<Value>(weighted: readonly (readonly [Value, number])[]): Draw<Value> {
  let total = 0;
  const steps = weighted.flatMap(([value, weight]) => {
    total += weight;
    return weight > 0 ? [{ value, upTo: total }] : [];
  });
  const last = steps.at(-1);
  if (last === undefined) throw new Error('nothing to draw from');
  return (random) => {
    const drawn = random.next() * total;
    return (steps.find((step) => drawn < step.upTo) ?? last).value;
  };
}
