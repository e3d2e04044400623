import test from 'ava';
import { pkiFile } from '../pki/fixtures.ts';
import { bootedRouter, TestBench } from '../support/booted-router.ts';

/** One thing that a router holds: how it comes about, how it shows, and on which side of a new start it falls. */
interface Piece {
  readonly arrange: (bench: TestBench) => unknown;
  readonly observe: (bench: TestBench) => unknown;
  readonly is: 'kept' | 'lost';
}

/** Two ways to a new start, each with somebody at the console afterwards. */
const starts = {
  'a power cut'({ router, clock, cfCard, board }: TestBench): TestBench {
    router.powerOff();
    return new TestBench({ clock, cfCard, board }).powerOn().login();
  },
  'a reboot'(bench: TestBench): TestBench {
    bench.type('reboot fast', 'y');
    return bench.login();
  },
};

const typed =
  (...lines: readonly string[]) =>
  (bench: TestBench) =>
    bench.type(...lines);
/** A listing without what is free: logs are written to the card as well. */
const listed = (line: string) => (bench: TestBench) => bench.type(line).replace(/^.* KB total .*$/m, '');
const keyNames = ({ router }: TestBench) => router.facts.nonVolatile.board.keyPairs.map(({ name }) => name);

const hostKeyNames = ({ router }: TestBench) => (router.facts.nonVolatile.board.hostKeys ?? []).map(({ name }) => name);

const serverKey = { host: '10.1.1.9', algorithm: 'ecdsa-sha2-nistp256', fingerprint: 'AAAA' };
const serverKeys = ({ router }: TestBench) => (router.facts.nonVolatile.board.serverKeys ?? []).map(({ host }) => host);

/** A key pair that waits for its commit. */
async function stageKeyPair(bench: TestBench): Promise<void> {
  bench.type('system-view', 'rsa pki local-key-pair key-a create', '2048');
  await bench.until(() => bench.router.facts.volatile.pending.get('con0')?.keyPairs.length === 1);
}

async function requestInVain(bench: TestBench): Promise<void> {
  bench.type(
    'system-view',
    'pki import rsa-key-pair key-a pem birth.key password Unused-2026',
    'pki entity e1',
    'common-name r1',
    'quit',
    'pki import-certificate local filename birth.cer',
    'pki domain d1',
    'certificate request entity e1',
    'pki cmp session s1',
    'cmp request entity e1',
    'cmp request rsa local-key-pair key-a',
    'cmp request ca-name "/CN=CA"',
    'cmp request server url http://192.0.2.1:8829/',
    'cmp request authentication-cert birth.cer',
    'commit',
    'quit',
    'pki cmp initial-request',
  );
  await bench.until(() => bench.router.facts.volatile.cmpRequests.size === 0);
  bench.type('return');
}

const lastingAlarm = { type: 'alarm.raised', alarm: 'hwIPSecPkiKeyUpdateInValid', subject: 's1', params: {} } as const;

const pieces: Readonly<Record<string, Piece>> = {
  'what the processor had to do': {
    arrange: bench => bench.type('system-view', 'sysname A', 'commit', 'return'),
    observe: ({ router }) => router.facts.volatile.work.recent.length,
    is: 'lost',
  },
  'when an interface went down': {
    arrange: ({ router }) => void router.link('GigabitEthernet0/1/0', 'down'),
    observe: ({ router }) => router.facts.volatile.interfaceStates.get('GigabitEthernet0/1/0')?.physicalDownAt !== undefined,
    is: 'lost',
  },
  'a board without power': {
    arrange: bench => bench.type('power off slot 3', 'y'),
    observe: ({ router }) => router.facts.volatile.boards.size,
    is: 'lost',
  },
  'a change of a whitelist that waits for its update': {
    arrange(bench) {
      bench.cfCard.write('a.xml', Buffer.from('<list><cn>x</cn></list>'));
      const lines = ['pki import whitelist file-name a.xml', 'commit', 'pki whitelist add common-name y filename a.xml'];
      bench.type('system-view', ...lines, 'return');
    },
    observe: typed('display pki whitelist update all'),
    is: 'lost',
  },
  'a whitelist whose import was saved': {
    arrange(bench) {
      bench.cfCard.write('a.xml', Buffer.from('<list><cn>x</cn></list>'));
      bench.type('system-view', 'pki import whitelist file-name a.xml', 'commit', 'return', 'save', 'y', '');
    },
    observe: typed('display pki whitelist'),
    is: 'kept',
  },
  'a configuration that was committed': {
    arrange: typed('system-view', 'sysname NE1', 'commit', 'return'),
    observe: typed('display current-configuration | include sysname'),
    is: 'lost',
  },
  'a configuration that was saved': {
    arrange: typed('system-view', 'sysname NE1', 'commit', 'return', 'save', 'y', ''),
    observe: typed('display current-configuration | include sysname'),
    is: 'kept',
  },
  'the commit list': {
    arrange: typed('system-view', 'sysname NE1', 'commit label first', 'undo sysname', 'commit', 'return'),
    observe: typed('display configuration commit list'),
    is: 'kept',
  },
  'what a rollback point holds': {
    arrange: typed('system-view', 'sysname NE1', 'commit label first', 'undo sysname', 'commit', 'return'),
    observe: typed('display configuration commit at 1000000001 | include sysname'),
    is: 'kept',
  },
  'what came of a roll-back': {
    arrange(bench) {
      bench.cfCard.write('wrong.cfg', Buffer.from('#\nsysname HUAWEI\n#\ndisplay startup\n#\nreturn\n'));
      bench.type('rollback configuration to file wrong.cfg', 'y');
    },
    observe: typed('display configuration rollback result | count'),
    is: 'lost',
  },
  'the choice of the next-startup file': {
    arrange: typed('save other.cfg', 'y', 'startup saved-configuration other.cfg'),
    observe: typed('display startup | include Next.*saved'),
    is: 'kept',
  },
  'a file': { arrange: typed('copy note.txt copy.txt', 'y'), observe: listed('dir *.txt'), is: 'kept' },
  'a directory': { arrange: typed('mkdir made'), observe: listed('dir made'), is: 'kept' },
  'what lies in the recycle bin': { arrange: typed('delete note.txt', 'y'), observe: listed('dir /all *.txt'), is: 'kept' },
  'a certificate in memory whose file is on the card': {
    arrange: typed('system-view', 'pki import-certificate local filename birth.cer', 'return'),
    observe: ({ router }) => router.facts.volatile.certificates.map(({ fileName }) => fileName),
    is: 'kept',
  },
  'a key pair that was committed': {
    async arrange(bench) {
      await stageKeyPair(bench);
      bench.type('commit', 'return');
    },
    observe: keyNames,
    is: 'kept',
  },
  'a host key, which waits for no commit': {
    async arrange(bench) {
      bench.type('system-view', 'ecc local-key-pair create', '256');
      await bench.until(() => hostKeyNames(bench).length === 1);
      bench.type('return');
    },
    observe: hostKeyNames,
    is: 'kept',
  },
  'a key that an SSH server was taken by': {
    arrange: bench => bench.happen({ type: 'serverKey.taken', serverKey }),
    observe: serverKeys,
    is: 'kept',
  },
  'the time that was set': { arrange: typed('clock datetime 10:00:00 2030-01-01'), observe: typed('display clock'), is: 'kept' },
  'the history of commands': { arrange: typed('display startup', 'display clock'), observe: typed('display history-command'), is: 'lost' },
  'alarms, which are raised anew': {
    arrange(bench) {
      bench.happen({ type: 'card.filled' }).clock.advance(1_000);
      bench.happen({ type: 'card.cleared' }); // and nobody has looked since
    },
    observe: ({ router }) => router.facts.volatile.alarms.length,
    is: 'lost',
  },
  'alarms that are over': {
    arrange: bench => bench.happen(lastingAlarm, { ...lastingAlarm, type: 'alarm.cleared' }),
    observe: ({ router }) => [router.facts.volatile.alarmHistory.length, router.facts.volatile.alarmTotals.size],
    is: 'lost',
  },
  'what stands in the log buffer and in the trap buffer': {
    arrange: bench => bench.happen(lastingAlarm),
    observe: ({ router: { facts } }) => [facts.volatile.logBuffer.entries.length, facts.volatile.trapBuffer.entries.length],
    is: 'lost',
  },
  'what the last look at certificates has found': {
    arrange(bench) {
      bench.type('system-view', 'pki import-certificate local filename birth.cer', 'return');
      bench.clock.advance(300_000);
      bench.login();
    },
    observe: ({ router }) => [...router.facts.volatile.certificateLook.findings.keys()],
    is: 'kept',
  },
  'the working directory': { arrange: typed('cd logfile'), observe: typed('pwd'), is: 'lost' },
  'the screen length of a log-in': {
    arrange: typed('screen-length 5 temporary'),
    observe(bench) {
      const shown = bench.type('display startup');
      bench.press('\x03');
      return shown.includes('More');
    },
    is: 'lost',
  },
  'whose time the router goes by': {
    arrange: typed('system-view', 'ntp-service refclock-master', 'commit', 'return'),
    observe: ({ router }) => router.facts.volatile.ntp.master,
    is: 'lost',
  },
  'a count of a CMP session': {
    arrange: requestInVain,
    observe: ({ router }) => [...router.facts.volatile.cmpStatistics.keys()],
    is: 'lost',
  },
};

for (const [name, { arrange, observe, is }] of Object.entries(pieces)) {
  for (const [start, restart] of Object.entries(starts)) {
    test(`${name} is ${is} at ${start}`, async t => {
      const bench = bootedRouter({
        files: { 'note.txt': 'kept', 'birth.cer': pkiFile('router.cer'), 'birth.key': pkiFile('router.key') },
      }).firstLogin();
      const without = observe(bench);
      await arrange(bench);
      const held = observe(bench);
      t.notDeepEqual(held, without, 'it does not show');
      t.deepEqual(observe(restart(bench)), is === 'kept' ? held : without);
    });
  }
}

test('a key pair that waits for its commit is lost with the power', async t => {
  const bench = bootedRouter().firstLogin();
  await stageKeyPair(bench);
  t.deepEqual(keyNames(starts['a power cut'](bench)), []);
});

test('who was logged in is not, after a power cut', t => {
  const bench = bootedRouter().firstLogin();
  t.is(bench.router.facts.volatile.logins.size, 1);
  bench.router.powerOff();
  t.is(new TestBench({ clock: bench.clock, cfCard: bench.cfCard, board: bench.board }).powerOn().router.facts.volatile.logins.size, 0);
});
