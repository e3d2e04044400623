import type { KnownPage } from '../../src/pack/compile/compile.ts';
import { pageText } from './page-text.ts';
import { parameterText } from './parameter-text.ts';

/** The pages of a chapter, arguments that several of them share said once before them. */
export function chapterText(pages: readonly KnownPage[]): string {
  const usual = usualParameters(pages);
  const shared = [...usual].filter(([, text]) => text !== '').map(([name, text]) => `? ${name} ${text}`);
  return [...shared, ...pages.map(page => pageText(page, usual))].join('\n');
}

/** Of each name what it is most often. */
function usualParameters(pages: readonly KnownPage[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { parameters } of pages) {
    for (const [name, parameter] of Object.entries(parameters)) {
      const texts = counts.get(name) ?? new Map<string, number>();
      counts.set(name, texts);
      const text = parameterText(parameter);
      texts.set(text, (texts.get(text) ?? 0) + 1);
    }
  }
  return new Map(
    [...counts].map(([name, texts]) => [name, mostOften(texts)]).filter(([, text]) => text !== undefined) as [string, string][],
  );
}

function mostOften(texts: ReadonlyMap<string, number>): string | undefined {
  const [[text, count] = ['', 0]] = [...texts].sort(([, one], [, other]) => other - one);
  return count > 1 || text === '' ? text : undefined;
}
