import test, { type ExecutionContext } from 'ava';
import { execFile, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cardErrorOf } from '../../../src/adapters/storage/cf-card-errors.ts';
import { CfCardFolder } from '../../../src/adapters/storage/cf-card-folder.ts';
import { visibleEntries } from '../../../src/flash/directory.ts';
import { testCfCard } from '../../support/card-suite.ts';
import type { Cut } from '../../support/plug.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

testCfCard(test, (capacity, now) => new CfCardFolder(temporaryFolder(), { capacity, now }));

const text = (words: string) => new TextEncoder().encode(words);
const opened = (folder: string, capacity = 100_000_000) => new CfCardFolder(folder, { capacity, now: () => 0 });

test('a file copied into the folder is on the card at once', t => {
  const folder = temporaryFolder();
  const card = opened(folder, 1000);
  writeFileSync(join(folder, 'ca.cer'), 'certificate');
  t.deepEqual(
    card.list('')?.map(entry => [entry.name, entry.size]),
    [['ca.cer', 11]],
  );
  t.deepEqual(card.read('ca.cer'), text('certificate'));
  t.is(card.free(), 989);
});

test('what the router writes is an ordinary file with ordinary content', t => {
  const folder = temporaryFolder();
  opened(folder).write('a.cfg', text('sysname A\n'));
  t.is(readFileSync(join(folder, 'a.cfg'), 'utf8'), 'sysname A\n');
  t.deepEqual(readdirSync(folder), ['a.cfg']);
});

test('a symbolic link is not on the card, whatever it leads to', t => {
  const { folder, card, secret } = cardWithLinks();
  t.deepEqual(
    card.list('')?.map(entry => entry.name),
    [],
  );
  t.is(card.stat('file'), undefined);
  t.is(card.read('file'), undefined);
  t.is(card.read('folder/secret'), undefined);
  t.is(card.list('folder'), undefined);
  t.throws(() => card.copy('file', 'a'), { message: /^CARD_NOT_FOUND/ });
  t.throws(() => card.write('folder/new', text('x')), { message: /^CARD_NOT_FOUND/ });
  t.throws(() => card.move('folder/secret', 'a'), { message: /^CARD_NOT_FOUND/ });
  t.throws(() => card.remove('folder/secret'), { message: /^CARD_NOT_FOUND/ });
  t.is(readFileSync(secret, 'utf8'), 'secret');
  t.is(readdirSync(folder).length, 3);
});

test('writing a file under the name of a link replaces the link and leaves its target alone', t => {
  const { card, secret } = cardWithLinks();
  card.write('file', text('mine'));
  t.deepEqual(card.read('file'), text('mine'));
  t.is(readFileSync(secret, 'utf8'), 'secret');
});

test('a pipe in the folder is not on the card and holds nobody up', t => {
  const folder = temporaryFolder();
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  const card = opened(folder);
  t.deepEqual(card.list(''), []);
  t.is(card.read('pipe'), undefined);
});

test('names of the host that the router could not have neither crash it nor show', t => {
  const folder = temporaryFolder();
  for (const name of ['two words', 'ümlaut', 'new\nline', 'a*b', 'a:b', '~a', 'x'.repeat(200)]) writeFileSync(join(folder, name), '1');
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.of(0xff, 0xfe)]), 'not UTF-8');
  const card = opened(folder, 1000);
  t.deepEqual(visibleEntries(card, ''), []);
  t.is(card.free(), 993);
});

test('what has a name that is not UTF-8 is told, a directory like a file, and one whose name is only odd is not', t => {
  const folder = temporaryFolder();
  const place = (...octets: readonly number[]) => Buffer.concat([Buffer.from(`${folder}/`), Buffer.of(...octets)]);
  writeFileSync(place(0xff, 0xfe), 'file');
  mkdirSync(place(0x61, 0xc3));
  writeFileSync(place(0x61, 0xc3, 0x2f, 0x62), 'out of reach');
  writeFileSync(join(folder, '\ufffd'), 'a name of its own');
  const card = opened(folder, 1000);
  t.deepEqual(card.leftOut.map(({ place, reason }) => [place, reason]).sort(), [
    [join(folder, 'a\ufffd'), 'its name is not UTF-8'],
    [join(folder, '\ufffd\ufffd'), 'its name is not UTF-8'],
  ]);
});

test('what a killed write has left is cleared away when the card is opened', t => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'logfile'));
  writeFileSync(join(folder, '~writing-1-1'), 'half');
  writeFileSync(join(folder, 'logfile', '~writing-77-3'), 'half');
  writeFileSync(join(folder, '~writing'), "a user's own");
  opened(folder);
  t.deepEqual(readdirSync(folder), ['logfile', '~writing']);
  t.deepEqual(readdirSync(join(folder, 'logfile')), []);
});

test('a software image takes its room on the card but none on the host, copied or not', t => {
  const folder = temporaryFolder();
  const card = opened(folder, 1_000_000_000);
  card.reserve('V.cc', 200_000_000);
  card.copy('V.cc', 'W.cc');
  t.is(card.free(), 600_000_000);
  t.is(statSync(join(folder, 'W.cc')).size, 200_000_000);
  t.true(statSync(join(folder, 'W.cc')).blocks * 512 < 1_000_000);
});

test('a copy is exact where data and holes alternate', t => {
  const folder = temporaryFolder();
  const card = opened(folder);
  const bytes = new Uint8Array(5 * 1024 * 1024 + 3);
  bytes[2 * 1024 * 1024 + 1] = 7;
  bytes[bytes.length - 1] = 9;
  card.write('a', bytes);
  card.copy('a', 'b');
  t.true(Buffer.from(card.read('b') ?? []).equals(bytes));
});

test('a folder that is reached by a link serves as a card', t => {
  const folder = temporaryFolder();
  const link = join(temporaryFolder(), 'card');
  symlinkSync(folder, link);
  opened(link).write('a', text('x'));
  t.true(existsSync(join(folder, 'a')));
});

test('errors of the host become errors of the card', t => {
  const hostError = (code: string) => Object.assign(new Error(code), { code });
  const meant = (code: string) => cardErrorOf(hostError(code), 'a', 'CARD_WRITE_FAILED').code;
  t.is(meant('ENOSPC'), 'CARD_FULL');
  t.is(meant('EDQUOT'), 'CARD_FULL');
  t.is(meant('EACCES'), 'CARD_WRITE_FAILED');
  t.is(meant('EIO'), 'CARD_WRITE_FAILED');
  t.is(meant('EROFS'), 'CARD_WRITE_FAILED');
  t.is(cardErrorOf(hostError('EIO'), 'a', 'CARD_READ_FAILED').code, 'CARD_READ_FAILED');
});

test('a directory that the host shuts fails every call with an error of the card', async t => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o777);
  for (const name of ['shut', 'shut/inside']) mkdirSync(join(folder, name));
  for (const name of ['a', 'shut/a']) writeFileSync(join(folder, name), 'A');
  chmodSync(join(folder, 'shut'), 0);
  const script = `const { CfCardFolder } = await import(${JSON.stringify(new URL('../../../src/adapters/storage/cf-card-folder.js', import.meta.url).href)});
    try { process.setgid?.(65534); process.setuid?.(65534); } catch {}
    const card = new CfCardFolder(${JSON.stringify(folder)}, { capacity: 1000, now: () => 0 });
    const calls = ["list('shut')", "stat('shut/a')", "read('shut/a')", "write('shut/b', new Uint8Array(1))", "reserve('shut/b', 1)", "copy('a', 'shut/b')",
      "copy('shut/a', 'b')", "move('a', 'shut/b')", "move('shut/a', 'b')", "remove('shut/a')", "makeDirectory('shut/b')", "removeDirectory('shut/inside')"];
    for (const call of calls) try { eval('card.' + call); console.log(call, 'is done'); } catch (error) { console.log(error.name); }
    console.log(card.free());`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: '/' });
  t.deepEqual(stdout.trim().split('\n'), [...Array<string>(12).fill('CfCardError'), '999']);
});

test('a power cut at any change of a write or copy leaves every file whole', async t => {
  const folder = temporaryFolder();
  for (const name of ['written', 'copied']) writeFileSync(join(folder, name), Buffer.alloc(2_500_000, 'A'));
  let midWrite = 0;
  for (let at = 1; await writesUntilCut({ folder, at }); at++) {
    if (readdirSync(folder).some(name => name.startsWith('~writing'))) midWrite++;
    for (const name of ['written', 'copied']) assertWhole(t, join(folder, name));
    opened(folder);
    t.deepEqual(readdirSync(folder), ['copied', 'written']);
  }
  t.true(midWrite > 5, 'the plug was pulled too seldom in a write to say anything');
});

function cardWithLinks() {
  const outside = temporaryFolder();
  const secret = join(outside, 'secret');
  writeFileSync(secret, 'secret');
  const folder = temporaryFolder();
  symlinkSync(secret, join(folder, 'file'));
  symlinkSync(outside, join(folder, 'folder'));
  symlinkSync(join(outside, 'none'), join(folder, 'dangling'));
  return { folder, secret, card: opened(folder) };
}

/** Replaces both files in another process; true when its plug was pulled. */
async function writesUntilCut(cut: Cut): Promise<boolean> {
  const support = new URL('../../support/', import.meta.url);
  const child = fork(new URL('card-writer.js', support), [cut.folder], { execArgv: ['--import', new URL('plug.js', support).href] });
  child.send(cut);
  const [, signal] = await once(child, 'exit');
  return signal === 'SIGKILL';
}

function assertWhole(t: ExecutionContext, place: string): void {
  const bytes = readFileSync(place);
  t.is(bytes.length, 2_500_000);
  t.true(bytes.equals(Buffer.alloc(2_500_000, bytes[0] === 65 ? 'A' : 'B')));
}
