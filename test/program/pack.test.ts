import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import test from 'ava';
import { ConsoleClient } from '../support/console-client.ts';
import { mainPath, Program } from '../support/program.ts';
import { smallReference } from '../support/small-reference.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { password } from '../support/walk.ts';

const reference = smallReference.map(page => `${JSON.stringify(page)}\n`).join('');
const counts = /^r1\.pack: 12 pages, 21 forms, \d+ views, 0 skipped, \d+ octets\n$/;

test('a pack is made of a reference in a file, plain or gzipped, or on standard input, and is the same each time', t => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'plain.jsonl'), reference);
  writeFileSync(join(folder, 'packed.gz'), gzipSync(reference));
  const made = [
    build(folder, ['plain.jsonl']),
    build(folder, ['packed.gz']),
    build(folder, ['-'], reference),
    build(folder, ['-'], gzipSync(reference)),
  ];
  for (const { status, stdout, stderr, pack } of made) {
    t.is(stderr, '');
    t.is(status, 0);
    t.regex(stdout, counts);
    t.deepEqual(pack, made[0]!.pack); // the first of those above
  }
});

test('a line that is no page is told by its number and left out', t => {
  const { status, stdout, stderr } = build(temporaryFolder(t), ['-'], `nonsense\n\n{"title":"a"}\n[1]\n${reference}`);
  t.is(status, 0);
  t.is(stderr, "ne40e: line 1: it is no JSON\nne40e: line 3: its 'syntax' is no list of texts\nne40e: line 4: it is no JSON object\n");
  t.regex(stdout, /12 pages, 21 forms, \d+ views, 3 skipped/);
});

test('a syntax line that is in no notation is told by the line of its page and left out', t => {
  const [page, ...others] = smallReference;
  const bad = { ...page, syntax: [...page!.syntax, 'brew { kettle', 'brew ]'] }; // there is one
  const { status, stderr, stdout } = build(temporaryFolder(t), ['-'], [bad, ...others].map(each => JSON.stringify(each)).join('\n'));
  t.is(status, 0);
  t.is(stderr, 'ne40e: line 1: the notation of brew { kettle cannot be read\nne40e: line 1: the notation of brew ] cannot be read\n');
  t.regex(stdout, /12 pages, 21 forms, \d+ views, 2 skipped/);
});

const refused = test.macro({
  exec(t, args: readonly string[], input: string | Uint8Array, reason: RegExp) {
    const folder = temporaryFolder(t);
    const { status, stdout, stderr, pack } = build(folder, args, input);
    t.is(status, 1);
    t.is(stdout, '');
    t.regex(stderr, reason);
    t.is(pack, undefined);
    t.deepEqual(readdirSync(folder), []);
  },
  title: what => `no pack is made of ${what}`,
});

test('nothing', refused, ['-'], '', /No page of a command reference is in -/);
test('a file that is not there', refused, ['lost.jsonl'], '', /Cannot read lost\.jsonl: no such file or directory; give pages/);
test('a folder', refused, ['.'], '', /Cannot read \.: illegal operation on a directory; give pages/);
test('half a gzipped reference', refused, ['-'], gzipSync(reference).subarray(0, 500), /compressed octets are damaged or cut short/);
test('a line without an end', refused, ['-'], Buffer.alloc(9 * 1024 * 1024, 'x'), /it has a line of more than 8388608 octets/);

test('a pack that cannot be put in its place leaves the one that was there', t => {
  const folder = temporaryFolder(t);
  const { status, stderr } = typed(folder, ['pack', 'build', '-', '-o', 'lost/r1.pack'], reference);
  t.is(status, 1);
  t.regex(stderr, /^ne40e: Cannot write lost\/r1\.pack: no such file or directory; choose another place with --output\n$/);
});

test('a router knows the commands of its pack, and a start with a pack that is none says so', async t => {
  const folder = temporaryFolder(t);
  build(folder, ['-'], reference);
  const options = ['--state', join(folder, 'state'), '--no-ca', '--tcp', '0'];
  const program = await Program.run(t, ...options, '--pack', join(folder, 'r1.pack'));
  const { tcp } = await program.event('console');
  const terminal = await ConsoleClient.connect(t, Number(String(tcp).split(':').at(-1)));
  for (const prompt of ['Enter Password:', 'Confirm Password:']) {
    terminal.type(prompt.startsWith('Enter') ? '\r' : `${password}\r`);
    await terminal.want(prompt);
  }
  terminal.type(`${password}\r`);
  await terminal.want('<HUAWEI>');
  await terminal.enter('system-view', '[~HUAWEI]');
  await terminal.enter('brew kettle k1', '[*HUAWEI-kettle-k1]');
  t.true((await terminal.enter('temperature 200', '[*HUAWEI-kettle-k1]')).includes('Error: Wrong parameter found'));
  await program.kill();

  truncateSync(join(folder, 'r1.pack'), 200);
  const again = typed(folder, ['run', '--no-attach', '--pack', 'r1.pack', ...options], '');
  t.is(again.status, 1);
  t.is(again.stderr, 'ne40e: Cannot use the pack r1.pack: it is cut short; make it anew with ne40e pack build\n');
});

test('ne40e check counts what a pack knows', t => {
  const folder = temporaryFolder(t);
  build(folder, ['-'], reference);
  writeFileSync(join(folder, 'r1.cfg'), '#\nsysname R1\n#\nbrew kettle k1\n temperature 65\n stirred by hand\n#\nreturn\n');
  const { stdout } = typed(folder, ['check', 'r1.cfg', '--pack', 'r1.pack'], '');
  t.regex(stdout, /1 understood, 2 known and not emulated, 1 held verbatim, 0 refused/);
});

test('ne40e check with a pack that is damaged behind its directory counts nothing and says so in one sentence', t => {
  const folder = temporaryFolder(t);
  const pack = build(folder, ['-'], reference).pack!;
  const behindDirectory = 64 + pack.readUInt32LE(16);
  writeFileSync(join(folder, 'r1.pack'), pack.fill(0x55, behindDirectory));
  writeFileSync(join(folder, 'r1.cfg'), '#\nsysname R1\n#\nbrew kettle k1\n#\nreturn\n');
  const { status, stdout, stderr } = typed(folder, ['check', 'r1.cfg', '--pack', 'r1.pack'], '');
  t.deepEqual({ status, stdout }, { status: 1, stdout: '' });
  t.regex(stderr, /^ne40e: A part of the pack r1\.pack cannot be read: it is damaged: .*; make it anew with ne40e pack build\n$/);
});

/** `ne40e pack build … -o r1.pack`, and what is then there. */
function build(folder: string, args: readonly string[], input: string | Uint8Array = '') {
  const answer = typed(folder, ['pack', 'build', ...args, '-o', 'r1.pack'], input);
  return { ...answer, pack: readdirSync(folder).includes('r1.pack') ? readFileSync(join(folder, 'r1.pack')) : undefined };
}

function typed(cwd: string, args: readonly string[], input: string | Uint8Array) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [mainPath, ...args], { cwd, input });
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}
