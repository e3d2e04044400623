import test from 'ava';
import type { AnyHandlers } from '../../src/cli/run/handler.ts';
import { handlers } from '../../src/cli/handlers/index.ts';
import { say, show } from '../../src/cli/run/outcome.ts';
import { leaf } from '../../src/config/configuration.ts';
import { pagesOf } from '../support/chapter.ts';
import { operator } from '../support/operator.ts';
import { samplePages } from '../support/sample-pages.ts';

const sampleHandlers: Readonly<Record<string, AnyHandlers>> = {
  ...handlers,
  'sample/display': { lines: () => show(['one', 'two', 'three', 'Twenty']) },
  'sample/system': { refused: () => say('no-permission') },
};

function engineer(setting: { level?: number; recovering?: boolean } = {}) {
  return operator({ pages: { ...pagesOf('basic'), ...samplePages }, handlers: sampleHandlers, ...setting });
}

function inDomain() {
  const router = engineer();
  router.type('system-view');
  router.type('pki domain d1');
  return router;
}

const error = (column: number, text: string) => [`${' '.repeat(column)}^`, text];

test('the system view greets', t => {
  t.deepEqual(engineer().type('system-view'), ['Enter system view, return user view with return command.']);
});

test('the prompt follows the running system name, so a new one shows after the commit only', t => {
  const router = engineer();
  t.is(router.prompt, '<HUAWEI>');
  router.type('sys');
  t.is(router.prompt, '[~HUAWEI]');
  router.type('sysname PE1');
  t.is(router.prompt, '[*HUAWEI]');
  router.type('quit', 'yes');
  t.is(router.prompt, '<PE1>');
});

test('in immediate mode a line takes effect at once', t => {
  const router = engineer();
  router.type('system-view immediately');
  t.is(router.prompt, '[HUAWEI]');
  router.type('sysname PE1');
  t.is(router.prompt, '[PE1]');
});

test('a setting typed with the value it has, or taken back, leaves the tilde', t => {
  const router = engineer();
  router.type('system-view immediately');
  router.type('sysname PE1');
  router.type('return');
  router.type('system-view');
  router.type('sysname PE1');
  t.is(router.prompt, '[~PE1]');
  router.type('sysname PE2');
  t.is(router.prompt, '[*PE1]');
  router.type('sysname PE1');
  t.is(router.prompt, '[~PE1]');
});

const carets = test.macro<[line: string, column: number, text: string]>({
  exec(t, line, column, text) {
    t.deepEqual(engineer().type(line), error(column, text));
  },
  title: (_, line, column, text) => `<HUAWEI>${line} → ${text} under column ${column}`,
});

test(carets, 'foo', 8, "Error: Unrecognized command found at '^' position.");
test(carets, '  foo', 10, "Error: Unrecognized command found at '^' position.");
test(carets, 'display', 16, "Error: Incomplete command found at '^' position.");
test(carets, 'display ', 17, "Error: Incomplete command found at '^' position.");
test(carets, 'd', 8, "Error: Ambiguous command found at '^' position.");
test(carets, 'display pki cert', 20, "Error: Ambiguous command found at '^' position.");
test(carets, 'screen-length 513 temporary', 22, "Error: Wrong parameter found at '^' position.");
test(carets, 'screen-length x temporary', 22, "Error: Wrong parameter found at '^' position.");
test(carets, 'quit now', 13, "Error:Too many parameters found at '^' position.");
test(carets, 'display pki certificate ca ca', 35, "Error: Unrecognized command found at '^' position.");
test(carets, `display pki certificate ca${' '.repeat(50)}x`, 4, "Error: Unrecognized command found at '^' position.");

test('keywords may be short and in capitals', t => {
  const router = engineer();
  t.deepEqual(router.type('DIS li'), ['one', 'two', 'three', 'Twenty']);
});

test('a beginning that two keywords share is settled by a keyword further on', t => {
  t.deepEqual(engineer().type('di pki cert d d1'), ['Info: This command is known to the emulator but not emulated.']);
});

test('a beginning that two keywords share is not settled by a file name: d x neither lists nor deletes', t => {
  t.deepEqual(engineer().type('d x'), error(8, "Error: Ambiguous command found at '^' position."));
});

test('an address goes before a name where either may stand', t => {
  const router = engineer();
  router.type('system-view immediately');
  router.type('server 010.1.1.1 port 080');
  t.deepEqual(leaf(router.running, [], 'server'), {
    line: 'server 10.1.1.1 port 80',
    args: { 'ip-address': '10.1.1.1', port: '80' },
  });
  router.type('server host1');
  t.is(leaf(router.running, [], 'server')?.args['host-name'], 'host1');
});

test('a value with blanks is typed, and displayed, in double quotes', t => {
  const router = engineer();
  router.type('system-view immediately');
  router.type('server "host 1"');
  t.is(leaf(router.running, [], 'server')?.line, 'server "host 1"');
});

test('a new object shows the asterisk at once, an existing one does not', t => {
  const router = inDomain();
  t.is(router.prompt, '[*HUAWEI-pki-domain-d1]');
  router.type('return', 'yes');
  router.type('system-view');
  router.type('pki domain d1');
  t.is(router.prompt, '[~HUAWEI-pki-domain-d1]');
});

test('an object is found in whatever case its name is typed', t => {
  const router = inDomain();
  router.type('quit');
  router.type('pki domain D1');
  t.is(router.prompt, '[*HUAWEI-pki-domain-d1]');
  router.type('quit');
  router.type('undo pki domain D1');
  t.is(router.prompt, '[~HUAWEI]');
});

test('views within views name all their objects', t => {
  const router = inDomain();
  router.type('pki cmp session s1');
  t.is(router.prompt, '[*HUAWEI-pki-domain-d1-pki-cmp-session-s1]');
  router.type('quit');
  t.is(router.prompt, '[*HUAWEI-pki-domain-d1]');
});

test('a default that is set is not held; one that is undone is held as its undo', t => {
  const router = inDomain();
  router.type('key size 4096');
  router.type('undo crl http');
  router.type('remark for  the lab ');
  router.type('return', 'yes');
  const lines = () => [...(leaf(router.running, [], 'pki domain d1')?.children?.values() ?? [])].map(({ line }) => line);
  t.deepEqual(lines(), ['key size 4096', 'undo crl http', 'remark for  the lab']);

  router.type('system-view');
  router.type('pki domain d1');
  router.type('key size 2048');
  router.type('crl http');
  router.type('return', 'yes');
  t.deepEqual(lines(), ['remark for  the lab']);
});

test('a line of a view above is carried out there, and the log-in stays there', t => {
  const router = inDomain();
  router.type('pki cmp session s1');
  t.deepEqual(router.type('sysname PE1'), []);
  t.is(router.prompt, '[*HUAWEI]');
});

test('undo is not looked for in the views above', t => {
  const router = inDomain();
  t.deepEqual(router.type('undo sysname'), error(28, "Error: Unrecognized command found at '^' position."));
  t.is(router.prompt, '[*HUAWEI-pki-domain-d1]');
});

test('commands of the user view are not reached from the configuration but by run', t => {
  const router = engineer();
  router.type('system-view');
  t.deepEqual(router.type('screen-length 0 temporary'), error(9, "Error: Unrecognized command found at '^' position."));
  t.deepEqual(router.type('run scr 0 t'), ['Info: The configuration takes effect on the current user terminal interface only.']);
  t.is(router.session.terminal.screenLength, 0);
  t.is(router.prompt, '[~HUAWEI]');
});

test('run neither quits nor says where but in its own line what is wrong', t => {
  const router = engineer();
  router.type('system-view');
  t.deepEqual(router.type('run quit'), error(13, "Error: Unrecognized command found at '^' position."));
  t.deepEqual(router.type('run display foo'), error(21, "Error: Unrecognized command found at '^' position."));
  t.false(router.loggedOut);
});

test('a refused line does not enter the candidate', t => {
  const router = engineer();
  router.type('system-view');
  router.type('refuse x');
  t.is(router.prompt, '[~HUAWEI]');
});

test('a command above the operator’s level is refused, and help does not name it', t => {
  const visitor = engineer({ level: 1 });
  t.deepEqual(visitor.type('delete x'), ['Error: No permission to run the command.']);
  t.false(visitor.help('').some(line => line.includes('delete')));
  t.deepEqual(visitor.tab('de').candidates, []);
});

test('leaving with uncommitted edits asks: cancel stays, no forgets, yes commits', t => {
  const router = engineer();
  const question = 'Warning: Uncommitted configurations found, commit them before exiting? [Y(yes)/N(no)/C(cancel)]:';
  router.type('system-view');
  router.type('sysname PE1');
  t.deepEqual(router.type('quit', 'cancel'), [question]);
  t.is(router.prompt, '[*HUAWEI]');
  t.deepEqual(router.type('return', 'no'), [question]);
  t.is(router.prompt, '<HUAWEI>');
  router.type('system-view');
  t.is(router.prompt, '[~HUAWEI]');
  router.type('sysname PE1');
  router.type('return', 'yes');
  t.is(router.prompt, '<PE1>');
});

test('while the configuration is being built nobody can leave by committing', t => {
  const router = engineer({ recovering: true });
  router.type('system-view');
  router.type('sysname PE1');
  t.is(router.type('return', 'yes').at(-1), 'Error: The system is busy in building configuration. Please wait for a moment...');
  t.is(router.prompt, '[*HUAWEI]');
});

test('a machine is not asked: leaving commits', t => {
  const router = engineer();
  router.type('mmi-mode enable');
  router.type('system-view');
  router.type('sysname PE1');
  t.deepEqual(router.type('return'), []);
  t.is(router.prompt, '<PE1>');
});

test('quit logs out of the user view, return does nothing there', t => {
  const router = engineer();
  t.deepEqual(router.type('return'), []);
  t.false(router.loggedOut);
  router.type('quit');
  t.true(router.loggedOut);
});

test('the history holds the last ten lines as typed, equal neighbours once, and no secret', t => {
  const router = inDomain();
  router.type('challenge cipher Secret1');
  router.type('challenge cipher Secret1 too-much');
  router.type(`challenge cipher ${'s'.repeat(40)}`);
  router.type('dis li');
  router.type('dis li');
  t.deepEqual(router.session.history, ['system-view', 'pki domain d1', 'dis li']);
  for (let at = 0; at < 20; at++) router.type(`display ${at}`);
  t.is(router.session.history.length, 10);
  t.deepEqual(router.type('display history-command').slice(0, 1), ['  display 10']);
});

test('nothing happens on an empty line, or on one that sets sections apart in a configuration that is pasted', t => {
  const router = engineer();
  t.deepEqual(router.type('   '), []);
  t.deepEqual(router.type(' #'), []);
  t.deepEqual(router.session.history, []);
});

test('a form that nobody has emulated is understood, and says so in words of the emulator', t => {
  t.deepEqual(engineer().type('dir /all'), ['Info: This command is known to the emulator but not emulated.']);
});
