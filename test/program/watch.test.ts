import test, { type ExecutionContext } from 'ava';
import { spawn } from 'node:child_process';
import { decodeMessage } from '../../src/cmp/asn1/message.ts';
import { CmpTransportError } from '../../src/cmp/transport.ts';
import type { CfCard } from '../../src/flash/cf-card.ts';
import { MemoryCard } from '../../src/flash/memory-card.ts';
import { watchCard, watchRouter, watchTransport } from '../../src/program/watch.ts';
import { loggedIn, password } from '../support/booted-router.ts';
import { fixture } from '../cmp/fixtures.ts';
import { mainPath } from '../support/program.ts';
import { collect } from '../support/reading.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A trace of every room, and what it was told. */
function listening() {
  const told: string[] = [];
  const into = (room: string) => (text: string) => void told.push(`${room}: ${text}`);
  const trace = {
    console: into('console'),
    cli: into('cli'),
    'control-plane': into('control-plane'),
    cmp: into('cmp'),
    flash: into('flash'),
  };
  return { told, trace };
}

const secret = 'Rehearse-2027';
const lines = [
  'system-view',
  'aaa',
  'local-user guest01 password',
  secret,
  secret,
  `local-user other01 password irreversible-cipher ${secret}`,
  `local-usr other password cipher ${secret}`,
  'commit',
  'quit',
  `run local-user x password cipher ${secret}`,
  'display pki cert_list\x03\x1b[A',
];

test('keys, lines, steps, facts and states are told in their order', t => {
  const { told, trace } = listening();
  const bench = loggedIn({ watch: watchRouter(trace) });
  told.length = 0;
  bench.type('system-view', 'sysname R1', 'commit');
  t.deepEqual(told.slice(0, 4), [
    'console: enter',
    'control-plane: chart: command.entered session=con0',
    'cli: line "system-view"',
    'cli: step session',
  ]);
  t.true(told.includes('cli: step apply configuration.edited'));
  t.true(told.includes('control-plane: chart: configuration.committed session=con0'));
  bench.router.powerOff();
  t.true(told.some(text => /^control-plane: chart is \{.*"power":"off"/.test(text)));
});

test('no room tells a password, whatever it is typed at, nor what it becomes', t => {
  const { told, trace } = listening();
  const bench = loggedIn({ watch: watchRouter(trace) });
  bench.type(...lines);
  const all = told.join('\n');
  t.true(told.includes('cli: line of aaa/local-user-password, irreversibleCipher'), all);
  t.false(all.includes(secret) || all.includes(password));
  for (const cipher of [
    bench.board.consolePassword,
    ...JSON.stringify([...bench.router.facts.volatile.running]).matchAll(/\$1[a-z]\$[^"]+/g),
  ])
    t.false(all.includes(String(cipher)));
});

test('a router that is watched says the same', t => {
  const said = (bench: ReturnType<typeof loggedIn>) => lines.map(line => bench.type(line)).join('');
  t.is(said(loggedIn({ watch: watchRouter(listening().trace) })), said(loggedIn()));
});

const request = fixture('ir-signature/01-ir.der');

async function exchanged(t: ExecutionContext, answer: () => Promise<Uint8Array>) {
  const { told, trace } = listening();
  const transport = watchTransport(async () => ({ der: await answer(), status: 200 }), trace);
  const answered = transport(request, { url: 'http://user:word@192.0.2.1:8080/x' }, new AbortController().signal);
  const outcome = await answered.catch(error => error);
  const id = Buffer.from(decodeMessage(request).header.transactionID ?? new ArrayBuffer()).toString('hex');
  t.true(told[0]?.startsWith(`cmp: > ir, ${request.length} octets, pvno=2 transactionID=${id} senderNonce=`));
  t.true(told[0]?.endsWith(' to 192.0.2.1:8080'));
  return { told, outcome };
}

test('of CMP messages the headers are told, and why none came back', async t => {
  const answered = await exchanged(t, async () => request);
  t.regex(answered.told[1] ?? '', /^cmp: < ir, \d+ octets, pvno=2 /);
  const empty = await exchanged(t, async () => new Uint8Array(3));
  t.is(empty.told[1], 'cmp: < 3 octets that are no PKIMessage');
  const failure = new CmpTransportError('CMP_TIMEOUT', 'no answer in time');
  const lost = await exchanged(t, () => Promise.reject(failure));
  t.is(lost.outcome, failure);
  t.is(lost.told[1], 'cmp: < CMP_TIMEOUT: no answer in time');
});

test('files are told by name and size, and what the card refuses by its reason', t => {
  const { told, trace } = listening();
  const card = watchCard(new MemoryCard({ now: () => 0 }), trace);
  card.write('a.txt', Buffer.from('abc'));
  t.is(card.read('a.txt')?.length, 3);
  t.is(card.list('')?.length, 1);
  t.throws(() => card.copy('b.txt', 'c.txt'));
  t.deepEqual(told, ['flash: write a.txt 3 bytes', 'flash: read a.txt: 3 bytes', 'flash: copy b.txt c.txt: CARD_NOT_FOUND: b.txt']);
});

for (const [described, said, use] of [
  ['of a file read whole', 'read a.txt: 3 bytes', card => card.read('a.txt', undefined, undefined)],
  ['of a file read to its end', 'read a.txt 1: 2 bytes', card => card.read('a.txt', 1, undefined)],
  ['of a piece', 'read a.txt 1 1: 1 bytes', card => card.read('a.txt', 1, 1)],
] as const satisfies readonly (readonly [string, string, (card: CfCard) => unknown])[]) {
  test(`the trace says what was asked for and nothing more: ${described}`, t => {
    const { told, trace } = listening();
    const inside = new MemoryCard({ now: () => 0 });
    inside.write('a.txt', Buffer.from('abc'));
    use(watchCard(inside, trace));
    t.deepEqual(told, [`flash: ${said}`]);
  });
}

test('NODE_DEBUG names the rooms to hear of on standard error, with the time of the device', async t => {
  const args = [mainPath, 'run', '--no-ca', '--json', '--state', temporaryFolder(t)];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_DEBUG: 'ne40e:control-plane' },
  });
  t.teardown(() => child.kill('SIGKILL'));
  const out = collect(child.stdout);
  const err = collect(child.stderr);
  await out.says('"ready"');
  await err.says(/^NE40E:CONTROL-PLANE \d+: \d{4}-\d\d-\d\dT[\d:.]+Z chart: power\.applied$/m);
  t.notRegex(err.text, /^NE40E:(?!CONTROL-PLANE)/m);
  for (const line of out.text.trim().split('\n')) t.notThrows(() => JSON.parse(line));
});
