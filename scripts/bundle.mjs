// Makes dist/program, what a user starts, and dist/library, what other programs import, of the compiled sources.
import { build } from 'esbuild';
import { chmodSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The program in one file: Node finds and loads several hundred modules one by one, which takes twice as long as all the rest of a start.
 * CommonJS, because its loader asks for each module once and at once; modules that are imported late still run late. Of the dependencies
 * those go in that every start needs; the others stay outside, as do all that have native parts.
 */
export async function bundleProgram(root) {
  const inRoot = path => join(root, path);
  const { dependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  rmSync(inRoot('dist/program'), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['dist/src/main.js'],
    outfile: 'dist/program/ne40e.js',
    bundle: true,
    external: Object.keys(dependencies).filter(name => !included.includes(name)),
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'urlOfThisFile' },
    banner: { js: "const urlOfThisFile = require('node:url').pathToFileURL(__filename).href;" },
    sourcemap: true,
    logLevel: 'warning',
  });
  writeFileSync(inRoot('dist/program/package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(inRoot('dist/program/LICENSES.txt'), included.map(name => licenceOf(inRoot(`node_modules/${name}`), name)).join('\n'));
  copyFileSync(inRoot('scripts/launch.cjs'), inRoot('dist/program/main.js'));
  chmodSync(inRoot('dist/program/main.js'), 0o755);
}

/** What other programs import, in a few files. Its dependencies are those that the program which imports it has installed. */
export async function bundleLibrary(root) {
  rmSync(join(root, 'dist/library'), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['dist/src/index.js'],
    outdir: 'dist/library',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    logLevel: 'warning',
  });
}

function licenceOf(folder, name) {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version}\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8')}`;
}

const included = ['xstate'];
