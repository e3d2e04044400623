import test, { type ExecutionContext } from 'ava';
import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from '../support/working-copy.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { makeLists } = (await import(`${repository}scripts/make-lists.mjs`)) as { makeLists: (root: string) => void }; // what it exports

/** A house with these files, all with a default export. */
function house(t: ExecutionContext, ...paths: readonly string[]): string {
  const root = temporaryFolder(t);
  for (const path of paths) put(root, path, 'export default {};\n');
  put(root, `${messages}/lamps.ts`, 'export const lampMessages = {};\n');
  return root;
}

function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const messages = 'firmware-model/messages';
const page = 'firmware-model/pages/device/lamp.ts';
const handler = 'src/cli/handlers/device/lamp.ts';
const listOf = (root: string, folder: string) => readFileSync(join(root, folder, 'index.ts'), 'utf8');

test('a page and its handler are found where they lie', t => {
  const root = house(t, page, handler, 'firmware-model/pages/pki/pki-domain.view.ts');
  makeLists(root);
  t.regex(listOf(root, 'firmware-model/pages'), /'device\/lamp': deviceLamp,\n {2}'pki\/pki-domain\.view': pkiPkiDomainView,\n/);
  t.regex(listOf(root, 'src/cli/handlers'), /import deviceLamp from '\.\/device\/lamp\.ts';\n[^]*'device\/lamp': deviceLamp,\n/);
});

test('a handler without a page stops the build by its name', t => {
  const root = house(t, page, handler, 'src/cli/handlers/device/lapm.ts');
  t.throws(() => makeLists(root), { message: 'src/cli/handlers/device/lapm.ts: no page of that name in firmware-model/pages' });
});

test('so does one in another chapter than its page, and each of several is named', t => {
  const root = house(t, page, 'src/cli/handlers/pki/lamp.ts', 'src/cli/handlers/device/bulb.ts');
  t.throws(() => makeLists(root), { message: /device\/bulb\.ts, .*pki\/lamp\.ts: / });
});

test('what a chapter shares beside its handlers has no default export, and is none', t => {
  const root = house(t, page, handler);
  put(root, 'src/cli/handlers/device/brightness.ts', 'export const brightness = 3; // no export default here\n');
  makeLists(root);
  t.notRegex(listOf(root, 'src/cli/handlers'), /brightness/);
});

test('a list that says what it said is not written again', t => {
  const root = house(t, page, handler);
  makeLists(root);
  const list = join(root, 'src/cli/handlers/index.ts');
  utimesSync(list, 1, 1);
  makeLists(root);
  t.is(statSync(list).mtimeMs, 1000);
});

test('a file of messages is found by itself, under the name of what it exports', t => {
  const root = house(t, page, handler);
  put(root, `${messages}/bulbs.ts`, 'const source = 1;\n\nexport const bulbMessages = {};\n');
  makeLists(root);
  t.regex(
    listOf(root, messages),
    /import \{ bulbMessages \} from '\.\/bulbs\.ts';[^]* {2}\.\.\.bulbMessages,\n {2}\.\.\.lampMessages,\n\}/,
  );
});

test('a file of messages that exports none, or several, stops the build by its name', t => {
  for (const text of ['const bulbMessages = {};\n', 'export const one = {};\nexport const other = {};\n']) {
    const root = house(t, page, handler);
    put(root, `${messages}/bulbs.ts`, text);
    t.throws(() => makeLists(root), { message: /^firmware-model\/messages\/bulbs\.ts: .*one constant/ });
  }
});
