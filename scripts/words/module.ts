import type { KnownWords } from '../../firmware-model/schema/words.ts';

/** The source text of `firmware-model/words.ts`. */
export function moduleOf({ views, texts, openings }: KnownWords): string {
  const lines = Object.entries(texts).map(([names, text]) => `    '${names}': \`\n${text}\`,`);
  return [head, `  views: '${views}',`, '  texts: {', ...lines, '  },', `  openings: \`\n${openings}\`,`, '});', ''].join('\n');
}

/** A function: what is read late, if at all, is made late. */
const head = `// biome-ignore-all format: made by \`npm run words\`: do not edit.
import type { KnownWords } from './schema/words.ts';

/** Leading words of all commands of NE40E V800R012C10 that no page has, and what opens views: Command Reference, syntax lines and views. */
export const words = (): KnownWords => ({`;
