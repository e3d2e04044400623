import test from 'ava';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mainPath } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A program of one line where the real one stands, and the folder in which what V8 makes of it is kept. */
function installed(line: string) {
  const folder = temporaryFolder();
  const program = join(folder, 'program');
  mkdirSync(program);
  for (const name of ['main.js', 'package.json']) cpSync(join(dirname(mainPath), name), join(program, name));
  const become = (line: string) => writeFileSync(join(program, 'ne40e.js'), `#!/usr/bin/env node\n${line}\n`);
  become(line);
  return {
    become,
    kept: join(folder, '.compiled'),
    run: () => spawnSync(process.execPath, [join(program, 'main.js')], { encoding: 'utf8' }),
  };
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));

test('a program that has changed runs as it now is, also where it is as long as before', t => {
  const { become, run } = installed('console.log("before")');
  t.deepEqual([run().stdout, run().stdout], ['before\n', 'before\n']);
  become('console.log("behind")');
  t.deepEqual([run().stdout, run().stdout], ['behind\n', 'behind\n']);
});

test('what is kept of it and is damaged, cut short or empty is not used', t => {
  const { kept, run } = installed('console.log("sound")');
  for (const damage of [(bytes: Buffer) => bytes.map(byte => byte ^ 1), (bytes: Buffer) => bytes.subarray(0, 100), () => Buffer.of()]) {
    run();
    const files = filesIn(kept);
    t.true(files.length > 0);
    for (const file of files) writeFileSync(file, damage(readFileSync(file)));
    const { stdout, stderr } = run();
    t.deepEqual({ stdout, stderr }, { stdout: 'sound\n', stderr: '' });
  }
});

test('where nothing can be kept it runs all the same', t => {
  const { kept, run } = installed('console.log("runs")');
  writeFileSync(kept, 'no folder');
  const { stdout, stderr } = run();
  t.deepEqual({ stdout, stderr }, { stdout: 'runs\n', stderr: '' });
});

test('a fault is told with its place in the program', t => {
  const { run } = installed('throw new Error("fault")');
  run();
  t.regex(run().stderr, /ne40e\.js:2:7/);
});
