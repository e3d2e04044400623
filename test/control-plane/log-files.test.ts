import test from 'ava';
import { createHash } from 'node:crypto';
import { archiveEntries } from '../../src/config/archive.ts';
import { loggedIn, type TestBench } from '../support/booted-router.ts';

const remark = (text: string) => ({ type: 'cmp.remarked', session: 's1', text }) as const;
const file = ({ router }: TestBench, path: string): string | undefined => {
  const bytes = router.facts.nonVolatile.cfCard.read(path);
  return bytes && Buffer.from(bytes).toString('utf8');
};
/** What has waited for so long is written before anybody can look. */
const written = (bench: TestBench): TestBench => {
  bench.clock.advance(30_000);
  bench.type('display clock');
  return bench;
};

test('a log reaches the card after a while and not before, below a head that names slot and release', t => {
  const bench = loggedIn().happen(remark('first'));
  t.is(file(bench, 'logfile/log.log'), undefined);
  const text = file(written(bench), 'logfile/log.log') ?? '';
  const [rule, slot, digest, , ...lines] = text.split('\r\n');
  t.is(rule, '#'.repeat(79));
  t.is(slot, '#     This logfile is generated at slot 9 (NE40E V800R012C10)');
  const body = lines.join('\r\n');
  const expected = createHash('sha256').update(body).digest('hex');
  t.is(digest, `#     Digest(${String(body.length).padStart(10, '0')}):${expected}                `);
  t.regex(body, /^Nov 24 2026 08:00:00 "HUAWEI" %%01CONFIGURATION\/4\/CFG_STARTUPWITH_NULL_FILE\(l\):CID=0x80cb001a;\r$/m);
  t.regex(body, /^Nov 24 2026 08:00:00 "HUAWEI" %%01PKI\/4\/CMP_REMARK\(l\):.*Remark=first\)\r$/m);
});

test('what comes later stands behind it, and the digest is made anew when somebody saves', t => {
  const bench = written(loggedIn().happen(remark('first')));
  const before = file(bench, 'logfile/log.log') ?? '';
  const grown = file(written(bench.happen(remark('second'))), 'logfile/log.log') ?? '';
  t.true(grown.startsWith(before));
  t.is(bench.type('save logfile').split('\r\n')[1], 'Info: Save log file successfully.');
  const [, , digest, , ...lines] = (file(bench, 'logfile/log.log') ?? '').split('\r\n');
  t.true(digest?.includes(createHash('sha256').update(lines.join('\r\n')).digest('hex')));
});

test('commands stand in the security log, with secrets hidden, and neither on the console nor in the buffer', t => {
  const bench = loggedIn();
  const shown = bench.type('system-view', 'aaa', 'local-user u1 password irreversible-cipher Secret-1234', 'display clock');
  t.false(shown.includes('CMDRECORD'));
  const text = file(written(bench), 'logfile/security/security.log') ?? '';
  t.regex(
    text,
    /%%01CLI\/5\/CMDRECORD\(s\):CID=0x80ca2713;Recorded command information\. \(Task=CON0, RemoteIp=\*\*, .*Command="system-view"/,
  );
  t.regex(text, /Command="local-user u1 password irreversible-cipher \*{6}"/);
  t.false(text.includes('Secret-1234'));
  t.false(bench.type('display logbuffer security').includes('CMDRECORD'));
});

test('a line that nobody can carry out is not recorded', t => {
  const bench = loggedIn();
  bench.type('nonsense');
  t.false((file(written(bench), 'logfile/security/security.log') ?? '').includes('nonsense'));
});

test('log-in, commit and save are logged', t => {
  const bench = loggedIn();
  bench.type('system-view', 'sysname R', 'commit', 'return', 'save', 'y', '');
  written(bench);
  t.regex(file(bench, 'logfile/security/security.log') ?? '', /USER_LOGIN\(s\).*UserChannel=CON0/);
  const text = file(bench, 'logfile/log.log') ?? '';
  t.regex(text, /CONFIGURATION\/6\/hwCfgConfigChangeLog\(t\):CID=0x80cb000c-OID=1\.3\.6\.1\.4\.1\.2011\.6\.10\.2\.17;/);
  t.regex(text, /CONFIGURATION\/6\/hwcfgmaneventlog\(t\):CID=0x80cb000c-OID=1\.3\.6\.1\.4\.1\.2011\.6\.10\.2\.1;/);
});

test('a file that is too long becomes an archive, named after slot and time, and of too many the oldest goes', t => {
  const bench = loggedIn();
  bench.type('system-view', 'info-center logfile size 4', 'info-center max-logfile-number 3', 'commit', 'return');
  for (let archive = 0; archive < 5; archive++) {
    for (let at = 0; at < 45; at++) bench.happen(remark(`${at}${'x'.repeat(100_000)}`));
    written(bench);
  }
  const { cfCard } = bench.router.facts.nonVolatile;
  const archives = (cfCard.list('logfile') ?? []).map(({ name }) => name).filter(name => name.endsWith('.zip'));
  t.is(archives.length, 3);
  t.true(archives.every(name => /^log_9_20261124\d{6}\.log\.zip$/.test(name)));
  const [entry] = archiveEntries(cfCard.read(`logfile/${archives[0]}`) ?? new Uint8Array());
  t.is(entry?.name, 'log.log');
});

test('a card that is full, out or failing loses logs and nothing else', t => {
  for (const event of ['card.filled', 'card.removed', 'card.failed'] as const) {
    const bench = loggedIn().happen({ type: event }, remark('lost'));
    written(bench);
    t.is(bench.type('save logfile').split('\r\n')[1], 'Error: Failed to save the log file.');
    t.regex(bench.type('display logbuffer'), /Remark=lost/);
    bench.happen(
      { type: event === 'card.filled' ? 'card.cleared' : event === 'card.failed' ? 'card.mended' : 'card.inserted' },
      remark('kept'),
    );
    const text = file(written(bench), 'logfile/log.log') ?? '';
    t.true(text.includes('Remark=kept'));
    t.false(text.includes('Remark=lost'));
  }
});

test('a power cut loses what has not waited long enough for the card, a reboot writes it', t => {
  const cut = loggedIn().happen(remark('waiting'));
  cut.clock.advance(29_000);
  cut.router.powerOff();
  cut.powerOn();
  t.false((file(written(cut), 'logfile/log.log') ?? '').includes('waiting'));
  const late = loggedIn().happen(remark('waiting'));
  late.clock.advance(30_000);
  late.router.powerOff();
  t.true((file(late, 'logfile/log.log') ?? '').includes('Remark=waiting'));
  const rebooted = loggedIn().happen(remark('waiting'), { type: 'reboot.confirmed' });
  t.true((file(rebooted, 'logfile/log.log') ?? '').includes('Remark=waiting'));
});

test('a file of logs is displayed like any other, from an offset if one is typed', t => {
  const bench = written(loggedIn().happen(remark('seen')));
  t.regex(bench.type('display logfile cfcard:/logfile/log.log'), /Remark=seen/);
  t.false(bench.type('display logfile cfcard:/logfile/log.log 10000').includes('Remark=seen'));
});

test('files are listed by the time they were last written', t => {
  const bench = written(loggedIn().happen(remark('seen')));
  const list = (from: string, to: string) =>
    bench.type(`display logfile log list starttime ${from} endtime ${to}`).split('\r\n').slice(4, -2);
  t.deepEqual(list('2026/11/24,07:00:00', '2026/11/24,09:00:00'), ['log        9#cfcard:/logfile/log.log']);
  t.deepEqual(list('2026/11/24,09:00:00', '2026/11/24,10:00:00'), []);
});

test('files of a slave that is not there are not listed, and times are in order', t => {
  const bench = loggedIn();
  const line = 'display logfile list starttime 2026/11/24,09:00:00 endtime';
  t.is(bench.type(`${line} 2026/11/24,10:00:00 slave`).split('\r\n')[1], 'Error: There is no slave main board.');
  t.is(bench.type(`${line} 2026/11/24,09:00:00`).split('\r\n')[1], 'Error: The start time must be earlier than the end time.');
  t.is(bench.type(`${line} 2026/2/30,09:00:00`).split('\r\n')[1], 'Error: The time must be in the format YYYY/MM/DD,HH:MM:SS.');
});

test('`?` behind the beginning of a path shows what is there', t => {
  const bench = written(loggedIn().happen(remark('seen')));
  const shown = (typed: string) => bench.press(`display logfile ${typed}?\x18`).split('\r\n');
  t.deepEqual(shown('cfcard:/logfile/').slice(1, 4), ['cfcard:/logfile/../', 'cfcard:/logfile/./', 'cfcard:/logfile/log.log']);
  t.is(shown('logfile/l')[1], 'logfile/log.log');
  t.is(shown('cfcard:/devi')[1], 'cfcard:/device.sys');
});

test('ten thousand logs wait in no more memory than there is for them', t => {
  const bench = loggedIn();
  let most = 0;
  for (let at = 0; at < 10_000; at++) {
    bench.happen(remark(`${at}`));
    most = Math.max(most, bench.router.facts.volatile.logFiles.waiting.log.length);
  }
  t.true(most <= 65 * 1024);
  t.is(bench.router.facts.volatile.logBuffer.entries.length, 512);
});
