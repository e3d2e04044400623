import test from 'ava';
import { type Configuration, type Edit, emptyConfiguration } from '../../src/config/configuration.ts';
import { applyEdits } from '../../src/config/edit.ts';
import { settingsOf } from '../../src/config/settings.ts';

const set = (path: readonly string[], key: string, line: string, args: Readonly<Record<string, string>> = {}): Edit => ({
  op: 'set',
  path,
  key,
  node: { line, args },
});
const open = (path: readonly string[], key: string, args: Readonly<Record<string, string>>): Edit => ({
  op: 'set',
  path,
  key,
  node: { line: key, args, children: emptyConfiguration },
});

const session = ['pki domain d1', 'pki cmp session s1'];
const configured = (...edits: readonly Edit[]): Configuration =>
  applyEdits(emptyConfiguration, [
    open([], 'aaa', {}),
    open([], 'pki domain d1', { 'domain-name': 'd1' }),
    open(['pki domain d1'], 'pki cmp session s1', { 'session-name': 's1' }),
    ...edits,
  ]);

test('a line is read by its key, its arguments by their names, and what is not there is undefined', t => {
  const aaa = settingsOf(configured(set(['aaa'], 'user-block reactive', 'user-block reactive 7', { 'reactive-time': '7' }))).section('aaa');
  t.is(aaa.line('user-block reactive')?.args['reactive-time'], '7');
  t.is(aaa.line('user-block failed-times'), undefined);
  t.is(settingsOf(emptyConfiguration).section('aaa').line('user-block reactive'), undefined);
});

test('a section that is not there has no lines, and one of another case is not there', t => {
  const domain = (name: string) => settingsOf(configured()).section('pki domain <domain-name>', { 'domain-name': name });
  t.is(domain('d1').lines.size, 1);
  t.is(domain('D1').lines.size, 0);
  t.deepEqual(
    settingsOf(configured())
      .sections('pki domain <domain-name>')
      .map(({ args }) => args['domain-name']),
    ['d1'],
  );
});

test('an argument that looks like a keyword is none', t => {
  const key = 'cmp request rsa local-key-pair';
  const has = (line: string, args: Readonly<Record<string, string>>) =>
    settingsOf(configured(set(session, key, `${key} ${line}`, args)))
      .section('pki domain <domain-name>', { 'domain-name': 'd1' })
      .section('pki cmp session <session-name>', { 'session-name': 's1' })
      .line(key)
      ?.has('regenerate');
  t.false(has('regenerate', { 'key-name': 'regenerate' }));
  t.true(has('regenerate regenerate', { 'key-name': 'regenerate' }));
  t.true(has('k1 regenerate 3072', { 'key-name': 'k1', 'key-bit': '3072' }));
  t.false(has('k1', { 'key-name': 'k1' }));
});

test('a user whose name is a keyword of the line is told apart from the keyword', t => {
  const key = 'local-user block state';
  const state = settingsOf(configured(set(['aaa'], key, `${key} block`, { 'user-name': 'block' })))
    .section('aaa')
    .line('local-user <user-name> state', { 'user-name': 'BLOCK' });
  t.true(state?.has('block'));
  t.false(state?.has('fail-times'));
});

test('a key, a section, an argument or a keyword that no page knows does not compile', t => {
  const settings = settingsOf(configured());
  // @ts-expect-error: no page of the AAA view sets it
  settings.section('aaa').line('user-block reactiv');
  // @ts-expect-error: it is an argument of another line
  settings.section('aaa').line('user-block reactive')?.args.minutes;
  // @ts-expect-error: no view has this section
  settings.section('pki domain <name>', { name: 'd1' });
  // @ts-expect-error: a template with an argument needs its value
  settings.section('pki domain <domain-name>');
  // @ts-expect-error: it is no keyword of that line
  settings.line('file prompt')?.has('silent');
  t.pass();
});
