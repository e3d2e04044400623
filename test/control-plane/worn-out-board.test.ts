import test from 'ava';
import { pkiFile } from '../pki/fixtures.ts';
import { bootedRouter, loggedIn, password, type TestBench } from '../support/booted-router.ts';

const refused = /Error: Failed to write the memory of the main board\. The operation is canceled\./;

/** Something that the board has to keep, typed at a router whose board keeps nothing any more. */
interface Attempt {
  readonly arrange?: readonly string[];
  readonly lines: readonly string[];
  readonly says?: RegExp;
}

const attempts: Readonly<Record<string, Attempt>> = {
  'a commit': {
    lines: ['system-view', 'sysname LOST', 'commit'],
    says: /Error: Failed to write the memory of the main board\. The configuration is not committed\.\r\n\[\*HUAWEI\]$/,
  },
  'a commit on the way out': {
    lines: ['system-view', 'sysname LOST', 'return', 'y'],
    says: /The configuration is not committed\.\r\n\[\*HUAWEI\]$/,
  },
  'a line that takes effect at once': { lines: ['system-view immediately', 'sysname LOST'], says: /The configuration is not committed\./ },
  'the import of a key pair': { lines: ['system-view', 'pki import rsa-key-pair k1 pem birth.key password Unused-2026'] },
  'the choice of the next startup file': {
    arrange: ['save lab.cfg', 'y'],
    lines: ['startup saved-configuration lab.cfg'],
  },
  'the first save, which chooses its file': { lines: ['save', 'y', ''] },
  'the end of the startup configuration': { arrange: ['save', 'y', ''], lines: ['reset saved-configuration', 'y'] },
  'the clock': { lines: ['clock datetime 10:00:00 2030-01-01'] },
};

for (const [what, { arrange = [], lines, says = refused }] of Object.entries(attempts)) {
  test(`${what} is refused by a board that cannot keep it`, t => {
    const bench = loggedIn({ files: { 'birth.key': pkiFile('router.key') } });
    bench.type(...arrange);
    const { board } = bench;
    bench.boardIsWornOut = true;
    t.regex(bench.type(...lines), says);
    t.is(bench.router.facts.nonVolatile.board, board, 'what the router goes by is what it would find after a power cut');
  });
}

test('a candidate that the board could not take is still there, and is committed once it can', t => {
  const bench = loggedIn();
  bench.boardIsWornOut = true;
  bench.type('system-view', 'sysname NE1', 'commit');
  bench.boardIsWornOut = false;
  t.is(bench.type('commit'), 'commit\r\n[~NE1]');
});

test('a scheduled reboot stands where the clock could not be set', t => {
  const bench = loggedIn();
  bench.type('schedule reboot delay 10', 'n', 'y');
  bench.boardIsWornOut = true;
  t.regex(bench.type('clock datetime 10:00:00 2030-01-01'), refused);
  t.regex(bench.type('display schedule reboot'), /System will reboot at/);
});

test('nobody is let in with a first password that the board did not keep', t => {
  const bench: TestBench = bootedRouter();
  bench.boardIsWornOut = true;
  t.regex(bench.type('', password, password), refused);
  t.deepEqual(bench.router.facts.volatile.logins.size, 0);
});
