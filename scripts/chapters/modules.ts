import type { ChapterContents } from '../../firmware-model/schema/chapter.ts';
import type { Views } from '../../firmware-model/schema/view.ts';

/** A module of a chapter. */
export const textModule = (title: string, text: string): string =>
  `${head}\n/** Command Reference, "${title}". */\nexport default (): string => \`\n${escaped(text)}\`;\n`;

export const contentsModule = ({ beginnings, viewSets }: ChapterContents): string =>
  [
    head,
    "import type { ChapterContents } from '../schema/chapter.ts';\n",
    '/** Where forms stand that begin alike: made of the chapters. */',
    'export default (): ChapterContents => ({',
    `  viewSets: \`\n${viewSets}\`,`,
    `  beginnings: \`\n${escaped(beginnings)}\`,`,
    '});\n',
  ].join('\n');

export function viewsModule(views: Views): string {
  const lines = Object.entries(views).map(([id, view]) => `  ${JSON.stringify(id)}: ${JSON.stringify(view)},`);
  return `${head}\nimport type { Views } from '../schema/view.ts';\n\n/** Views that chapters open and no page of ours does. */\nexport const chapterViews: Views = {\n${lines.join('\n')}\n};\n`;
}

export function indexModule(names: readonly string[]): string {
  const imports = names.map(name => `import ${identifier(name)} from './${name}.ts';`);
  return [
    head,
    "import type { Chapters } from '../schema/chapter.ts';",
    ...imports,
    "import { glossary } from '../glossary.ts';",
    "import contents from './contents.ts';",
    "import { chapterViews } from './views.ts';",
    '\n/** Chapters of the command reference, each read when a word needs it. */',
    'export const chapters: Chapters = {',
    '  views: chapterViews,',
    '  contents,',
    '  glossary,',
    `  texts: {\n${names.map(name => `    '${name}': ${identifier(name)},`).join('\n')}\n  },`,
    '};\n',
  ].join('\n');
}

const identifier = (name: string): string => `chapter${name.replace(/(?:^|[^a-z\d]+)(.)/gi, (_, letter: string) => letter.toUpperCase())}`;
const escaped = (text: string): string => text.replace(/[`\\]|\$\{/g, found => `\\${found}`);

const head = '// biome-ignore-all format: made by `npm run chapters`: do not edit.';
