/** A word with which a command may go on, and what may stand behind it: `firmware-model/schema/words.ts` says how it is written. */
export interface KnownWord {
  /** A keyword, or `value`. */
  readonly word: string;
  /** Whether a command may end here. */
  readonly ends: boolean;
  /** Whether more may follow of which nothing is told. */
  readonly open: boolean;
  readonly below: readonly KnownWord[];
}

/** Stands for any value. */
export const value = '@';

/** Reads words that stand side by side, each with what is below it. */
export function readKnownWords(text: string): readonly KnownWord[] {
  const pieces = text.match(piece) ?? [];
  let at = 0;
  function siblings(): readonly KnownWord[] {
    const found: KnownWord[] = [];
    for (let next = pieces[at]; next !== undefined && next !== ')'; next = pieces[at]) {
      at++;
      const word = next.replace(/[!~(]+$/, '');
      const hasBelow = next.endsWith('(');
      const marks = next.slice(word.length);
      const below = hasBelow ? siblings() : [];
      if (hasBelow) at++; // the bracket that closes them
      found.push({ word, ends: marks.includes('!') || marks === '', open: marks.includes('~'), below });
    }
    return found;
  }
  return siblings();
}

const piece = /[^ ()]+\(?|\)/g;
