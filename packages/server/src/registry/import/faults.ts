/** What is wrong with a file, one sentence each, said in the order of its lines. */
export interface Faults {
  add(line: number, sentence: string): void;
  /** What is wrong with the file as a whole. */
  addForFile(sentence: string): void;
  readonly count: number;
  /** The first of them, then how many more. */
  report(): readonly string[];
}

const reported = 50;

export function collectFaults(): Faults {
  const found: { readonly line: number; readonly text: string }[] = [];
  return {
    add: (line, sentence) => void found.push({ line, text: `line ${line}: ${sentence}` }),
    addForFile: (sentence) => void found.push({ line: 0, text: sentence }),
    get count() {
      return found.length;
    },
    report: () => {
      const inOrder = found.toSorted((one, other) => one.line - other.line).map(({ text }) => text);
      const more = inOrder.length - reported;
      return more > 0 ? [...inOrder.slice(0, reported), `and ${more} more.`] : inOrder;
    },
  };
}
