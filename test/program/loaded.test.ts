import test from 'ava';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mainPath, Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Tells at the end what the process has loaded, files of packages by the name of their package. */
const tellsWhatIsLoaded = `
  import Module from 'node:module';
  process.on('exit', () => {
    const nameOf = path => /.*node_modules.((?:@[^\\\\/]+.)?[^\\\\/]+)/.exec(path)?.[1] ?? path.split(/[\\\\/]/).at(-1);
    console.error(JSON.stringify([...new Set(Object.keys(Module._cache).map(nameOf))].sort()));
  });`;

const preload = `data:text/javascript,${encodeURIComponent(tellsWhatIsLoaded)}`;
const told = (errors: string) => JSON.parse(errors.trim().split('\n').at(-1) ?? '') as string[];

function loadedBy(...args: readonly string[]): readonly string[] {
  const { stderr } = spawnSync(process.execPath, ['--import', preload, mainPath, ...args], { encoding: 'utf8', timeout: 60_000 });
  return told(stderr);
}

test('the help is told by the program alone: no dependency is loaded for it', t => {
  t.deepEqual(loadedBy('--help'), ['main.js', 'ne40e.js']);
});

test('a start that is refused loads no dependency either', t => {
  t.deepEqual(loadedBy('run', '--no-ca', '--no-attach', '--baud', 'nonsense', '--state', temporaryFolder()), ['main.js', 'ne40e.js']);
});

test('a router that has its identity starts with what its pseudo-terminal needs, what it says and is configured with, and no more', async t => {
  const folder = temporaryFolder();
  const args = ['run', '--no-ca', '--no-attach', '--state', join(folder, 'state'), '--console', join(folder, 'console')];
  await (await Program.run(t, ...args.slice(1))).kill('SIGTERM');
  const program = new Program(args, preload);
  t.teardown(() => program.kill());
  await program.event('ready');
  await program.kill('SIGTERM');
  const said = ['console.json', 'logs.json'];
  t.deepEqual(
    told(program.errors),
    ['@serialport/bindings-cpp', 'basic.json', ...said, 'main.js', 'ne40e.js', 'node-gyp-build', 'node-pty'].sort(),
  );
});

test('what is bundled into the program comes with its licence', t => {
  const folder = dirname(mainPath);
  const licences = readFileSync(join(folder, 'LICENSES.txt'), 'utf8');
  const sources = ['ne40e.js', 'libraries.js'].flatMap(file => sourcesOf(join(folder, `${file}.map`)));
  const names = new Set(sources.flatMap(source => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []));
  for (const name of ['xstate', 'pkijs', 'asn1js', '@peculiar/asn1-schema']) t.true(names.has(name), name);
  for (const name of names) {
    const place = join(folder, '../../node_modules', name);
    const file = readdirSync(place).find(file => /^licen[cs]e/i.test(file));
    t.true(file !== undefined && licences.includes(readFileSync(join(place, file), 'utf8')), name);
  }
});

const sourcesOf = (map: string): readonly string[] => (JSON.parse(readFileSync(map, 'utf8')) as { sources: readonly string[] }).sources;
