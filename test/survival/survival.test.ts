import test, { type ExecutionContext } from 'ava';
import { countDifference } from '../../src/config/count-difference.ts';
import { isBlockedAnywhere } from '../../src/control-plane/login-records.ts';
import type { Memory, SurvivalRow } from '../../src/survival/memory.ts';
import { survivalOf } from '../../src/survival/survival.ts';
import { pkiFile } from '../pki/fixtures.ts';
import { bootedRouter, loggedIn, TestBench } from '../support/booted-router.ts';
import { longProviderEdge } from '../support/long-configuration.ts';

/** One thing that a router holds: how it comes about, what is predicted of it, and how it shows. */
interface Piece {
  readonly arrange: (bench: TestBench) => unknown;
  readonly row: SurvivalRow;
  readonly observe: (bench: TestBench) => unknown;
}

const typed =
  (...lines: readonly string[]) =>
  (bench: TestBench) =>
    void bench.type(...lines);
const lost = (what: string, why: string): SurvivalRow => ({ what, fate: 'lost', why });
const kept = (what: string, why: string): SurvivalRow => ({ what, fate: 'kept', why });
const changed = (what: string, why: string): SurvivalRow => ({ what, fate: 'changed', why });

const volatile = ({ router }: TestBench) => router.facts.volatile;
const board = ({ router }: TestBench) => router.facts.nonVolatile.board;
const inMemory = (bench: TestBench) => volatile(bench).certificates.map(({ fileName, der }) => `${fileName} ${der.length}`);
const whitelistOf = (name: string) => Buffer.from(`<?xml version="1.0"?>\n<list>\n<name>${name}</name>\n</list>\n`);
const onWhitelist = (bench: TestBench) => [...volatile(bench).whitelist.values()];
function importWhitelist(bench: TestBench, ...after: readonly string[]): void {
  bench.cfCard.write('a.xml', whitelistOf('x'));
  const lines = after.length > 0 ? after : ['save a.cfg', 'y', 'startup saved-configuration a.cfg'];
  bench.type('system-view', 'pki import whitelist file-name a.xml', 'commit', 'return', ...lines);
}
const sysname = (bench: TestBench) => volatile(bench).running.get('sysname')?.line;
const keyNames = (bench: TestBench) => board(bench).keyPairs.map(({ name }) => name);
const candidates = (bench: TestBench) => [...volatile(bench).pending.values()].map(({ candidate }) => candidate.length);

async function stageKeyPair(bench: TestBench): Promise<void> {
  bench.type('system-view', 'rsa pki local-key-pair key-b create', '2048');
  await bench.until(() => volatile(bench).pending.get('con0')?.keyPairs.length === 1);
}

const importRouter = typed('system-view', 'pki import-certificate local filename router.cer', 'return');

const pieces: Readonly<Record<string, Piece>> = {
  'lines that were entered': {
    arrange: typed('system-view', 'sysname NE1', 'pki entity e1', 'common-name r1'),
    row: lost('candidate of CON 0', '3 lines, never committed'),
    observe: candidates,
  },
  'a line that was committed': {
    arrange: typed('system-view', 'sysname NE1', 'pki entity e1', 'common-name r1', 'commit', 'return'),
    row: lost('running', '3 lines, never saved; no next-startup file is set'),
    observe: sysname,
  },
  'what was saved': {
    arrange: typed('system-view', 'sysname NE1', 'commit', 'return', 'save a.cfg', 'y', 'startup saved-configuration a.cfg'),
    row: kept('running', 'as saved in cfcard:/a.cfg'),
    observe: sysname,
  },
  'a line that was removed after the save': {
    arrange: typed(
      ...['system-view', 'pki entity e1', 'common-name r1', 'commit', 'return', 'save a.cfg', 'y', 'startup saved-configuration a.cfg'],
      ...['system-view', 'undo pki entity e1', 'sysname NE1', 'commit', 'return'],
    ),
    row: changed('running', '3 lines come back: removed or replaced, and never saved'),
    observe: sysname,
  },
  'the choice of another file': {
    arrange: typed('save a.cfg', 'y', 'startup saved-configuration a.cfg'),
    row: changed('startup file', 'cfcard:/a.cfg in place of none: next becomes current'),
    observe: bench => volatile(bench).startup.savedConfiguration,
  },
  'a next-startup file that is gone': {
    arrange(bench) {
      bench.type('system-view', 'sysname NE1', 'commit', 'return', 'save a.cfg', 'y', 'startup saved-configuration a.cfg');
      bench.cfCard.remove('a.cfg');
    },
    row: lost('next-startup file cfcard:/a.cfg', 'not on the card: the start has the configuration of the factory'),
    observe: sysname,
  },
  'a certificate that was never imported': {
    arrange: () => {},
    row: kept('router.cer', 'on the card, not in memory: never imported'),
    observe: inMemory,
  },
  'a certificate that was imported': {
    arrange: importRouter,
    row: kept('in memory: router.cer', 'imported again at the start, from the card'),
    observe: inMemory,
  },
  'a certificate in memory whose file is gone': {
    arrange(bench) {
      importRouter(bench);
      bench.cfCard.remove('router.cer');
    },
    row: lost('router.cer', 'in memory, and its file is gone: it will not come back'),
    observe: inMemory,
  },
  'a certificate in memory whose file was replaced': {
    arrange(bench) {
      importRouter(bench);
      bench.cfCard.write('router.cer', pkiFile('sub.cer'));
    },
    row: changed('router.cer', 'its file on the card holds another by now: that one will be in memory'),
    observe: inMemory,
  },
  'a certificate that the list of imports has forgotten': {
    arrange(bench) {
      importRouter(bench);
      bench.cfCard.remove('ca_config.ini');
    },
    row: lost('router.cer', 'in memory, and ca_config.ini does not bring it back: import it again'),
    observe: inMemory,
  },
  'a certificate that only the list of imports has': {
    arrange: bench => bench.cfCard.write('ca_config.ini', Buffer.from('[certificate]\ntype=local\ndomain=\nfile=router.cer\n')),
    row: changed('router.cer', 'comes into memory: ca_config.ini lists it'),
    observe: inMemory,
  },
  'a file that is in memory twice': {
    arrange(bench) {
      importRouter(bench);
      bench.type('system-view', 'pki import-certificate peer filename router.cer', 'return');
      bench.cfCard.remove('router.cer');
    },
    row: lost('router.cer (peer)', 'in memory, and its file is gone: it will not come back'),
    observe: inMemory,
  },
  'changes of a whitelist that nobody applied': {
    arrange(bench) {
      importWhitelist(bench);
      bench.type('system-view', 'pki whitelist add common-name y filename a.xml', 'return');
    },
    row: lost('whitelist changes', '1 change, never applied: pki whitelist update does that'),
    observe: bench => volatile(bench).whitelistChanges.length,
  },
  'a whitelist whose import was saved': {
    arrange: importWhitelist,
    row: kept('whitelists a.xml', 'read again at the start, from the card'),
    observe: onWhitelist,
  },
  'a whitelist whose import was not saved': {
    arrange: bench => importWhitelist(bench, 'display clock'),
    row: lost('whitelist a.xml', 'its import was never saved'),
    observe: onWhitelist,
  },
  'a whitelist whose file is gone': {
    arrange(bench) {
      importWhitelist(bench);
      bench.cfCard.remove('a.xml');
    },
    row: lost('whitelist a.xml', '1 name: its file is gone or cannot be read'),
    observe: onWhitelist,
  },
  'a whitelist whose file was replaced': {
    arrange(bench) {
      importWhitelist(bench);
      bench.cfCard.write('a.xml', whitelistOf('y'));
    },
    row: changed('whitelist a.xml', 'its file on the card holds other names by now: those will be in memory'),
    observe: onWhitelist,
  },
  'a key pair that waits for its commit': {
    arrange: stageKeyPair,
    row: lost('key pair key-b', 'created but not committed'),
    observe: bench => volatile(bench).pending.get('con0')?.keyPairs.length ?? 0,
  },
  'a key pair that was committed': {
    async arrange(bench) {
      await stageKeyPair(bench);
      bench.type('commit', 'return');
    },
    row: kept('key pairs key-b', 'on the main board'),
    observe: keyNames,
  },
  'the end of a key pair that waits for its commit': {
    async arrange(bench) {
      await stageKeyPair(bench);
      bench.type('commit', 'rsa pki local-key-pair key-b destroy', 'y');
    },
    row: lost('end of key pair key-b', 'destroyed but not committed: it is there again'),
    observe: bench => volatile(bench).pending.get('con0')?.keyPairs.length ?? 0,
  },
  'a trial that nobody has confirmed': {
    arrange(bench) {
      bench.type('system-view', 'sysname NE1');
      bench.happen({ type: 'configuration.committed', session: 'con0', trialMilliseconds: 600_000 });
    },
    row: lost('trial of CON 0', 'never confirmed: the next start runs what was saved'),
    observe: bench => volatile(bench).trial !== undefined,
  },
  'the lock of the configuration': {
    arrange: bench => bench.happen({ type: 'lock.taken', session: 'con0', timeoutMilliseconds: 600_000 }),
    row: lost('lock of CON 0', 'nobody holds the configuration after a start'),
    observe: bench => volatile(bench).lock !== undefined,
  },
  'a scheduled reboot': {
    arrange: typed('schedule reboot delay 60 force', 'y'),
    row: lost('scheduled reboot', 'of 2026-11-24 09:00:00: nobody waits for it any more'),
    observe: bench => volatile(bench).scheduledReboot !== undefined,
  },
  'who is logged in': {
    arrange: () => {},
    row: lost('log-in at CON 0', 'cut off, with its history and its terminal settings'),
    observe: bench => [...volatile(bench).logins.values()].map(({ since }) => since),
  },
  'a user who is blocked': {
    arrange: bench =>
      bench.happen({
        type: 'login.failed',
        user: 'u1',
        at: { via: 'terminal', time: bench.router.facts.now },
        rule: { failures: 1, period: 1, blockedFor: 60_000 },
      }),
    row: lost('blocked users', '1 block: they may try again at once'),
    observe: bench => isBlockedAnywhere(volatile(bench).loginRecords, 'u1', bench.router.facts.now),
  },
  'what a CMP session has counted': {
    arrange: bench => bench.happen({ type: 'cmp.counted', session: 's1', counter: 'irSent' }),
    row: lost('CMP statistics', '1 session count from 0'),
    observe: bench => volatile(bench).cmpStatistics.size,
  },
  'points of the commit list': {
    arrange: typed('system-view', 'sysname NE1', 'commit', 'return'),
    row: kept('roll-back points', '1 point of the commit list'),
    observe: bench => board(bench).commits.map(({ id }) => id),
  },
  'the console password of the first log-in': {
    arrange: () => {},
    row: kept('console password', 'that of the first log-in, without a save'),
    observe: bench => board(bench).consolePassword,
  },
  'the time that was set': {
    arrange: typed('clock datetime 10:00:00 2030-01-01'),
    row: kept('clock', 'as it was set: it runs on a battery'),
    observe: bench => bench.router.facts.now,
  },
};

/** The power goes, and somebody else's router is made of what is left. */
function startedAnew({ router, clock, cfCard, board }: TestBench): TestBench {
  router.powerOff();
  return new TestBench({ clock, cfCard, board }).powerOn();
}

for (const [name, { arrange, row, observe }] of Object.entries(pieces))
  test(`${name}: ${row.fate}, as predicted`, async t => {
    const bench = loggedIn({ files: { 'router.cer': pkiFile('router.cer') } });
    await arrange(bench);
    const memory = bench.router.memory!;
    const before = observe(bench);
    const rows = survivalOf(memory);
    t.deepEqual(
      rows.filter(({ what }) => what === row.what).filter(({ fate }) => fate === row.fate),
      [row],
      JSON.stringify(rows),
    );
    const next = startedAnew(bench);
    if (row.fate === 'kept') t.deepEqual(observe(next), before);
    else t.notDeepEqual(observe(next), before);
    holds(t, memory, rows, next);
  });

/** What was predicted of lines and certificates is what is there. */
function holds(t: ExecutionContext, memory: Memory, rows: readonly SurvivalRow[], { router }: TestBench): void {
  const of = (fate: SurvivalRow['fate']): number => {
    const row = rows.find(({ what, fate: its }) => what === 'running' && its === fate);
    return Number(/^\d+/.exec(row?.why ?? '')?.[0] ?? 0);
  };
  const { added, removed, replaced } = countDifference(memory.volatile.running, router.facts.volatile.running);
  t.deepEqual({ lost: of('lost'), back: of('changed') }, { lost: removed + replaced, back: added + replaced });
  for (const { fileName } of router.facts.volatile.certificates)
    t.false(
      rows.some(({ what, fate }) => what === fileName && fate === 'lost'),
      fileName,
    );
}

test('a router that is off or boots holds nothing', t => {
  const bench = new TestBench({ boot: 'full' });
  t.is(bench.router.memory, undefined);
  bench.powerOn();
  t.is(bench.router.memory, undefined);
});

test('a router out of the box that nobody has logged in to has nothing to lose', t => {
  t.deepEqual(survivalOf(bootedRouter().router.memory!), []);
});

test('with its card out, a router starts without certificates and without its saved configuration', t => {
  const bench = loggedIn({ files: { 'router.cer': pkiFile('router.cer') } });
  importRouter(bench);
  bench.type('system-view', 'sysname NE1', 'commit', 'return', 'save a.cfg', 'y', 'startup saved-configuration a.cfg');
  bench.router.card({ type: 'card.removed' });
  const rows = survivalOf(bench.router.memory!).map(({ what, fate }) => `${fate} ${what}`);
  for (const row of ['lost next-startup file cfcard:/a.cfg', 'lost running', 'lost router.cer']) t.true(rows.includes(row), row);
});

test('what was lost is told once for a power cut and once for a reboot, and of a boot that is cut nothing', t => {
  const told: string[] = [];
  const bench = loggedIn();
  bench.router.onMemoryLost((memory, by) => told.push(`${by}, ${memory.volatile.logins.size} there`));
  bench.type('reboot fast', 'y');
  bench.login();
  bench.router.powerOff();
  bench.router.powerOff();
  t.deepEqual(told, ['reboot, 1 there', 'power cut, 1 there']);
});

test('a file that other lines stand in than the router would write is not read again: it gives what it gave', t => {
  const file = ['sysname R1', ' pki entity e1', '   common-name r1', 'lamp blue', '#', 'return', ''].join('\n');
  const bench = bootedRouter({ files: { 'own.cfg': file } });
  bench.router.powerOff();
  const started = new TestBench({
    ...bench,
    board: { ...bench.board, nextStartup: { ...bench.board.nextStartup, savedConfiguration: 'cfcard:/own.cfg' } },
  }).powerOn();
  t.deepEqual(
    survivalOf(started.router.memory!).map(({ what, fate, why }) => `${fate} ${what}: ${why}`),
    ['kept running: as saved in cfcard:/own.cfg', 'kept held lines: 1 line, as cfcard:/own.cfg has them'],
  );
});

test('of a long configuration every line is counted, whether it was saved by the router or not', t => {
  const bench = bootedRouter({ files: { 'long.cfg': longProviderEdge.text(2_000) } });
  bench.router.powerOff();
  const next = new TestBench({
    ...bench,
    board: { ...bench.board, nextStartup: { ...bench.board.nextStartup, savedConfiguration: 'cfcard:/long.cfg' } },
  });
  next.powerOn().firstLogin();
  next.type('system-view', 'sysname NE1', 'pki entity e1', 'commit', 'return', 'save', 'y', 'y');
  t.true(survivalOf(next.router.memory!).some(({ what, fate }) => what === 'running' && fate === 'kept'));
  next.type('system-view', 'undo pki entity e1', 'pki entity e2', 'common-name r2', 'commit', 'return');
  const memory = next.router.memory!;
  const rows = survivalOf(memory);
  t.deepEqual(
    rows.filter(({ what }) => what === 'running').map(({ why }) => why),
    ['2 lines, never saved; next is cfcard:/long.cfg', '1 line comes back: removed or replaced, and never saved'],
  );
  holds(t, memory, rows, startedAnew(next));
});
