import type { ChapterContents } from '../../firmware-model/schema/chapter.ts';
import type { KnownPage } from '../../src/pack/compile/compile.ts';
import { beginningOf } from '../../src/pack/file/shards.ts';

/** Which pages of which chapter have forms that begin with the same two words. */
export function contentsOf(chapters: ReadonlyMap<string, readonly KnownPage[]>): ChapterContents {
  const sets = new Map<string, number>();
  const setOf = (views: readonly string[]): number => {
    const key = [...new Set(views)].sort().join(' ');
    const number = sets.get(key) ?? sets.size;
    sets.set(key, number);
    return number;
  };
  const lines = [...chapters].flatMap(([chapter, pages]) =>
    [...byBeginning(pages)].map(([words, numbers]) => {
      const meant = [...numbers].map(number => pages[number]!); // as counted
      const level = Math.min(...meant.map(page => page.level));
      return `${words} ${setOf(meant.flatMap(({ views }) => views))} ${level} ${chapter} ${[...numbers].join(',')}`;
    }),
  );
  return { beginnings: lines.sort(inOrderOfWords).join('\n'), viewSets: [...sets.keys()].join('\n') };
}

function byBeginning(pages: readonly KnownPage[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [number, { forms }] of pages.entries()) {
    for (const form of Object.values(forms)) {
      const [first, second] = beginningOf(form);
      const words = `${first || '-'} ${second || '-'}`;
      found.set(words, (found.get(words) ?? new Set()).add(number));
    }
  }
  return found;
}

/** As the empty word, for which a `-` stands, goes before all others. */
function inOrderOfWords(one: string, other: string): number {
  const [first, second] = [one, other].map(line =>
    line
      .split(' ')
      .slice(0, 2)
      .map(word => (word === '-' ? '' : word))
      .join(' '),
  );
  return first! < second! ? -1 : first! > second! ? 1 : one < other ? -1 : 1;
}
