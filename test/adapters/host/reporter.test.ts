import { Writable } from 'node:stream';
import test from 'ava';
import { describe, plainReporter, type ProgramEvent } from '../../../src/adapters/host/reporter.ts';

const opened: ProgramEvent = { event: 'console', path: '/lab/console', tcp: null };

test('Ctrl+C stops the router where its events are printed, and is not told to who asks for them from elsewhere', t => {
  let printed = '';
  const output = new Writable({ write: (chunk, _, done) => done(void (printed += String(chunk))) });
  plainReporter(output)(opened);
  t.is(printed, 'Console: /lab/console\nCtrl+C stops the router.\n');
  t.is(describe(opened), 'Console: /lab/console');
});
