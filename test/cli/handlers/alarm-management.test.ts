import test from 'ava';
import { loggedIn, type TestBench } from '../../support/booted-router.ts';
import { operator } from '../../support/operator.ts';

const alarm = (subject: string) =>
  ({
    type: 'alarm.raised',
    alarm: 'hwIPSecPKIWriteToCFFail',
    subject,
    params: { of: 'SessionName', object: subject, reason: { words: 'card-not-written' } },
  }) as const;
const storage = {
  type: 'alarm.raised',
  alarm: 'hwStorageUtilizationRisingAlarm',
  subject: 'cfcard',
  params: { index: 1, name: 'MPU 9', usage: 90, threshold: 85 },
} as const;
const configured = (...lines: readonly string[]): TestBench => {
  const bench = loggedIn();
  bench.type('system-view', 'alarm', ...lines, 'commit', 'return');
  return bench;
};

test('an alarm raised after its severity was set has that one, in its list and in its log', t => {
  const bench = configured('alarm-name hwipsecpkiwritetocffail severity critical').happen(alarm('s1'));
  const said = bench.read();
  t.regex(said, /\/hwIPSecPKIWriteToCFFail\/Critical\/occurredTime/);
  t.regex(said, /%%01PKI\/1\/hwIPSecPKIWriteToCFFail_active/);
  t.regex(bench.type('display alarm active verbose'), /Severity {2}: Critical/);
});

test('a terminal with a list of alarms that are not wanted does not show them; others do, and the list of alarms has them', t => {
  const masks = ['mask alarm-name hwIPSecPKIWriteToCFFail', 'mask feature-name pki', 'mask severity Major'];
  for (const mask of masks) {
    const bench = configured('mask name m1', mask);
    bench.type('system-view', 'alarm', 'terminal mask name m1', 'return');
    t.false(bench.happen(alarm('s1')).read().includes('#1/active'), mask);
    t.regex(bench.type('display alarm active'), /0xF10098/);
    bench.type('system-view', 'alarm', 'undo terminal mask', 'return');
    t.regex(bench.happen(alarm('s2')).read(), /#2\/active/);
  }
});

test('a list that does not run yet cannot be used, and has a view of its own', t => {
  const bench = loggedIn();
  t.true(bench.type('system-view', 'alarm', 'mask name m1').endsWith('[*HUAWEI-alarm-mask-m1]'));
  bench.type('quit');
  t.regex(bench.type('terminal mask name m1'), /Error: The mask table does not exist\./);
});

test('display alarm information shows how an alarm is set', t => {
  const at = operator({ view: 'system' });
  at.enter('alarm', 'suppression alarm-name linkDown cause-period 5', 'alarm-name linkDown severity minor', 'commit');
  t.deepEqual(at.type('display alarm information name linkdown').slice(2, -1), [
    'AlarmName           : linkDown',
    'AlarmId             : 0x8520003',
    'Severity            : Minor',
    'Cause suppress time : 5',
    'Clear suppress time : 10',
  ]);
  t.deepEqual(at.type('display alarm information name nothing'), ['Error: The alarm does not exist.']);
});

test('statistics of one alarm are forgotten, or of all', t => {
  const bench = loggedIn().happen(alarm('s1'), storage);
  bench.type('system-view', 'alarm', 'reset statistics name hwipsecpkiwritetocffail');
  const left = bench.type('display alarm statistics');
  t.false(left.includes('hwIPSecPKIWriteToCFFail'));
  t.true(left.includes('hwStorageUtilizationRisingAlarm'));
  bench.type('reset statistics');
  t.false(bench.type('display alarm statistics').includes('AlarmName'));
});

test('alarms of the hardware stand in a list of their own, are cleared by their index, and are history then', t => {
  const bench = loggedIn().happen(alarm('s1'), storage);
  const rows = bench.type('display alarm hardware').split('\r\n');
  t.is(rows[2], 'Index  Level    Date       Time           Info                                  ');
  t.is(rows[4], '2      Major    2026-11-24 08:00:00       The storage usage exceeded the pre-set');
  t.false(rows.join('').includes('SessionName'));
  t.regex(bench.type('display alarm all'), /SessionName/);
  const asked = bench.type('clear alarm hardware index 2 send-trap');
  t.regex(asked, /Info: The following alarm will be cleared:\r\n"The storage usage[^]*Confirm to delete\. Continue\? \[Y\/N\]:$/);
  t.regex(bench.type('y'), /Info: Succeed in deleting the current alarm\.\r\n/);
  t.false(bench.type('display alarm hardware').includes('storage'));
  t.regex(bench.type('display alarm hardware history all'), /storage/);
  t.regex(bench.type('clear alarm hardware history all'), /Info: Succeed in deleting the current alarm!/);
  t.false(bench.type('display alarm hardware history all').includes('storage'));
});

test('events have a view, and their settings are shown', t => {
  const at = operator({ view: 'system' });
  at.enter('event', 'suppression event-name hwIPSecPkiHttpGetCrlSuccess period 5', 'commit');
  t.true(at.type('display event information name hwipsecpkihttpgetcrlsuccess').includes('Suppress Period : 5'));
  t.true(at.type('display current-configuration').includes(' suppression event-name hwIPSecPkiHttpGetCrlSuccess period 5'));
});

test('interfaces whose alarms are turned round are listed', t => {
  const at = operator({ view: 'system' });
  at.enter('alarm', 'reverse mode auto-resume', 'reverse', 'reverse interface GigabitEthernet3/0/0', 'commit');
  t.deepEqual(
    at.type('display alarm reverse').map(line => line.trimEnd()),
    ['Interface', 'GigabitEthernet3/0/0'],
  );
});
