import test from 'ava';
import { loggedIn, type TestBench } from '../../../support/booted-router.ts';
import { operator } from '../../../support/operator.ts';

const alarm = (subject: string) =>
  ({
    type: 'alarm.raised',
    alarm: 'hwIPSecPKIWriteToCFFail',
    subject,
    params: { of: 'SessionName', object: subject, reason: { words: 'card-not-written' } },
  }) as const;
const remark = (text: string) => ({ type: 'cmp.remarked', session: 's1', text }) as const;
const configured = (...lines: readonly string[]): TestBench => {
  const bench = loggedIn();
  bench.type('system-view', ...lines, 'commit', 'return');
  return bench;
};
const row = (line: string | undefined): readonly string[] => (line ?? '').split(/ +/);

test('a level typed for the default record of a channel shows, and what is not typed stays', t => {
  const at = operator({ view: 'system' });
  at.enter('info-center source default channel 0 log level debugging', 'commit');
  t.deepEqual(row(at.type('display channel 0')[2]), ['ffffffff', 'default', 'Y', 'debugging', 'Y', 'debugging', 'Y', 'debugging']);
  at.enter('info-center source default channel console trap state off', 'commit');
  t.deepEqual(row(at.type('display channel 0')[2]), ['ffffffff', 'default', 'Y', 'debugging', 'N', 'debugging', 'Y', 'debugging']);
  t.true(at.type('display current-configuration').includes('info-center source default channel 0 log level debugging trap state off'));
});

test('a part of a record is undone by itself, and the last of it takes the line away', t => {
  const at = operator({ view: 'system' });
  at.enter('info-center source default channel 0 log state off level error trap level alert');
  at.enter('undo info-center source default channel 0 log level', 'commit');
  t.true(at.type('display current-configuration').includes('info-center source default channel 0 log state off trap level alert'));
  at.enter('undo info-center source default channel 0', 'commit');
  t.false(at.type('display current-configuration').some(line => line.startsWith('info-center source')));
});

test('a module has a record of its own, which the default record does not touch', t => {
  const at = operator({ view: 'system' });
  at.enter('info-center source PKI channel 4 log state off', 'info-center source default channel 4 log level debugging', 'commit');
  const [, , all, own] = at.type('display channel 4');
  t.deepEqual(row(all).slice(0, 4), ['ffffffff', 'default', 'Y', 'debugging']);
  t.deepEqual(row(own).slice(1, 4), ['PKI', 'N', 'warning']);
});

test('a channel that does not exist is refused where one is named', t => {
  const at = operator({ view: 'system' });
  t.deepEqual(at.type('info-center console channel nowhere'), ['Error: The channel does not exist.']);
  t.deepEqual(at.type('info-center source default channel nowhere log state off'), ['Error: The channel does not exist.']);
});

test('logs of a module that is switched off reach neither console nor buffer, from the commit on', t => {
  const bench = configured(
    'info-center source pki channel console log state off',
    'info-center source pki channel logbuffer log state off',
  );
  t.is(bench.happen(remark('unseen')).read(), '');
  t.regex(bench.type('display logbuffer'), /Current messages : 0/);
});

test('the console may be put on another channel: it then lets through what that one does', t => {
  const bench = configured('info-center source default channel 6 log state off trap state off', 'info-center console channel 6');
  t.is(bench.happen(remark('unseen'), alarm('s1')).read(), '');
  bench.type('system-view', 'undo info-center console channel', 'commit', 'return');
  t.regex(bench.happen(remark('seen')).read(), /Remark=seen/);
});

test('traps are filtered out by the id of their event, and logs by module and name: nobody is told and nothing is kept', t => {
  const bench = configured('info-center filter-id bymodule-alias pki cmp_remark', `info-center filter-id ${0xf10098}`);
  t.is(bench.happen(remark('unseen')).read(), '');
  bench.happen(alarm('s1'));
  t.regex(bench.type('display logbuffer'), /Current messages : 0/);
  t.regex(bench.type('display info-center statistics'), /\r\n0xF10 +PKI +2 +2 +0/);
  bench.type('system-view', 'undo info-center filter-id all', 'commit', 'return');
  t.regex(bench.happen(remark('seen')).read(), /Remark=seen/);
});

test('a log whose severity is set below that of the channel is not shown', t => {
  const bench = configured('info-center log-severity bymodule-alias pki cmp_remark severity notification');
  t.is(bench.happen(remark('unseen')).read(), '');
});

test('the size of a buffer may stand on the line about its channel', t => {
  const at = operator({ view: 'system' });
  at.enter('info-center logbuffer channel 6 size 30', 'commit');
  t.deepEqual(at.type('display logbuffer').slice(2, 4), ['Actual buffer size : 30', 'Channel number : 6, Channel name : channel6']);
  const lines = at.type('display current-configuration').filter(line => line.startsWith('info-center'));
  t.deepEqual(lines, ['info-center logbuffer channel 6', 'info-center logbuffer size 30']);
});

test('display info-center shows where everything goes', t => {
  const at = operator({ view: 'system' });
  at.enter('info-center logfile channel 4', 'info-center timestamp trap boot', 'commit');
  t.deepEqual(at.type('display info-center'), [
    'Information Center:enabled',
    'Console:',
    '        channel number : 0, channel name : console',
    'Monitor:',
    '        channel number : 1, channel name : monitor',
    'SNMP Agent:',
    '        channel number : 5, channel name : snmpagent',
    'Log buffer:',
    '        enabled,max buffer size 10240, current buffer size 512,',
    'current messages 0, channel number : 4, channel name : logbuffer',
    'dropped messages 0, overwritten messages 0',
    'Trap buffer:',
    '        enabled,max buffer size 1024, current buffer size 256,',
    'current messages 0, channel number:3, channel name:trapbuffer',
    'dropped messages 0, overwritten messages 0',
    'logfile:',
    '        channel number : 4, channel name : logbuffer, language : English',
    'Information timestamp setting:',
    '        log - date, trap - boot, debug - date millisecond',
  ]);
});

test('the same log again is counted, and told when another comes', t => {
  const bench = loggedIn().happen(remark('a'));
  bench.read();
  t.is(bench.happen(remark('a')).happen(remark('a')).read(), '');
  t.regex(bench.happen(remark('b')).read(), /HUAWEI last message repeated 2 times[^]*Remark=b/);
});

test('a log that goes on is told after 30 seconds, then after 120', t => {
  const bench = loggedIn().happen(remark('a'), remark('a'));
  bench.read();
  bench.clock.advance(29_000);
  t.is(bench.read(), '');
  bench.clock.advance(1_000);
  t.regex(bench.read(), /last message repeated 1 times/);
  bench.happen(remark('a'), remark('a'));
  bench.clock.advance(119_000);
  t.is(bench.read(), '');
  bench.clock.advance(1_000);
  t.regex(bench.read(), /last message repeated 2 times/);
});

test('without suppression every log is told', t => {
  const bench = configured('undo info-center statistic-suppress enable').happen(remark('a'));
  t.regex(bench.happen(remark('a')).read(), /Remark=a/);
});

test('the list of what is filtered out takes fifty and no more', t => {
  const at = operator({ view: 'system' });
  for (let id = 1; id <= 50; id++) at.enter(`info-center filter-id ${id}`);
  t.deepEqual(at.type('info-center filter-id 51'), ['Error: The filtering list is full.']);
  at.enter('info-center filter-id 50');
});

test('several ids on a line are a line each, and what a number or a time ends stands on its line', t => {
  const at = operator({ view: 'system' });
  at.enter('info-center filter-id 7 8 9', 'info-center filter-id 8 10');
  at.enter(
    'info-center filter-id bymodule-alias PKI cmp_remark bynumber 100',
    'info-center filter-id bymodule-alias pki CMP_REMARK bytime 5',
  );
  at.enter('info-center filter-id 9 bynumber 4', 'undo info-center filter-id 7', 'commit');
  t.deepEqual(
    at.type('display current-configuration').filter(line => line.startsWith('info-center filter-id')),
    [
      'info-center filter-id 8',
      'info-center filter-id 9 bynumber 4',
      'info-center filter-id 10',
      'info-center filter-id bymodule-alias pki CMP_REMARK bytime 5',
    ],
  );
});
