import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a router that starts with the lab CA tells its URL and name', async t => {
  const program = await Program.run(t, '--state', temporaryFolder(t), '--ca', '0');
  const { url, name } = await program.event('ca');
  t.regex(String(url), /^http:\/\/127\.0\.0\.1:[1-9]\d*/);
  t.regex(String(name), /^\/.*\/CN=[^/]+$/);
});

test("the lab CA runs alone, says what the router's own would say, and stops with 0", async t => {
  const state = temporaryFolder(t);
  const program = new Program(['ca', '--state', state, '--listen', '0']);
  t.teardown(() => program.kill());
  const { url, name } = await program.event('ca');
  const answer = await fetch(String(url), { method: 'GET' });
  t.is(answer.status, 405);
  t.regex(String(name), /\/CN=/);
  t.is(await program.kill('SIGTERM'), 0);
  t.false(existsSync(join(state, 'ca', 'lock')));
});

test('the lab CA tells what it does with requests', async t => {
  const state = temporaryFolder(t);
  const program = new Program(['ca', '--state', state, '--listen', '0']);
  t.teardown(() => program.kill());
  const { url } = await program.event('ca');
  const answer = await fetch(String(url), { method: 'POST', headers: { 'Content-Type': 'application/pkixcmp' }, body: 'no CMP' });
  t.is(answer.status, 200);
  t.deepEqual(await program.event('request'), {
    event: 'request',
    outcome: 'refused',
    failInfo: 'badDataFormat',
    text: 'this is not one PKIMessage in DER',
  });
});

test('two lab CAs do not share a folder', async t => {
  const state = temporaryFolder(t);
  const program = new Program(['ca', '--state', state, '--listen', '0']);
  t.teardown(() => program.kill());
  await program.event('ca');
  const second = new Program(['run', '--state', state, '--ca', '0']);
  t.is(await second.exited, 1);
  t.is(
    second.errors,
    `ne40e: ${join(state, 'ca')} is in use by a running CA (process ${program.child.pid}); use that one, or choose another --state\n`,
  );
});
