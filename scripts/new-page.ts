import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { firmware } from '../firmware-model/index.ts';
import type { Page } from '../firmware-model/schema/page.ts';
import { NotationError } from '../src/cli/grammar/notation/parse.ts';
import { draftOf } from './new-page/draft.ts';
import { formsInCorpus } from './new-page/corpus.ts';
import { filesOf } from './new-page/files.ts';

/** Lays a page of the command reference, its handler and its test, in the manner of those that are there. */
const usage = `npm run new-page -- <chapter> <title> [<form> …] [--candidate] [--view <id>] [--corpus <file>]

  npm run new-page -- device "display lamp"
  npm run new-page -- device "lamp" "lamp { on | off }" "undo lamp" --candidate

Without forms they are looked up by their title in the corpus, a file of JSON Lines (NE40E_CORPUS names its folder); else the title is the form.
Where the corpus has lines that begin so under other titles only, they are named, and the forms must be typed.`;

const root = fileURLToPath(new URL('../../', import.meta.url));
const { positionals, values } = readWords();
const [chapter = '', title = '', ...typed] = positionals;
if (!/^[a-z][a-z-]*$/.test(chapter) || title.trim() === '') refuse(usage);

const pages = Object.entries<Page>(firmware.pages);
const known = pages.find(([, page]) => page.title === title);
if (known) refuse(`firmware-model/pages/${known[0]}.ts is the page "${title}": add to it.`);

const { forms: found, elsewhere } =
  typed.length > 0 ? { elsewhere: [] } : formsInCorpus(title, values.corpus ?? process.env['NE40E_CORPUS']);
if (elsewhere.length > 0) {
  const lines = elsewhere.flatMap(page => page.syntax.map(form => `  ${form}   (${page.title})`));
  refuse(
    `No page of the command reference is titled "${title}". Type the forms behind the title; these lines begin so:\n${lines.join('\n')}`,
  );
}
const draft = drafted();
const files = filesOf(draft);
const standing = Object.keys(files).filter(path => existsSync(join(root, path)));
if (standing.length > 0) refuse(`${standing.join(', ')}: exists already; choose another title.`);

for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
spawnSync(process.execPath, [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'format', '--write', ...Object.keys(files)], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
console.log(
  `${Object.keys(files).join('\n')}\n\nWrite what is still empty, then \`npm test -- test/firmware-model test/cli/handlers/${chapter}\`.`,
);

function readWords() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { candidate: { type: 'boolean', default: false }, view: { type: 'string' }, corpus: { type: 'string' } },
    });
  } catch {
    return refuse(usage);
  }
}

function drafted() {
  const forms = typed.length > 0 ? typed : (found ?? [title, ...(values.candidate ? [`undo ${title}`] : [])]);
  const view = values.view ?? (values.candidate ? 'system' : 'all');
  if (view !== 'all' && !(view in firmware.views)) refuse(`${view} is no view of firmware-model/views.ts.`);
  try {
    return draftOf({ chapter, title, forms, view, isCandidate: values.candidate, isDocumented: found !== undefined }, firmware);
  } catch (error) {
    if (error instanceof NotationError) return refuse(error.message);
    throw error;
  }
}

function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}
