// Writes the lists that follow from what lies in the folders: every page and message of the model, every handler of the command line. Run by
// the build. A file of messages exports one constant, its messages by id. A page or handler is a file with a default export; a
// handler whose page does not exist stops the build, for it would never be called.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const pagesFolder = 'firmware-model/pages';
const handlersFolder = 'src/cli/handlers';
const messagesFolder = 'firmware-model/messages';

export function makeLists(root) {
  const pages = modulesIn(join(root, pagesFolder));
  const handlers = modulesIn(join(root, handlersFolder));
  const lost = handlers.filter(path => !pages.includes(path));
  if (lost.length > 0)
    throw new Error(`${lost.map(path => `${handlersFolder}/${path}.ts`).join(', ')}: no page of that name in ${pagesFolder}`);
  const index =
    '\n/** The bundle of the program makes one, and reads pages by it. */\nexport const pageIndex: PageIndex | undefined = undefined;\n';
  const type = "import type { PageIndex } from '../schema/page-index.ts';\n";
  const list = listOf(pages, '/** Every page, by path: `pki/pki-domain`. */', 'pages', ' as const');
  write(join(root, pagesFolder, 'index.ts'), list.replace('\n', `\n${type}`) + index);
  write(join(root, handlersFolder, 'index.ts'), listOf(handlers, '/** Every handler, under the path of its page. */', 'handlers', ''));
  write(join(root, messagesFolder, 'index.ts'), messageList(join(root, messagesFolder)));
}

function messageList(folder) {
  const files = readdirSync(folder).filter(file => file.endsWith('.ts') && file !== 'index.ts');
  const names = files.sort().map(file => [file, constantOf(folder, file)]);
  const imports = names.map(([file, name]) => `import { ${name} } from './${file}';`);
  const spreads = names.map(([, name]) => `  ...${name},`);
  return [
    head,
    ...imports,
    '',
    '/** Every line that the router can say, by id. */',
    'export const messages = {',
    ...spreads,
    '};',
    '',
  ].join('\n');
}

function constantOf(folder, file) {
  const [name, ...others] = [...readFileSync(join(folder, file), 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
  if (name === undefined || others.length > 0)
    throw new Error(`${messagesFolder}/${file}: a file of messages exports one constant, its messages`);
  return name;
}

/** Paths of the modules with a default export: `pki/pki-domain`. */
function modulesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(folder, name))
        .filter(file => file.endsWith('.ts'))
        .map(file => `${name}/${file.slice(0, -'.ts'.length)}`),
    )
    .filter(path => /^export default /m.test(readFileSync(join(folder, `${path}.ts`), 'utf8')))
    .sort();
}

function listOf(paths, comment, name, end) {
  const imports = paths.map(path => `import ${identifier(path)} from './${path}.ts';`);
  const entries = paths.map(path => `  '${path}': ${identifier(path)},`);
  return [head, ...imports, '', comment, `export const ${name} = {`, ...entries, `}${end};`, ''].join('\n');
}

/** `pki/pki-domain` and `aaa/aaa` may not meet: the chapter is part of the name. */
const identifier = path => path.replace(/[^a-zA-Z0-9]+(.)/g, (_, letter) => letter.toUpperCase());

/** Only what has changed is written: the build goes by the times of files. */
function write(place, text) {
  if (!existsSync(place) || readFileSync(place, 'utf8') !== text) writeFileSync(place, text);
}

const head = '// Made by scripts/make-lists.mjs: do not edit.';
