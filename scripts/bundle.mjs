// Makes dist/program, what a user starts, and dist/library, what other programs import, of the compiled sources.
import { build } from 'esbuild';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const common = { bundle: true, platform: 'node', target: 'node20', sourcemap: true, metafile: true, logLevel: 'warning' };

/**
 * Without comments and indents, with names as they are. One letter beyond ASCII, in a comment, and V8 keeps two octets for each of all. Lines
 * have an end, because Node shows the one that an error was thrown in.
 */
const dense = { minifyWhitespace: true, legalComments: 'none', charset: 'ascii', lineLimit: 200 };

/**
 * Dependencies that go into files of their own beside the program, which only those load who need them: whoever enrols or runs a lab CA,
 * is called by SSH, moves files by FTP, asks a directory, reads a profile of the lab CA. The natives stay outside; those of SSH are for speed only, it runs without.
 */
const late = {
  'libraries.js': ['@peculiar/asn1-schema', '@peculiar/asn1-x509', 'asn1js', 'pkijs'],
  'ssh.js': ['ssh2'],
  'ftp.js': ['basic-ftp'],
  'ldap.js': ['ldapts'],
  'yaml.js': ['yaml'],
};
const native = ['@serialport/bindings-cpp', 'node-pty', 'serialport', 'cpu-features', '*.node'];

/**
 * The program in one file: Node finds and loads several hundred modules one by one, which takes twice as long as all the rest of a start.
 * CommonJS, because its loader asks for each module once and at once; modules that are imported late still run late.
 */
export async function bundleProgram(root) {
  const folder = join(root, 'dist/program');
  rmSync(folder, { recursive: true, force: true });
  const ofProgram = { ...common, ...dense, absWorkingDir: root, format: 'cjs', external: native };
  const made = await Promise.all([
    build({
      ...ofProgram,
      entryPoints: ['dist/src/main.js'],
      outfile: 'dist/program/ne40e.js',
      supported: { 'dynamic-import': false },
      define: { 'import.meta.url': 'urlOfThisFile' },
      banner: { js: "const urlOfThisFile = require('node:url').pathToFileURL(__filename).href;" },
      plugins: [fromLibraries, wordsLater, chaptersLater, await pagesLater(root), await messagesLater(root), handlersLater(root)],
    }),
    build({ ...ofProgram, entryPoints: ['dist/firmware-model/words.js'], outfile: 'dist/program/words.js' }),
    build({
      ...ofProgram,
      sourcemap: false,
      entryPoints: chapterFiles(root).map(name => `dist/firmware-model/chapters/${name}.js`),
      outdir: 'dist/program/chapters',
    }),
    ...Object.entries(late).map(([file, names]) =>
      build({
        ...ofProgram,
        stdin: { contents: `module.exports = { ${names.map(getter).join(', ')} };`, resolveDir: root },
        outfile: `dist/program/${file}`,
      }),
    ),
  ]);
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(join(folder, 'LICENSES.txt'), licencesOf(made, root));
  copyFileSync(join(root, 'scripts/launch.cjs'), join(folder, 'main.js'));
  chmodSync(join(folder, 'main.js'), 0o755);
}

const getter = name => `get '${name}'() { return require('${name}'); }`;

const fromLibraries = {
  name: 'late dependencies come from their own file',
  setup(bundle) {
    bundle.onResolve({ filter: /^[@a-z]/ }, ({ path }) => (lateFileOf(path) ? { path, namespace: 'late' } : undefined));
    bundle.onResolve({ filter: /./, namespace: 'late' }, ({ path }) => ({ path, external: true }));
    bundle.onLoad({ filter: /./, namespace: 'late' }, ({ path }) => ({
      contents: `module.exports = require('./${lateFileOf(path)}')['${path}'];`,
    }));
  },
};

const lateFileOf = path => Object.keys(late).find(file => late[file].includes(path));

/** The leading words of all commands are a third of a megabyte, which nobody needs who makes no mistake. */
const wordsLater = {
  name: 'known words come from their own file when they are asked for',
  setup(bundle) {
    bundle.onResolve({ filter: /^\.\/words\.js$/ }, ({ namespace, importer }) => {
      if (namespace === 'words') return { external: true };
      return importer.endsWith('firmware-model/index.js') ? { path: 'words', namespace: 'words' } : undefined;
    });
    bundle.onLoad({ filter: /./, namespace: 'words' }, () => ({ contents: "export const words = () => require('./words.js').words();" }));
  },
};

/** Chapters are some megabytes: each comes from a file of its own when somebody types what may stand in it. */
const chaptersLater = {
  name: 'chapters come from their own files when they are asked for',
  setup(bundle) {
    bundle.onResolve({ filter: /^\.\/[^/]+\.js$/ }, ({ path, importer }) => {
      if (!importer.endsWith('firmware-model/chapters/index.js') || path === './views.js') return undefined;
      return { path, namespace: 'chapters' };
    });
    bundle.onResolve({ filter: /./, namespace: 'chapters' }, ({ path }) => ({ path, external: true }));
    bundle.onLoad({ filter: /./, namespace: 'chapters' }, ({ path }) => ({
      contents: `export default () => require('./chapters/${path.slice(2)}').default();`,
    }));
  },
};

const chapterFiles = root =>
  readdirSync(join(root, 'dist/firmware-model/chapters')).flatMap(file =>
    /^(?!index\.|views\.).*\.js$/.test(file) ? file.slice(0, -3) : [],
  );

/**
 * Pages come from a file of their chapter when somebody types a word of one of them. A page equals its JSON copy, so that is what is kept; by
 * the index that is made of them here the program knows which it needs.
 */
async function pagesLater(root) {
  const { pages } = await import(pathToFileURL(join(root, 'dist/firmware-model/pages/index.js')).href);
  const { pageIndexOf } = await import(pathToFileURL(join(root, 'dist/src/cli/grammar/page-index.js')).href);
  const chapters = new Set(Object.keys(pages).map(chapterOf));
  mkdirSync(join(root, 'dist/program/pages'), { recursive: true });
  for (const chapter of chapters) {
    const own = Object.entries(pages).filter(([path]) => chapterOf(path) === chapter);
    writeFileSync(join(root, `dist/program/pages/${chapter}.json`), JSON.stringify(Object.fromEntries(own)));
  }
  const getters = Object.keys(pages).map(path => `get '${path}'() { return require('./pages/${chapterOf(path)}.json')['${path}']; }`);
  const contents = `export const pages = { ${getters.join(', ')} }; export const pageIndex = ${JSON.stringify(pageIndexOf(pages))};`;
  return {
    name: 'pages come from files of their chapters when they are asked for',
    setup(bundle) {
      bundle.onResolve({ filter: /pages\/index\.js$/ }, ({ path }) => ({ path, namespace: 'pages' }));
      bundle.onResolve({ filter: /./, namespace: 'pages' }, ({ path }) => ({ path, external: true }));
      bundle.onLoad({ filter: /./, namespace: 'pages' }, () => ({ contents }));
    },
  };
}

/**
 * What the router says comes from a file of its room when the first line of that room is said. A room equals its JSON copy; which one a line is
 * of, the program knows.
 */
async function messagesLater(root) {
  const folder = join(root, 'dist/firmware-model/messages');
  const names = readdirSync(folder).flatMap(file => /^(?!index\.)(.*)\.js$/.exec(file)?.[1] ?? []);
  const rooms = await Promise.all(
    names.map(async name => Object.assign({}, ...Object.values(await import(pathToFileURL(join(folder, `${name}.js`)).href)))),
  );
  mkdirSync(join(root, 'dist/program/messages'), { recursive: true });
  for (const [at, name] of names.entries()) writeFileSync(join(root, `dist/program/messages/${name}.json`), JSON.stringify(rooms[at]));
  const roomOf = Object.fromEntries(rooms.flatMap((room, at) => Object.keys(room).map(id => [id, at])));
  const contents = `import { fromRooms } from ${JSON.stringify(join(root, 'dist/src/program/rooms-of-messages.js'))};
    const files = [${names.map(name => `() => require('./messages/${name}.json')`).join(', ')}];
    export const messages = fromRooms(${JSON.stringify(roomOf)}, files);`;
  return {
    name: 'messages come from files of their rooms when they are asked for',
    setup(bundle) {
      bundle.onResolve({ filter: /\/messages\/index\.js$/ }, ({ path }) => ({ path, namespace: 'messages' }));
      bundle.onResolve({ filter: /\.json$/, namespace: 'messages' }, ({ path }) => ({ path, external: true }));
      bundle.onLoad({ filter: /./, namespace: 'messages' }, () => ({ contents, resolveDir: root }));
    },
  };
}

/** Handlers stay in the program, for they share what they are made of; each is begun when its command is first typed. */
const handlersLater = root => ({
  name: 'handlers begin when they are asked for',
  setup(bundle) {
    const folder = join(root, 'dist/src/cli/handlers');
    bundle.onLoad({ filter: /src\/cli\/handlers\/index\.js$/ }, ({ path }) => {
      const list = readFileSync(path, 'utf8');
      const getters = [...list.matchAll(/^ +'([^']+)': /gm)].map(
        ([, name]) => `get '${name}'() { return require('./${name}.js').default; }`,
      );
      return { contents: `export const handlers = { ${getters.join(', ')} };`, resolveDir: folder };
    });
  },
});

const chapterOf = path => path.split('/', 1)[0];

/** What other programs import, in a few files. Its dependencies are those that the program which imports it has installed. */
export async function bundleLibrary(root) {
  rmSync(join(root, 'dist/library'), { recursive: true, force: true });
  await build({
    ...common,
    absWorkingDir: root,
    entryPoints: ['dist/src/index.js'],
    outdir: 'dist/library',
    splitting: true,
    packages: 'external',
    format: 'esm',
  });
}

/** Of every package that something was taken from. */
function licencesOf(made, root) {
  const files = made.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const folders = new Set(files.flatMap(file => /^node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
  return [...folders]
    .sort()
    .map(folder => licenceOf(join(root, folder)))
    .join('\n');
}

function licenceOf(folder) {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find(file => /^licen[cs]e/i.test(file));
  if (!file) throw new Error(`${name} has no licence text: it can't be bundled`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8')}`;
}
