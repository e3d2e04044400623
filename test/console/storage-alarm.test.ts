import test from 'ava';
import { MemoryCard } from '../../src/flash/memory-card.ts';
import { bootedRouter } from '../support/booted-router.ts';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';

/** A router whose card holds 100,000 bytes beside what the factory has put there, of which about `used` percent are used. */
function withCard(used: number) {
  const clock = new VirtualClock();
  const cfCard = new MemoryCard({ capacity: 10_000_000_000, now: () => clock.now() });
  const bench = bootedRouter({ clock, cfCard }).firstLogin();
  const fill = (percent: number) => {
    const there = cfCard.capacity - cfCard.free() - (cfCard.stat('fill.bin')?.size ?? 0);
    bench.router.facts.nonVolatile.cfCard.reserve('fill.bin', Math.ceil((cfCard.capacity * percent) / 100) - there);
  };
  const pass = () => {
    bench.read();
    clock.advance(1_000);
    return bench.read();
  };
  fill(used);
  pass();
  return { bench, fill, pass };
}

const text = (usage: number) =>
  'The storage usage exceeded the pre-set overload threshold.(TrapSeverity=4, ProbableCause=75265, EventType=3, PhysicalIndex=17367041, ' +
  `PhysicalName=MPU 9, RelativeResource=cfcard, UsageType=5, SubIndex=1, UsageValue=${usage}, Unit=1, UsageThreshold=85)`;
const unfolded = (said: string): readonly string[] => said.split('\r\n\r\n').map(entry => entry.replaceAll('\r\n', ''));

test('an alarm comes to the console, twice, when more than 85 % of the card are used', t => {
  const { fill, pass } = withCard(50);
  fill(85);
  t.is(pass(), '');
  fill(86);
  const [alarm, log, rest] = unfolded(pass());
  t.is(
    alarm,
    `#1/active/hwStorageUtilizationRisingAlarm/Major/occurredTime:2026-11-24 08:00:03/-/-/alarmID:0x0D300007/CID=0x807a0405:${text(86)}`,
  );
  t.regex(
    log ?? '',
    /^<HUAWEI>Nov 24 2026 08:00:03 HUAWEI %%01DEVM\/2\/hwStorageUtilizationRisingAlarm_active\(l\):CID=0x807a0405-alarmID=0x0D300007;The/,
  );
  t.is(rest, '<HUAWEI>');
  fill(95);
  t.is(pass(), '', 'it is told once');
});

test('the alarm is over when no more than 85 % are used, and may come again', t => {
  const { bench, fill, pass } = withCard(90);
  bench.press('\r');
  fill(60);
  const [alarm, log] = unfolded(pass());
  t.regex(alarm ?? '', /^#2\/cleared\/.*clearTime:2026-11-24 08:00:02\/service_resume/);
  t.regex(log ?? '', /_clear\(l\):CID=0x807a0405-alarmID=0x0D300007-clearType=service_resume;/);
  fill(90);
  t.true(pass().includes('#3/active/'));
});

test('alarms and logs of it have a switch each', t => {
  const { bench, fill, pass } = withCard(50);
  bench.type('undo terminal alarm');
  fill(90);
  const silent = pass();
  t.false(silent.includes('#1/active'));
  t.true(silent.includes('_active(l)'));
  bench.type('terminal alarm', 'undo terminal logging');
  fill(50);
  const again = pass();
  t.true(again.includes('#2/cleared'));
  t.false(again.includes('_clear(l)'));
});

test('a card that others have filled raises the alarm, and one that was taken out says nothing', t => {
  const { bench, pass } = withCard(50);
  bench.router.card({ type: 'card.filled' });
  t.true(pass().includes('UsageValue=100'));
  bench.router.card({ type: 'card.removed' });
  t.is(pass(), '');
});

test('a new start looks anew, before anybody is logged in', t => {
  const { bench, fill, pass } = withCard(90);
  t.is(bench.router.facts.volatile.alarmCount, 1);
  fill(50);
  pass();
  fill(90);
  bench.router.powerOff();
  t.is(bench.router.facts.volatile.alarms.length, 0);
  bench.router.powerOn();
  bench.clock.advance(0);
  t.deepEqual([bench.router.facts.volatile.alarms.length, bench.router.facts.volatile.alarmCount], [1, 1]);
  bench.login();
  fill(50);
  t.true(pass().includes('#2/cleared/'));
});
