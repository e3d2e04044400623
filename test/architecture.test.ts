import test from 'ava';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Files that put rooms together; `router` is the folder of what a router is put together of, `program` of those around one. */
const assembling: readonly string[] = ['router.ts', 'router', 'main.ts', 'index.ts', 'program'];

/** What must be given to the code that needs it. */
const outsideWorld: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Date.now', /\bDate\.now\b/],
  ['new Date()', /\bnew Date\(\s*\)/],
  ['Math.random', /\bMath\.random\b/],
  ['a global timer', /(?<![.#\w])set(Timeout|Interval|Immediate)\(/],
  ['randomBytes', /\brandom(Bytes|UUID|FillSync)\b/],
  ['a file, the network or another program', /'node:(fs|net|http|https|tls|dgram|child_process)(\/promises)?'/],
  ['process', /(?<![.\w])process\.(?!versions\b)/],
];

interface Import {
  readonly file: string;
  /** Path from the root of the repository, or the name of a package. */
  readonly target: string;
  readonly typeOnly: boolean;
  /** By `import()`, when it is needed. */
  readonly late: boolean;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const mayImport = readTable();
const sources = filesBelow('src');
const imports = sources.flatMap(importsOf);

for (const [room, allowed] of Object.entries(mayImport)) {
  test(`${room} imports from ${allowed.join(', ') || 'no other room'} only`, t => {
    const strangers = imports
      .filter(({ file, target }) => roomOf(file) === room && target.startsWith('src/'))
      .filter(({ target }) => ![room, ...allowed].some(known => isIn(known, roomOf(target))));
    t.deepEqual(strangers.map(described), []);
  });
}

test('every room has its line in the table, and every line a room', t => {
  for (const room of Object.keys(mayImport))
    t.true(
      sources.some(file => file.startsWith(`src/${room}/`)),
      room,
    );
  t.deepEqual(
    sources.filter(file => !(roomOf(file) in mayImport) && !assembling.includes(roomOf(file))),
    [],
  );
});

test('no README and no guide names a source that is not there', t => {
  const there = ['src', 'firmware-model', 'test', 'scripts'].flatMap(filesBelow);
  const guides = ['README.md', 'CONTRIBUTING.md', ...readmesBelow('firmware-model'), ...readmesBelow('src')];
  const lost = guides.flatMap(readme => {
    const named = [...readFileSync(join(root, readme), 'utf8').matchAll(/`([\w./-]+\.ts)`/g)].map(([, name = '']) => name);
    return named.filter(name => !there.some(file => `/${file}`.endsWith(`/${name}`))).map(name => `${readme} names ${name}`);
  });
  t.deepEqual(lost, []);
});

test('only the assembling files import values of the firmware model; everyone else sees its types', t => {
  const found = imports.filter(
    ({ file, target, typeOnly }) => target.startsWith('firmware-model/') && !typeOnly && !assembling.includes(roomOf(file)),
  );
  t.deepEqual(found.map(described), []);
});

test('the firmware model stands by itself: it imports nothing but itself, and its schema nothing at all', t => {
  const found = filesBelow('firmware-model').flatMap(importsOf);
  t.deepEqual(found.filter(({ target }) => !target.startsWith('firmware-model/')).map(described), []);
  const ofSchema = found.filter(
    ({ file, target }) => file.startsWith('firmware-model/schema/') && !target.startsWith('firmware-model/schema/'),
  );
  t.deepEqual(ofSchema.map(described), []);
});

test('no room leads back to itself by way of others', t => {
  const arrows = new Map(Object.keys(mayImport).map(room => [room, new Set<string>()]));
  for (const { file, target } of imports) {
    if (target.startsWith('src/') && roomOf(file) !== roomOf(target)) arrows.get(roomOf(file))?.add(roomOf(target));
  }
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(arrows.get(from) ?? [])].some(next => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
  t.deepEqual(
    [...arrows.keys()].filter(room => reaches(room, room)),
    [],
  );
});

for (const [name, pattern] of outsideWorld) {
  test(`${name} belongs to the adapters and the program`, t => {
    const found = sources
      .filter(file => !['adapters', 'main.ts', 'clock'].some(room => isIn(room, roomOf(file))))
      .filter(file => pattern.test(code(file)));
    t.deepEqual(found, []);
  });
}

test('cmp/asn1 imports the ASN.1 libraries, itself and the DER reader of pki only', t => {
  const found = imports
    .filter(({ file }) => file.startsWith('src/cmp/asn1/'))
    .filter(
      ({ target }) =>
        !target.startsWith('src/cmp/asn1/') &&
        target !== 'src/pki/der.ts' &&
        target !== 'src/pki/object-identifier.ts' &&
        !/^(@peculiar\/asn1-|asn1js$)/.test(target),
    );
  t.deepEqual(found.map(described), []);
});

test('a router starts without the libraries that it may need later: ASN.1, serial ports, pseudo-terminals', t => {
  const loaded = new Set(['src/main.ts', 'src/program/run.ts']);
  for (const file of loaded) {
    for (const { target, typeOnly, late } of file.endsWith('.ts') ? importsOf(file) : []) if (!typeOnly && !late) loaded.add(target);
  }
  t.deepEqual([...loaded].filter(target => !target.endsWith('.ts') && !target.startsWith('node:')).sort(), ['xstate']);
});

/** Which room of src/ may import from which: the table of src/README.md. */
function readTable(): Readonly<Record<string, readonly string[]>> {
  const [, table = ''] = /<!-- rooms -->\n([^]*?)<!-- \/rooms -->/.exec(readFileSync(join(root, 'src/README.md'), 'utf8')) ?? [];
  const rows = table.matchAll(/^\| `([^`]+)` \|([^|]*)\|/gm);
  return Object.fromEntries(
    [...rows].map(([, room = '', allowed = '']) => [room, [...allowed.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)]),
  );
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => posix.join(folder, ...file.split(/[\\/]/)));
}

const readmesBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('README.md'))
    .map(file => posix.join(folder, ...file.split(/[\\/]/)));

/** The file without its comments. */
function code(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

function importsOf(file: string): readonly Import[] {
  const statements = code(file).matchAll(/\b(?:import|export)\s+(type\s)?(?:[\w*\s{},]+?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/g);
  return [...statements].map(([, type, from, dynamic]) => {
    const specifier = from ?? dynamic ?? '';
    const target = specifier.startsWith('.') ? relative(root, join(root, dirname(file), specifier)).replaceAll('\\', '/') : specifier;
    return { file, target, typeOnly: type !== undefined, late: dynamic !== undefined };
  });
}

/** `cli/grammar` where the table has such a row, else the first folder. */
function roomOf(file: string): string {
  const [, room = '', folder = ''] = file.split('/');
  return `${room}/${folder}` in mayImport ? `${room}/${folder}` : room;
}

const isIn = (room: string, other: string): boolean => other === room || other.startsWith(`${room}/`);

function described({ file, target }: Import): string {
  return `${file} imports ${target}`;
}
