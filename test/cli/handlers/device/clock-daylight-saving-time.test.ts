import test from 'ava';
import { operator } from '../../../support/operator.ts';

test('display clock tells of daylight saving as the manual does', t => {
  const now = Date.UTC(2020, 1, 2, 7, 58, 34);
  const router = operator({ poweredOnAt: now });
  router.enter('clock timezone BJ add 08:00:00', 'clock daylight-saving-time BJ one-year 11:22 2020-02-01 22:11 2020-08-11 01:04');
  t.deepEqual(router.type('display clock'), [
    '2020-02-02 17:02:34+08:00',
    'Sunday',
    'Time Zone(BJ) : UTC+08:00',
    'Daylight saving time    :',
    '         Name           :  BJ',
    '         Repeat mode    :  one-year',
    '         Start year     :  2020',
    '         End year       :  2020',
    '         Start time     :  02-01 11:22:00',
    '         End time       :  08-11 22:11:00',
    '         Saving time    :  01:04:00',
  ]);
  router.enter('clock datetime 12:00:00 2020-03-01', 'undo clock daylight-saving-time');
  t.is(router.type('display clock')[0], '2020-03-01 10:56:00+08:00');
});

test('daylight saving of the system view waits for the commit, and is displayed behind the time zone', t => {
  const router = operator({ view: 'system' });
  router.enter('clock daylight-saving-time cest repeating 2:0 last sun mar 3:0 last sun oct 1:0', 'clock timezone CET add 1:0:0');
  t.is(router.prompt, '[*HUAWEI]');
  router.enter('commit');
  const shown = router.type('display current-configuration').join('\n');
  t.true(
    shown.includes(
      '#\nclock timezone CET add 01:00:00\nclock daylight-saving-time cest repeating 02:00 last Sun Mar 03:00 last Sun Oct 01:00\n#',
    ),
    shown,
  );
});

test('a daylight saving time of over two hours, or that ends before it begins, is refused', t => {
  for (const view of ['user', 'system'] as const) {
    const router = operator({ view });
    t.deepEqual(router.type('clock daylight-saving-time z one-year 1:0 2026-03-01 1:0 2026-04-01 2:1'), [
      'Error: The offset must be from 00:01 to 02:00.',
    ]);
    t.deepEqual(router.type('clock daylight-saving-time z one-year 1:0 2026-04-01 1:0 2026-03-01 1:0'), [
      'Error: The end must be later than the start.',
    ]);
  }
});
