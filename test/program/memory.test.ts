import { once } from 'node:events';
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import test from 'ava';
import { password } from '../support/booted-router.ts';
import { Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const megabyte = 1024 * 1024;

/** Bytes that the process holds now, and held at most so far. */
function memoryOf(pid: number): { readonly now: number; readonly most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const bytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) * 1024;
  return { now: bytes('VmRSS'), most: bytes('VmHWM') };
}

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('the whole process stays within 20 MB of rest while a file of 200 MB is shown (Linux tells)', async t => {
  const state = temporaryFolder(t);
  mkdirSync(join(state, 'cfcard'));
  writeFileSync(join(state, 'cfcard', 'long.txt'), '');
  truncateSync(join(state, 'cfcard', 'long.txt'), 200 * megabyte);
  const program = await Program.run(t, '--state', state, '--no-ca', '--tcp', '0');
  const console = connect(
    Number(
      String((await program.event('console'))['tcp'])
        .split(':')
        .at(-1),
    ),
    '127.0.0.1',
  );
  t.teardown(() => console.destroy());
  let end = '';
  let said = 0;
  console.on('data', bytes => {
    said += bytes.length;
    end = (end + bytes.toString('latin1')).slice(-80);
  });
  const type = async (keys: string, answer: RegExp) => {
    end = '';
    console.write(keys);
    while (!answer.test(end)) await once(console, 'data');
  };
  await type('\r', /Enter Password:$/);
  await type(`${password}\r`, /Confirm Password:$/);
  await type(`${password}\r`, />$/);
  await type('screen-length 0 temporary\r', />$/);

  const { now: atRest } = memoryOf(program.child.pid!);
  await type('more long.txt\r', /\n<HUAWEI>$/);
  const { most } = memoryOf(program.child.pid!);
  t.true(said > 200 * megabyte);
  t.true(most - atRest < 20 * megabyte, `${((most - atRest) / megabyte).toFixed(1)} MB more than at rest`);
});
