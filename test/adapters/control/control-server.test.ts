import { once } from 'node:events';
import { lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import process from 'node:process';
import test, { type ExecutionContext } from 'ava';
import { callRouter } from '../../../src/adapters/control/ask-control.ts';
import type { Carry } from '../../../src/adapters/control/control-client.ts';
import { offerControl } from '../../../src/adapters/control/control-server.ts';
import { Refusal } from '../../../src/adapters/control/protocol.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const says: Carry = ({ do: what, fields }) => {
  if (what === 'fail') throw new Error('out of order');
  if (what === 'refuse') throw new Refusal('Not today');
  return { did: what, ...('text' in fields && { text: fields['text'] }) };
};

async function served(t: ExecutionContext, carry: Carry = says) {
  const folder = temporaryFolder(t);
  const socket = join(folder, 'ctl.sock');
  const complaints: unknown[] = [];
  const server = await offerControl(socket, carry, error => complaints.push(error));
  t.teardown(() => server.close());
  return { folder, socket, server, complaints };
}

/** Sends text as it is and gives the lines that come back until the router hangs up. */
async function sent(socket: string, text: string): Promise<readonly unknown[]> {
  const client = await connected(socket);
  client.end(text);
  const lines: unknown[] = [];
  for await (const line of createInterface({ input: client })) lines.push(JSON.parse(line));
  return lines;
}

async function connected(socket: string): Promise<Socket> {
  const client = createConnection(socket);
  await once(client, 'connect');
  return client.on('error', () => {});
}

for (const [what, line, answer] of [
  ['a request', '{"v":1,"id":7,"do":"look"}', { id: 7, ok: true, did: 'look' }],
  ['one without id', '{"v":1,"do":"look"}', { id: null, ok: true, did: 'look' }],
  ['one that is refused', '{"v":1,"id":"a","do":"refuse"}', { id: 'a', ok: false, error: 'Not today' }],
  ['what is no JSON', 'look', { id: null, ok: false, error: 'A request is one JSON object on one line: see docs/ctl.md' }],
  ['half an object', '{"v":1,"do":', { id: null, ok: false, error: 'A request is one JSON object on one line: see docs/ctl.md' }],
  ['a list', '[1]', { id: null, ok: false, error: 'A request is one JSON object on one line: see docs/ctl.md' }],
  ['null', 'null', { id: null, ok: false, error: 'A request is one JSON object on one line: see docs/ctl.md' }],
  ['brackets without end', '['.repeat(60_000), { id: null, ok: false, error: 'A request is one JSON object on one line: see docs/ctl.md' }],
  ['an id that is a list', '{"v":1,"id":[1],"do":"look"}', { id: null, ok: false, error: '"id" is a string or a number' }],
  ['another version', '{"v":2,"id":1,"do":"look"}', { id: 1, ok: false, error: 'This router speaks version 1: send "v":1' }],
  ['no version', '{"id":1,"do":"look"}', { id: 1, ok: false, error: 'This router speaks version 1: send "v":1' }],
  ['a command that is a number', '{"v":1,"id":1,"do":5}', { id: 1, ok: false, error: '"do" names a command: see docs/ctl.md' }],
] as const)
  test(`${what} is answered on the control socket, and what follows it as well`, async t => {
    const { socket } = await served(t);
    t.deepEqual(await sent(socket, `${line}\r\n\n{"v":1,"id":99,"do":"then"}\n`), [answer, { id: 99, ok: true, did: 'then' }]);
  });

test('a line of more than 64 KB is not gathered: it is answered and the connection ends', async t => {
  const { socket } = await served(t);
  const answers = await sent(socket, `${'x'.repeat(64 * 1024 + 1)}\n{"v":1,"do":"look"}\n`);
  t.deepEqual(answers, [{ id: null, ok: false, error: 'A line has 65536 octets at most' }]);
});

test('a line that never ends is not carried out', async t => {
  const { socket } = await served(t);
  t.deepEqual(await sent(socket, '{"v":1,"id":1,"do":"look"}'), []);
});

test('a fault of ours is complained of and answered, and the next request is carried out', async t => {
  const { socket, complaints } = await served(t);
  const [fault, next] = await sent(socket, '{"v":1,"id":1,"do":"fail"}\n{"v":1,"id":2,"do":"look"}\n');
  t.like(fault, { id: 1, ok: false });
  t.like(next, { id: 2, ok: true });
  t.is(String(complaints), 'Error: out of order');
});

test('the socket is for its owner alone while it is made, whatever the umask', async t => {
  const umask = process.umask(0);
  t.teardown(() => void process.umask(umask));
  const folder = temporaryFolder(t);
  const offered = offerControl(join(folder, 'ctl.sock'), says, () => {});
  t.is(lstatSync(join(folder, 'ctl.sock')).mode & 0o777, 0o600); // at once, before anybody waits
  t.is(process.umask(), 0);
  (await offered).close();
});

test('the socket is gone when the router has let go, and one that a killed router left is replaced', async t => {
  const { folder, socket, server } = await served(t);
  server.close();
  t.deepEqual(readdirSync(folder), []);
  const left = await offerControl(socket, says, () => {});
  const again = await offerControl(socket, says, () => {}); // the lock of the folder says that nobody else is there
  t.teardown(() => left.close());
  t.teardown(() => again.close());
  t.like(await sent(socket, '{"v":1,"id":1,"do":"look"}\n'), [{ id: 1, ok: true }]);
});

test('what stands in the place of the socket and is none is left, in one sentence', async t => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'ctl.sock'), 'mine');
  const error = await t.throwsAsync(offerControl(join(folder, 'ctl.sock'), says, () => {}));
  t.regex(
    error?.message ?? '',
    /^ne40e ctl cannot reach this router: .*ctl\.sock cannot be made \(something else stands there\); move it away$/,
  );
  t.deepEqual(readdirSync(folder), ['ctl.sock']);
});

test('a state folder whose path is too long for a socket is reached all the same', async t => {
  const folder = join(temporaryFolder(t), 'l'.repeat(100), 'o'.repeat(100));
  mkdirSync(folder, { recursive: true });
  const server = await offerControl(join(folder, 'ctl.sock'), says, () => {});
  const line = await callRouter(folder);
  t.like(await line.ask({ do: 'look' }), { ok: true, fields: { did: 'look' } });
  line.close();
  server.close();
  t.deepEqual(readdirSync(folder), []);
});

test('a thousand clients at once are answered, also while others have gone without a word', async t => {
  const { socket } = await served(t);
  const clients: Socket[] = [];
  while (clients.length < 1_000) clients.push(await connected(socket));
  for (const client of clients.slice(500)) client.destroy();
  for (const client of clients.slice(0, 500)) client.write('{"v":1,"do":"look"}\n');
  const answers = await Promise.all(clients.slice(0, 500).map(async client => String((await once(client, 'data'))[0])));
  t.true(answers.every(answer => answer === '{"id":null,"ok":true,"did":"look"}\n'));
  for (const client of clients) client.destroy();
});

test('who does not read is let go at a megabyte, and others are served', async t => {
  const { socket } = await served(t, () => ({ much: 'x'.repeat(60_000) }));
  const deaf = (await connected(socket)).pause();
  const gone = once(deaf, 'close');
  deaf.write('{"v":1,"do":"look"}\n'.repeat(100));
  t.like(await sent(socket, '{"v":1,"id":1,"do":"look"}\n'), [{ id: 1, ok: true }]);
  deaf.resume();
  await gone;
  t.pass();
});

test('what was asked and not carried out yet is not, once whoever asked has gone', async t => {
  const done: string[] = [];
  let noticed = (): void => {};
  const isNoticed = new Promise<void>(resolve => (noticed = resolve));
  const { socket } = await served(t, async ({ do: what }, { tell, gone }) => {
    done.push(what);
    while (what === 'sleep' && !gone.aborted) {
      tell({ event: 'breath' });
      await new Promise(resolve => setImmediate(resolve));
    }
    if (what === 'sleep') noticed();
    return {};
  });
  const client = await connected(socket);
  client.write('{"v":1,"do":"sleep"}\n{"v":1,"do":"wake"}\n');
  await once(client, 'data');
  client.destroy();
  await isNoticed;
  t.like(await sent(socket, '{"v":1,"id":1,"do":"look"}\n'), [{ id: 1, ok: true }]);
  t.deepEqual(done, ['sleep', 'look']);
});
