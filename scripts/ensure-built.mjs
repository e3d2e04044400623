// Makes a fresh clone ready: installs what package-lock.json asks for, compiles when a source has changed. Says nothing when all is done.
// Runs before `npm start`, `npm test` and `npm run bench`, and as `prepare` (then npm is installing already). Needs Node alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeLists } from './make-lists.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const inRoot = path => join(root, path);
const sourceFolders = ['src', 'firmware-model', 'test', 'scripts'];
const program = 'dist/program/main.js';
const compiler = 'node_modules/typescript/bin/tsc';
const bundler = 'node_modules/esbuild/lib/main.js';
const stamp = 'dist/.built-from';
const installing = process.env.npm_lifecycle_event === 'prepare';

if (!isSupported(process.versions.node)) fail(`Node ${process.versions.node} is too old: ne40e needs Node 20.19 or newer`);
if (!installing && !isInstalled()) install();
listModules();
if (installing && !(existsSync(inRoot(compiler)) && existsSync(inRoot(bundler))))
  say('typescript or esbuild is not installed: nothing is compiled now');
else if (!isBuilt()) await build();

function isSupported(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/** Compares what is installed with what is asked for: times of files say little after a checkout. */
function isInstalled() {
  if (!existsSync(inRoot('node_modules/.package-lock.json'))) return false;
  const asked = readJson('package-lock.json').packages;
  const installed = readJson('node_modules/.package-lock.json').packages;
  return Object.entries(asked).every(
    ([path, { version, optional, peer }]) => path === '' || optional || peer || installed[path]?.version === version,
  );
}

function install() {
  say('installing dependencies');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'];
  run(...(npm ? [process.execPath, npm, ...args] : ['npm', ...args]));
}

/** What lies in the folders of pages and handlers is what there is. */
function listModules() {
  try {
    makeLists(root);
  } catch (error) {
    fail(error.message);
  }
}

function isBuilt() {
  return existsSync(inRoot(program)) && existsSync(inRoot(stamp)) && readFileSync(inRoot(stamp), 'utf8') === sourceDigest();
}

async function build() {
  say('compiling');
  const digest = sourceDigest(); // taken first: what changes meanwhile is compiled the next time
  mkdirSync(inRoot('dist'), { recursive: true });
  rmSync(inRoot(stamp), { force: true });
  run(process.execPath, inRoot(compiler));
  removeOrphans();
  const { bundleProgram, bundleLibrary } = await import('./bundle.mjs'); // late: esbuild may have just been installed
  await Promise.all([bundleProgram(root), bundleLibrary(root)]);
  writeFileSync(inRoot(stamp), digest);
}

function sourceDigest() {
  const hash = createHash('sha256');
  for (const path of [...sourceFolders.flatMap(filesIn), 'tsconfig.json', 'package-lock.json']) {
    const { mtimeMs, size } = statSync(inRoot(path));
    hash.update(`${path}\0${mtimeMs}\0${size}\n`);
  }
  return hash.digest('hex');
}

/** A test whose source is gone must not run on. */
function removeOrphans() {
  const sources = new Set(sourceFolders.flatMap(filesIn).map(path => path.replace(/\.ts$/, '')));
  for (const path of sourceFolders.flatMap(folder => filesIn(`dist/${folder}`))) {
    if (!sources.has(path.replace(/^dist\//, '').replace(/\.(js|js\.map|d\.ts)$/, ''))) rmSync(inRoot(path));
  }
}

function filesIn(folder) {
  if (!existsSync(inRoot(folder))) return [];
  return readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
    .sort();
}

function readJson(path) {
  return JSON.parse(readFileSync(inRoot(path), 'utf8'));
}

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (error || status !== 0) fail(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
}

function say(text) {
  process.stderr.write(`ne40e: ${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}
