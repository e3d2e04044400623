import test from 'ava';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Which room of src/ may import from which. A line missing here is a dependency we do not have. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  clock: [],
  flash: ['clock'],
  config: ['clock'],
  // entity and domain are read out of a configuration, certificates off the card
  pki: ['config', 'flash', 'clock'],
  cmp: ['pki', 'clock'],
  ca: ['cmp', 'pki', 'clock'],
  'control-plane': ['flash', 'config', 'pki', 'cmp', 'clock'],
  // device time is shown in the layouts of clock/format.ts
  cli: ['control-plane', 'flash', 'config', 'pki', 'clock'],
  console: ['cli', 'control-plane', 'config', 'clock'],
  // the board's memory and the source of randomness are kept and made out there
  adapters: ['console', 'cmp', 'ca', 'flash', 'clock', 'control-plane', 'pki'],
};
/** Files that put rooms together; `program` is the folder of those around one router. */
const assembling: readonly string[] = ['router.ts', 'main.ts', 'index.ts', 'program'];

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
const sources = filesBelow('src');
const imports = sources.flatMap(importsOf);

for (const [room, allowed] of Object.entries(mayImport)) {
  test(`${room} imports from ${allowed.join(', ') || 'no other room'} only`, t => {
    const strangers = imports.filter(({ file, target }) => roomOf(file) === room && target.startsWith('src/'))
      .filter(({ target }) => ![room, ...allowed].includes(roomOf(target)));
    t.deepEqual(strangers.map(described), []);
  });
}

test('every room has its line in the table', t => {
  t.deepEqual(sources.filter(file => !(roomOf(file) in mayImport) && !assembling.includes(roomOf(file))), []);
});

test('only the assembling files import values of the firmware model; everyone else sees its types', t => {
  const found = imports.filter(({ file, target, typeOnly }) =>
    target.startsWith('firmware-model/') && !typeOnly && !assembling.includes(roomOf(file)));
  t.deepEqual(found.map(described), []);
});

test('the firmware model is data: it imports nothing of src but types', t => {
  const found = filesBelow('firmware-model').flatMap(importsOf).filter(({ target, typeOnly }) => !target.startsWith('firmware-model/') && !typeOnly);
  t.deepEqual(found.map(described), []);
});

for (const [name, pattern] of outsideWorld) {
  test(`${name} belongs to the adapters and the program`, t => {
    const found = sources.filter(file => !['adapters', 'main.ts', 'clock'].includes(roomOf(file)))
      .filter(file => pattern.test(code(file)));
    t.deepEqual(found, []);
  });
}

test('cmp/asn1 imports the ASN.1 libraries, itself and the DER reader of pki only', t => {
  const found = imports.filter(({ file }) => file.startsWith('src/cmp/asn1/'))
    .filter(({ target }) => !target.startsWith('src/cmp/asn1/') && target !== 'src/pki/der.ts' && !/^(@peculiar\/asn1-|asn1js$)/.test(target));
  t.deepEqual(found.map(described), []);
});

test('a router starts without the libraries that it may need later: ASN.1, serial ports, pseudo-terminals', t => {
  const loaded = new Set(['src/main.ts', 'src/program/run.ts']);
  for (const file of loaded) {
    for (const { target, typeOnly, late } of file.endsWith('.ts') ? importsOf(file) : []) if (!typeOnly && !late) loaded.add(target);
  }
  t.deepEqual([...loaded].filter(target => !target.endsWith('.ts') && !target.startsWith('node:')).sort(), ['fflate', 'xstate']);
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => posix.join(folder, ...file.split(/[\\/]/)));
}

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

function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function described({ file, target }: Import): string {
  return `${file} imports ${target}`;
}
