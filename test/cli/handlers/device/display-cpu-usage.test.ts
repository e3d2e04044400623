import test from 'ava';
import { startTime } from '../../../support/desk.ts';
import { operator } from '../../../support/operator.ts';

const hour = 3_600_000;

test('display cpu-usage is aligned as on an NE40E: periods, services, cores', t => {
  t.deepEqual(operator({ now: startTime + hour + 78 }).type('display cpu-usage'), [
    'Cpu utilization statistics at 2026-11-24 09:00:00 78 ms',
    'System cpu use rate is : 2%',
    'Cpu utilization for five seconds: 2% ;  one minute: 2% ;  five minutes: 2%.',
    'Max CPU Usage : 99%',
    'Max CPU Usage Stat. Time : 2026-11-24 08:00:00 0 ms',
    '---------------------------',
    'ServiceName  UseRate',
    '---------------------------',
    'SYSTEM            2%',
    ...['ARP', 'CMF', 'DEVICE', 'FIBM', 'FIBRESM', 'IFM', 'IP STACK', 'LOCAL PKT', 'ND', 'OAM', 'RM', 'SLA', 'TNLM', 'TUNNEL', 'VLAN'].map(
      service => `${service.padEnd(18)}0%`,
    ),
    '---------------------------',
    'CPU Usage Details',
    '----------------------------------------------------------------',
    'CPU     Current  FiveSec   OneMin  FiveMin  Max MaxTime',
    '----------------------------------------------------------------',
    'cpu0         2%       2%       2%       2%  99% 2026-11-24 08:00:00',
    'cpu1         2%       2%       2%       2%  99% 2026-11-24 08:00:00',
    'cpu2         2%       2%       2%       2%  99% 2026-11-24 08:00:00',
    'cpu3         2%       2%       2%       2%  99% 2026-11-24 08:00:00',
    '----------------------------------------------------------------',
  ]);
});

test('the processor is busy while the configuration is being built, and at rest as soon as it is', t => {
  const system = (now: number) => operator({ recovering: true, now: startTime + now }).type('display cpu-usage')[1];
  t.is(system(59_999), 'System cpu use rate is : 99%');
  t.is(system(60_000), 'System cpu use rate is : 2%');
});

test('a load of two digits keeps the columns', t => {
  const lines = operator({ recovering: true }).type('display cpu-usage');
  t.true(lines.includes('SYSTEM           99%'));
  t.true(lines.includes('cpu3        99%      99%      99%      99%  99% 2026-11-24 08:00:00'));
});

test('both times are those that the device shows, in its zone and by the clock that was set', t => {
  const router = operator({ board: { clockOffsetMilliseconds: 24 * hour }, now: startTime + hour });
  router.type('clock timezone BJ add 08:00:00');
  const lines = router.type('display cpu-usage');
  t.is(lines[0], 'Cpu utilization statistics at 2026-11-25 17:00:00 0 ms');
  t.is(lines[4], 'Max CPU Usage Stat. Time : 2026-11-25 16:00:00 0 ms');
});
