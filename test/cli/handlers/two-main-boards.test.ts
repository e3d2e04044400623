import test from 'ava';
import type { CfCard } from '../../../src/flash/cf-card.ts';
import { firmwareOf } from '../../../src/program/firmware-of.ts';
import { newBoard } from '../../../src/control-plane/state.ts';
import { bootedRouter, loggedIn, type TestBench, type World } from '../../support/booted-router.ts';
import { pkiFile } from '../../pki/fixtures.ts';

const software = firmwareOf('V800R012C10', 'NE40E-X8A-2MPU');

/** A router with two main boards, both of them up. */
function twoBoards(world: World = {}): TestBench {
  const bench = loggedIn({ software, ...world });
  bench.clock.advance(software.device.buildingConfiguration);
  bench.read();
  bench.type('screen-length 0 temporary');
  return bench;
}

const said = (output: string) => output.split('\r\n').slice(1, -1);

/** The card of the board in slot 10. */
const slaveCard = ({ router }: TestBench): CfCard =>
  router.facts.nonVolatile.cards!.find(({ slot, drive }) => slot === 10 && drive === 'cfcard:')!.card;
const text = (card: CfCard, path: string) => Buffer.from(card.read(path) ?? []).toString();

test('the slave is reached as slave#, by the slot of its board, and not before it is up', t => {
  const bench = twoBoards();
  bench.type('reset slot 10', 'y');
  t.regex(bench.type('dir slave#cfcard:/'), /Error: .*slave#cfcard:/);
  bench.clock.advance(software.device.boardRestart);
  t.regex(bench.type('dir slave#cfcard:/device.sys'), /Directory of slave#cfcard:\/\r\n/);
  t.regex(bench.type('dir 10#cfcard:/device.sys'), /Directory of slave#cfcard:\/\r\n/);
  t.regex(bench.type('dir 9#cfcard:/device.sys'), /Directory of cfcard:\/\r\n/);
  t.regex(bench.type('dir 11#cfcard:/'), /Error/);
});

test('all file commands take the slave, and names stay where they are', t => {
  const bench = twoBoards({ files: { 'sample.txt': 'sample' } });
  t.deepEqual(said(bench.type('copy sample.txt slave#cfcard:/', 'y')).slice(-2), [
    '100%  complete',
    'Info: Copying file cfcard:/sample.txt to slave#cfcard:/sample.txt...Done.',
  ]);
  t.is(text(slaveCard(bench), 'sample.txt'), 'sample');
  bench.type('cd slave#cfcard:/');
  t.deepEqual(said(bench.type('pwd')), ['slave#cfcard:/']);
  bench.type('mkdir test', 'move sample.txt test/', 'y', 'cd test');
  t.deepEqual(said(bench.type('more sample.txt')), ['sample']);
  t.regex(bench.type('rename sample.txt sample.bak', 'y'), /slave#cfcard:\/test\/sample\.bak/);
  bench.type('delete sample.bak', 'y');
  t.is(slaveCard(bench).stat('test/sample.bak'), undefined);
  t.regex(bench.type('dir /all'), /\[sample\.bak\]/);
  t.regex(bench.type('undelete sample.bak', 'y'), /slave#cfcard:\/test\/sample\.bak\.\.\.Done/);
  t.is(text(slaveCard(bench), 'test/sample.bak'), 'sample');
  t.is(bench.cfCard.stat('test'), undefined);
});

test('what the slave starts from is protected on its card too', t => {
  const bench = twoBoards();
  t.deepEqual(said(bench.type('delete slave#cfcard:/V800R012C10SPC300.cc')), ['Error: slave#cfcard:/V800R012C10SPC300.cc is protected.']);
});

test('with all, a file is copied to and deleted from both boards', t => {
  const bench = twoBoards({ files: { 'a.txt': 'a' } });
  bench.type('copy a.txt b.txt all', 'y');
  t.is(text(bench.cfCard, 'b.txt') + text(slaveCard(bench), 'b.txt'), 'aa');
  bench.type('delete /unreserved /quiet b.txt all');
  t.is(bench.cfCard.stat('b.txt') ?? slaveCard(bench).stat('b.txt'), undefined);
});

test('log files on the card of the slave are listed as those of its slot', t => {
  const bench = twoBoards({ files: { 'log.log': 'log' } });
  bench.type('mkdir slave#cfcard:/logfile', 'copy log.log slave#cfcard:/logfile/log_10_old.zip', 'y');
  const day = 'starttime 2026/11/24,00:00:00 endtime 2026/11/25,00:00:00';
  const files = (line: string) => said(bench.type(line)).filter(row => row.startsWith('log '));
  t.deepEqual(files(`display logfile list ${day} slave`), ['log        10#cfcard:/logfile/log_10_old.zip']);
  t.deepEqual(files(`display logfile security list ${day} slave`), []);
});

test('dir /all-filesystems shows every card of both boards', t => {
  const headings = twoBoards()
    .type('dir /all-filesystems')
    .match(/Directory of \S+/g);
  t.deepEqual(headings, ['Directory of cfcard:/', 'Directory of cfcard2:/', 'Directory of slave#cfcard:/', 'Directory of slave#cfcard2:/']);
});

test('a save is of both boards', t => {
  const bench = twoBoards();
  bench.type('system-view', 'sysname R1', 'commit', 'return');
  t.deepEqual(said(bench.type('save', 'y', 'vrpcfg.cfg')).slice(-3), [
    'Now saving the current configuration to the slot 9 ',
    'Now saving the current configuration to the slot 10 ',
    'Info: Save the configuration successfully.',
  ]);
  t.regex(text(bench.cfCard, 'vrpcfg.cfg'), /sysname R1/);
  t.is(text(slaveCard(bench), 'vrpcfg.cfg'), text(bench.cfCard, 'vrpcfg.cfg'));
});

test('display startup and display switchover state know both', t => {
  const bench = twoBoards();
  t.deepEqual(
    said(bench.type('display startup')).filter(line => /^\w/.test(line)),
    ['MainBoard                               :', 'SlaveBoard                              :'],
  );
  for (const line of ['display switchover state', 'display switchover state all'])
    t.deepEqual(said(bench.type(line)).slice(1), [
      '   Switchover State  :  Ready',
      '   Switchover Policy :  Board Switchover',
      '   MainBoard         :  9',
      '   SlaveBoard        :  10',
    ]);
});

/** Puts the slave in charge, and logs in there. */
function switchOver(bench: TestBench, ...lines: readonly string[]): string {
  const output = bench.type('system-view', ...lines, 'slave switchover') + bench.type('y');
  bench.clock.advance(0);
  bench.login();
  bench.type('screen-length 0 temporary');
  return output;
}

test('after a switchover runs what ran, with its certificates, and the candidate is lost', t => {
  const bench = twoBoards({ files: { 'router.cer': pkiFile('router.cer') } });
  bench.type('system-view', 'sysname R1', 'commit', 'pki import-certificate local filename router.cer', 'return');
  const startedAt = bench.router.facts.volatile.poweredOnAt;
  const output = switchOver(bench, 'sysname R2');
  t.regex(output, /Warning: Configuration is not Committed\.After a switchover,the configuration not submitted will be lost\. {2}\r\n/);
  t.regex(output, /Please Press ENTER\./);
  const { volatile, device } = bench.router.facts;
  t.is(device.mainBoardSlot, 10);
  t.is(volatile.poweredOnAt, startedAt);
  t.is(volatile.certificates.length, 1);
  t.regex(bench.type('display current-configuration | include sysname'), /sysname R1/);
  t.is(volatile.pending.size, 0);
});

test('the old board is the slave once it has started again, and its card goes with it', t => {
  const bench = twoBoards({ files: { 'of-nine.txt': '9' } });
  switchOver(bench);
  t.regex(bench.type('display switchover state'), /Not Ready/);
  t.is(said(bench.type('dir of-nine.txt')).length, 1);
  bench.clock.advance(software.device.boardRestart);
  t.regex(bench.type('display switchover state'), /: {2}Ready\r\n/);
  t.regex(bench.type('dir slave#cfcard:/of-nine.txt'), /of-nine\.txt/);
  t.regex(bench.type('display device'), /10 .*Master[^]*|9 .*Slave/);
  t.regex(bench.type('save', 'y', 'vrpcfg.zip'), /slot 10 \r\nNow saving the current configuration to the slot 9 /);
});

test('the board that was put in charge is so after a power cut, with what was saved', t => {
  const bench = twoBoards();
  bench.type('system-view', 'sysname R1', 'commit', 'return', 'save', 'y', 'vrpcfg.zip');
  switchOver(bench);
  bench.router.powerOff();
  bench.powerOn();
  t.is(bench.router.facts.device.mainBoardSlot, 10);
  t.regex(bench.login().type('display current-configuration | include sysname'), /sysname R1/);
  const again = twoBoards({ board: bench.board });
  t.is(again.router.facts.device.mainBoardSlot, 10);
});

test('the default slave is the slave after the next start', t => {
  const bench = twoBoards();
  t.deepEqual(said(bench.type('display slave default')), ['9 HA:Default slave slot has not been set !']);
  bench.type('system-view');
  t.deepEqual(said(bench.type('slave default 9')), ['9 HA:Default slave slot is 9']);
  bench.type('return', 'reboot fast', 'y');
  t.is(bench.router.facts.device.mainBoardSlot, 10);
});

for (const [why, lines, answer] of [
  ['it is disabled', ['slave switchover disable', 'commit'], 'Error: The slave switchover is disabled.'],
  ['the slave starts anew', ['return', 'reset slot 10', 'y', 'system-view'], 'Error: The slave main board is not ready for a switchover.'],
] as const)
  test(`no switchover while ${why}`, t => {
    const bench = twoBoards();
    bench.type('system-view', ...lines);
    t.deepEqual(said(bench.type('slave switchover')), [answer]);
    t.is(bench.router.facts.device.mainBoardSlot, 9);
  });

test('a board that cannot be stored puts nobody in charge, and everything goes on', t => {
  const bench = twoBoards();
  bench.boardIsWornOut = true;
  bench.type('system-view', 'slave switchover', 'y');
  t.is(bench.router.facts.device.mainBoardSlot, 9);
  t.regex(bench.type('return', 'display clock'), /Time Zone/);
});

const long = Array.from({ length: 1_200 }, (_, nth) => `ip route-static 10.${nth >> 8}.${nth & 255}.0 24 NULL0`);

test('a power cut between the two boards of a save leaves a whole file on either', t => {
  const startup = { systemSoftware: software.factoryStartup.systemSoftware, savedConfiguration: 'cfcard:/long.cfg' };
  const board = { ...newBoard(startup.systemSoftware), nextStartup: startup };
  const files = { 'long.cfg': ['sysname HUAWEI', ...long, 'return', ''].join('\r\n') };
  const bench = bootedRouter({ software, boot: 'full', board, files });
  bench.clock.advance(300_000);
  bench.firstLogin().type('save old.cfg', 'y');
  bench.clock.advance(10_000);
  const before = text(slaveCard(bench), 'old.cfg');
  t.regex(before, /return\r?\n$/);
  bench.type('system-view', 'sysname NEW', 'commit');
  bench.clock.advance(10_000);
  bench.type('return', 'save old.cfg', 'y');
  bench.clock.advance(3_000);
  const cards = bench.router.facts.nonVolatile.cards;
  bench.router.powerOff();
  const onSlave = cards!.find(({ slot, drive }) => slot === 10 && drive === 'cfcard:')!.card;
  t.regex(text(bench.cfCard, 'old.cfg'), /sysname NEW[^]*return\r?\n$/);
  t.is(text(onSlave, 'old.cfg'), before);
});

test('a power cut right after a switchover finds one board in charge, and every file whole', t => {
  const bench = twoBoards({ files: { 'a.cfg': 'sysname A\r\n' } });
  bench.onStored = () => {
    bench.onStored = () => {};
    bench.router.powerOff();
  };
  bench.type('system-view', 'slave switchover', 'y');
  bench.powerOn();
  t.is(bench.router.facts.device.mainBoardSlot, 10);
  t.is(text(bench.cfCard, 'a.cfg'), 'sysname A\r\n');
});
