import type { WordTree } from './word-tree.ts';

/** The words of a view: a line for each first word. */
export const textOf = (tree: WordTree): readonly string[] => children(tree);

function children({ below }: WordTree): readonly string[] {
  return [...below].sort(([one], [other]) => (one < other ? -1 : 1)).map(([word, child]) => word + marks(child) + rest(child));
}

function rest(tree: WordTree): string {
  return tree.below.size === 0 ? '' : `(${children(tree).join(' ')})`;
}

function marks({ ends, open, below }: WordTree): string {
  const isPlain = ends && !open && below.size === 0;
  return isPlain ? '' : `${ends ? '!' : ''}${open ? '~' : ''}`;
}
