import type { CommandTree } from './command-tree.ts';
import { type Match, type Mismatch, type Reader, resolve } from './resolve.ts';
import type { Word } from './words.ts';

/** What a line is meant as for this reader. */
export type Resolve = (reader: Reader, words: readonly Word[], line: string) => Match | Mismatch;

/** Whoever restores a configuration asks what a line is meant as and has it carried out then: the same is not read twice in a row. */
export function rememberingLast(tree: CommandTree): Resolve {
  let last: { readonly reader: Reader; readonly words: number; readonly line: string; readonly found: Match | Mismatch } | undefined;
  return (reader, words, line) => {
    if (last?.reader === reader && last.line === line && last.words === words.length) return last.found;
    const found = resolve(tree, reader, words, line);
    last = found.secret ? undefined : { reader, words: words.length, line, found };
    return found;
  };
}
