import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import test, { type ExecutionContext } from 'ava';
import { checkStateFolder, openStateFolder } from '../../../src/adapters/storage/state-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const moduleUrl = new URL('../../../src/adapters/storage/state-folder.js', import.meta.url).href;

/** Another process that takes a folder and holds it until it is killed. */
async function holder(t: ExecutionContext, folder: string) {
  const script = `const { openStateFolder } = await import(${JSON.stringify(moduleUrl)});
    openStateFolder(${JSON.stringify(folder)}); console.log('taken'); setInterval(() => {}, 1e6);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.teardown(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

test('a folder that is not there is made', t => {
  const path = join(temporaryFolder(t), 'deep', 'lab');
  const state = openStateFolder(path);
  t.is(state.path, path);
  t.true(existsSync(path));
  state.close();
});

test('a folder given back can be taken again, with nothing left in it', t => {
  const path = temporaryFolder(t);
  openStateFolder(path).close();
  t.deepEqual(readdirSync(path), []);
  openStateFolder(path).close();
  t.pass();
});

test('a folder on which another router runs is refused, and named with its process', async t => {
  const path = temporaryFolder(t);
  const other = await holder(t, path);
  const error = t.throws(() => openStateFolder(path), { code: 'STATE_FOLDER_IN_USE' });
  t.is(error?.message, `${path} is in use by a running router (process ${other.pid})`);
  t.deepEqual(readdirSync(path), ['lock']);
});

test('one process does not take a folder twice', t => {
  const path = temporaryFolder(t);
  const state = openStateFolder(path);
  t.throws(() => openStateFolder(path), { code: 'STATE_FOLDER_IN_USE' });
  state.close();
});

test('the folder of a killed router can be taken at once', async t => {
  const path = temporaryFolder(t);
  const other = await holder(t, path);
  other.kill('SIGKILL');
  await once(other, 'exit');
  t.true(existsSync(join(path, 'lock')));
  openStateFolder(path).close();
  t.false(existsSync(join(path, 'lock')));
});

test('a killed router that nobody has reaped yet holds nothing', async t => {
  const path = temporaryFolder(t);
  const script = `const { openStateFolder } = await import(${JSON.stringify(moduleUrl)});
    openStateFolder(${JSON.stringify(path)}); process.kill(process.pid, 'SIGKILL');`;
  const parent = spawn('sh', ['-c', '"$0" --input-type=module -e "$1" & echo $!; exec sleep 60', process.execPath, script], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  t.teardown(() => void parent.kill('SIGKILL'));
  const [line] = await once(parent.stdout, 'data');
  const stat = `/proc/${Number(line)}/stat`;
  const deadline = performance.now() + 20_000;
  while (!/\) Z /.test(readFileSync(stat, 'utf8')) && performance.now() < deadline) await new Promise(resolve => setImmediate(resolve));

  t.regex(readFileSync(stat, 'utf8'), /\) Z /);
  t.regex(readFileSync(join(path, 'lock'), 'utf8'), new RegExp(`^${Number(line)} `));
  openStateFolder(path).close();
});

test('a process that has been given the number of a killed router does not hold its folder', t => {
  const path = temporaryFolder(t);
  writeFileSync(join(path, 'lock'), `${process.pid} 1 another-boot`);
  openStateFolder(path).close();
  t.pass();
});

test('a lock that says nothing counts for nothing', t => {
  const path = temporaryFolder(t);
  writeFileSync(join(path, 'lock'), '');
  openStateFolder(path).close();
  t.pass();
});

test('what processes have left that were killed while they took the lock is cleared away, and no more', t => {
  const path = temporaryFolder(t);
  const dead = 2 ** 22 + 1; // above the highest number of a process
  for (const name of [`lock.${dead}`, `lock.stale.${dead}`, `lock.${process.ppid}`, 'lock.txt']) writeFileSync(join(path, name), '');
  const state = openStateFolder(path);
  t.deepEqual(readdirSync(path), ['lock', `lock.${process.ppid}`, 'lock.txt']);
  state.close();
});

test('a copy of a folder on which a router runs can be taken, and the folder itself stays taken', async t => {
  const path = temporaryFolder(t);
  await holder(t, path);
  const copy = join(temporaryFolder(t), 'copy');
  cpSync(path, copy, { recursive: true, preserveTimestamps: true });
  const state = openStateFolder(copy);
  t.throws(() => openStateFolder(copy), { code: 'STATE_FOLDER_IN_USE' });
  t.throws(() => openStateFolder(path), { code: 'STATE_FOLDER_IN_USE' });
  state.close();
});

test('a folder on which a router runs stays taken under a new name', async t => {
  const path = join(temporaryFolder(t), 'lab');
  mkdirSync(path);
  await holder(t, path);
  renameSync(path, `${path}-moved`);
  t.throws(() => openStateFolder(`${path}-moved`), { code: 'STATE_FOLDER_IN_USE' });
});

test('a lock of an older release, which names no folder, holds while its process lives', async t => {
  const path = temporaryFolder(t);
  await holder(t, path);
  const lock = join(path, 'lock');
  writeFileSync(lock, readFileSync(lock, 'utf8').split(' ').slice(0, 3).join(' '));
  t.throws(() => openStateFolder(path), { code: 'STATE_FOLDER_IN_USE' });
});

const lockMade = test.macro((t, make: (lock: string) => void, kind: string) => {
  const path = temporaryFolder(t);
  const lock = join(path, 'lock');
  make(lock);
  const error = t.throws(() => openStateFolder(path), { code: 'STATE_FOLDER_UNUSABLE' });
  t.is(error?.message, `${lock} is no lock of ne40e (it is ${kind}): move it away`);
  t.truthy(lstatSync(lock), 'what stood there stays');
});
test(
  'a link to nowhere in place of the lock is refused',
  lockMade,
  lock => symlinkSync('/nowhere/lock', lock),
  'a symbolic link and not a file',
);
test(
  'a link to a file in place of the lock is refused',
  lockMade,
  lock => symlinkSync('/etc/hostname', lock),
  'a symbolic link and not a file',
);
test('a pipe in place of the lock is refused', lockMade, lock => execFileSync('mkfifo', [lock]), 'a pipe and not a file');
test('a directory in place of the lock is refused', lockMade, lock => mkdirSync(lock), 'a directory and not a file');
test(
  'a file of a gigabyte in place of the lock is refused',
  lockMade,
  lock => {
    writeFileSync(lock, '');
    truncateSync(lock, 2 ** 30);
  },
  'larger than 4096 octets',
);

test('a pipe where this process writes its lock is in nobody’s way, nor is a directory that looks left over', t => {
  const path = temporaryFolder(t);
  execFileSync('mkfifo', [join(path, `lock.${process.pid}`)]);
  mkdirSync(join(path, `lock.${2 ** 22 + 1}`));
  openStateFolder(path).close();
  t.deepEqual(readdirSync(path), [`lock.${2 ** 22 + 1}`]);
});

test('of many routers that start on the folder of a killed one, one gets it', async t => {
  const path = temporaryFolder(t);
  writeFileSync(join(path, 'lock'), '1 1 another-boot');
  const script = `const { openStateFolder } = await import(${JSON.stringify(moduleUrl)});
    try { openStateFolder(${JSON.stringify(path)}); console.log('taken'); await new Promise(r => process.stdin.once('end', r).resume()); }
    catch (error) { console.log(error.code); }`;
  const children = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  t.teardown(() => {
    for (const child of children) child.kill('SIGKILL');
  });
  const answers = await Promise.all(children.map(async child => String((await once(child.stdout, 'data'))[0]).trim()));
  t.deepEqual(answers.toSorted(), [...Array<string>(5).fill('STATE_FOLDER_IN_USE'), 'taken'].toSorted());
});

test('a file in place of the folder is refused', t => {
  const path = join(temporaryFolder(t), 'file');
  writeFileSync(path, '');
  t.throws(() => openStateFolder(path), { code: 'STATE_FOLDER_UNUSABLE', message: new RegExp(`^Cannot use ${path} as state folder: `) });
});

test('a start that failed takes away the folders it made, and no other', t => {
  const parent = temporaryFolder(t);
  openStateFolder(join(parent, 'deep', 'lab')).abandon();
  t.deepEqual(readdirSync(parent), []);

  const kept = join(parent, 'kept');
  mkdirSync(join(kept, 'cfcard'), { recursive: true });
  const state = openStateFolder(kept);
  mkdirSync(state.board);
  state.abandon();
  t.deepEqual(readdirSync(kept), ['cfcard']);
});

for (const [what, mode, take] of [
  ['a folder that one may not write to is refused', 0o555, 'openStateFolder'],
  ['a folder that is closed to this user is refused before anything in it is read', 0o700, 'checkStateFolder'],
] as const) {
  test(what, async t => {
    const path = temporaryFolder(t);
    chmodSync(path, process.getuid?.() === 0 ? mode : 0o555);
    t.teardown(() => chmodSync(path, 0o755));
    const script = `const folders = await import(${JSON.stringify(moduleUrl)});
    try { process.setgid?.(65534); process.setuid?.(65534); } catch {}
    try { folders.${take}(${JSON.stringify(path)}); console.log('taken'); } catch (error) { console.log(error.message); }`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      cwd: fileURLToPath(new URL('/', import.meta.url)),
    });
    t.is(stdout.trim(), `Cannot use ${path} as state folder: permission denied; choose another --state`);
  });
}

test('a folder that is not there yet is nothing to refuse', t => {
  t.notThrows(() => checkStateFolder(join(temporaryFolder(t), 'deep', 'lab')));
});
