import test from 'ava';
import { TestBench } from '../../../support/booted-router.ts';

/** A router with an entity that is committed, in the system view. */
function configured(): TestBench {
  const bench = new TestBench({
    files: {
      'other.cfg': '#\nsysname F\n#\npki entity e2\n common-name y\n#\nreturn\n',
      'wrong.cfg': '#\nsysname W\n#\npki entity e1\n display startup\n country DE\n#\nreturn\n',
    },
  })
    .powerOn()
    .firstLogin();
  bench.type('screen-length 0 temporary', 'system-view', 'pki entity e1', 'common-name x', 'country CN', 'quit', 'commit');
  return bench;
}

const changes = (bench: TestBench): string => bench.type('display configuration candidate changes');
const running = ({ router }: TestBench): readonly string[] => [...router.facts.volatile.running.keys()];

test('a file that is merged adds to the candidate and takes nothing away', t => {
  const bench = configured();
  t.regex(bench.type('load configuration file other.cfg merge'), /merge\r\n\[\*HUAWEI\]$/);
  t.regex(changes(bench), /- sysname HUAWEI\r\n {2}#\r\n\+ sysname F\r\n {2}#\r\n\+ pki entity e2\r\n\+ {2}common-name y\r\n {2}#\r\n/);
  t.notRegex(changes(bench), /entity e1/);
  bench.type('commit');
  t.true(running(bench).includes('pki entity e1') && running(bench).includes('pki entity e2'));
});

test('a file that replaces takes away what it does not have', t => {
  const bench = configured();
  bench.type('load configuration file other.cfg replace');
  t.regex(changes(bench), /- pki entity e1\r\n- {2}country CN\r\n- {2}common-name x/);
  bench.type('commit');
  t.false(running(bench).includes('pki entity e1'));
  t.true(running(bench).includes('pki entity e2'));
});

test('a file that is loaded relative to a view changes nothing outside it', t => {
  const bench = configured();
  bench.type('pki entity e1', 'load configuration file wrong.cfg merge relative');
  t.regex(changes(bench), / {2}pki entity e1\r\n- {2}country CN\r\n\+ {2}country DE/);
  t.notRegex(changes(bench), /sysname/);
});

test('lines of a file that none came of are told, with view and reason', t => {
  const bench = configured();
  t.regex(bench.type('load configuration file wrong.cfg merge'), /Error: Some configurations failed to be loaded\./);
  t.regex(
    bench.type('display configuration replace failed'),
    /^display configuration replace failed\r\nFailed command\(s\):\r\n\r\nCommand : \+ display startup\r\nView : .*\r\nReason : /,
  );
  t.regex(bench.type('display configuration replace file'), /- sysname HUAWEI\r\n {2}#\r\n\+ sysname W/);
});

test('a file that is not there is refused, and the candidate stays as it was', t => {
  const bench = configured();
  t.regex(bench.type('load configuration file none.cfg replace'), /Error: File can't be found\.\r\n\[~HUAWEI\]$/);
});

test('differences that are pasted come into the candidate', t => {
  const bench = configured();
  t.regex(bench.type('load configuration terminal'), /Type 'end-diff' at a new line/);
  const pasted = [
    '  #',
    '- sysname HUAWEI',
    '  #',
    '+ sysname P',
    '  #',
    '  <view-entry></view>pki entity e1',
    '-  country CN',
    '+  country DE',
    '  #',
  ];
  bench.type(...pasted, 'end-diff');
  t.regex(changes(bench), /\+ sysname P\r\n {2}#\r\n {2}pki entity e1\r\n- {2}country CN\r\n\+ {2}country DE/);
});

test('what a router shows of a commit another takes, and is then the same', t => {
  const [one, other] = [configured(), configured()];
  one.type('sysname X', 'undo pki entity e1', 'pki entity e3', 'common-name z', 'quit', 'commit');
  const shown = one.type('display configuration commit changes last 1 with-tag').split('\r\n').slice(2, -1);
  other.type('load configuration terminal', ...shown, 'end-diff', 'commit');
  t.deepEqual(running(other), running(one));
});

test('abort drops what was pasted', t => {
  const bench = configured();
  t.regex(bench.type('load configuration terminal', '+ sysname P', 'abort'), /\[~HUAWEI\]$/);
});

test('a pasted line that is to go and is not there is told', t => {
  const bench = configured();
  bench.type('load configuration terminal', '- sysname Q', 'end-diff');
  t.regex(bench.type('display configuration replace failed'), /Command : - sysname Q\r\nView : system\r\nReason : Command not match/);
});

test('a word is replaced in the lines of the current view, whole words only', t => {
  const bench = configured();
  bench.type('pki entity e1', 'replace configuration pattern x with y');
  t.regex(changes(bench), / {2}pki entity e1\r\n- {2}common-name x\r\n\+ {2}common-name y/);
  bench.type('commit', 'quit', 'replace configuration pattern e with f');
  t.regex(bench.type(''), /\[~HUAWEI\]$/);
});

test('a section that is called otherwise keeps what is in it', t => {
  const bench = configured();
  bench.type('replace configuration pattern e1 with e9', 'commit');
  t.false(running(bench).includes('pki entity e1'));
  t.is(bench.router.facts.volatile.running.get('pki entity e9')?.children?.size, 2);
});
