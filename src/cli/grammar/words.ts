/** One word of a line. */
export interface Word {
  /** As typed. */
  readonly text: string;
  /** Without double quotes. */
  readonly value: string;
  readonly quoted: boolean;
  /** Where it begins in the line. */
  readonly offset: number;
}

/** Splits a line at blanks; a value in double quotes is one word. `offset`: where the text begins in the line it is part of. */
export function splitWords(text: string, offset = 0): readonly Word[] {
  return [...text.matchAll(word)].map(({ 0: typed, index }) => {
    const quoted = typed.length > 1 && typed.startsWith('"') && typed.endsWith('"');
    return { text: typed, value: quoted ? typed.slice(1, -1) : typed, quoted, offset: offset + index };
  });
}

/** From this word to the end of the line as one word, for arguments that take the rest. */
export function restFrom(line: string, { offset }: Word): Word {
  const text = line.slice(offset).replace(/ +$/, '');
  return { text, value: text, quoted: false, offset };
}

/** A blank is the only one there is: another that a terminal sends, like a no-break space, is part of a word, and seen there. */
const word = /"[^"]*"(?= |$)|[^ ]+/g;
