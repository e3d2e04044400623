import type { Configuration, ConfigurationNode } from './configuration.ts';

export interface IndexedLine {
  readonly key: string;
  readonly node: ConfigurationNode;
  /** With one blank between words, and one behind the last. */
  readonly text: string;
  /** The same in small letters. */
  readonly folded: string;
  /** Its place in the order of entry. */
  readonly at: number;
}

/** Lines of a section that begin so, in whatever letters, in the order of entry. Whoever asks again pays for few. */
export function linesBeginning(lines: Configuration, beginning: string): readonly IndexedLine[] {
  const index = indexOf(lines);
  const folded = beginning.toLowerCase();
  const found: IndexedLine[] = [];
  for (let at = firstFrom(index, folded); index[at]?.folded.startsWith(folded); at += 1) {
    const line = index[at]!;
    if (lines.get(line.key) === line.node) found.push(line); // else it has been removed
  }
  return found.sort((one, other) => one.at - other.at);
}

/** One blank between words, and one behind the last; the end of a line in a text parts words as well. */
export const spaced = (text: string): string => `${text.trim().replace(/[ \t\n]+/g, ' ')} `;

/** A section that a line has been removed from: whoever pastes many lines that remove one goes through the section once. */
export function carryIndex(from: Configuration, to: Configuration): void {
  const index = known.get(from);
  if (index) known.set(to, index);
}

/** In alphabetical order, so that it can be searched. */
function indexOf(lines: Configuration): readonly IndexedLine[] {
  const found = known.get(lines);
  if (found) return found;
  const made = Array.from(lines, ([key, node], at): IndexedLine => {
    const text = spaced(node.line);
    return { key, node, text, folded: text.toLowerCase(), at };
  });
  made.sort((one, other) => (one.folded < other.folded ? -1 : one.folded > other.folded ? 1 : 0));
  known.set(lines, made);
  return made;
}

function firstFrom(index: readonly IndexedLine[], folded: string): number {
  let [from, to] = [0, index.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (index[middle]!.folded < folded) from = middle + 1;
    else to = middle;
  }
  return from;
}

const known = new WeakMap<Configuration, readonly IndexedLine[]>();
