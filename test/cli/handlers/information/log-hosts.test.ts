import test from 'ava';
import { noOutgoing, type Outgoing } from '../../../../src/cli/run/outgoing.ts';
import { loggedIn } from '../../../support/booted-router.ts';
import { operator } from '../../../support/operator.ts';

interface Sent {
  readonly to: Parameters<Outgoing['log']>[0];
  readonly line: string;
}

/** A router whose log hosts note what they get; with these lines committed, and nothing of that noted. */
function withHosts(...lines: readonly string[]) {
  const sent: Sent[] = [];
  const outgoing: Outgoing = {
    ...noOutgoing,
    log(to, line) {
      sent.push({ to, line });
      return Promise.resolve();
    },
  };
  const bench = loggedIn({ outgoing });
  bench.type('system-view', ...lines, 'commit', 'return');
  sent.length = 0;
  return { bench, sent };
}

const remark = (text: string) => ({ type: 'cmp.remarked', session: 's1', text }) as const;

test('a log goes to the log host with its priority, of facility local7 where no other is set', t => {
  const { bench, sent } = withHosts('info-center loghost 10.1.1.1');
  bench.happen(remark('seen'));
  const of = sent.filter(({ line }) => line.includes('seen'));
  t.is(of.length, 1);
  t.deepEqual(of[0]?.to, { host: '10.1.1.1', port: 514, from: { source: undefined, vpnInstance: undefined } });
  const severity = Number(/%%01PKI\/(\d)\//.exec(of[0]?.line ?? '')?.[1]);
  t.true(of[0]?.line.startsWith(`<${23 * 8 + severity}>`));
});

test('facility, port, source and VPN instance are those of the line, and the source interface stands in', t => {
  const { bench, sent } = withHosts(
    'ip vpn-instance v1',
    'quit',
    'interface LoopBack 0',
    'ip address 9.9.9.9 32',
    'quit',
    'info-center loghost source LoopBack 0',
    'info-center loghost 10.1.1.1 facility local2 port 1514 vpn-instance v1',
    'info-center loghost 10.1.1.2 source-ip 8.8.8.8',
  );
  bench.happen(remark('seen'));
  const [one, other] = sent.filter(({ line }) => line.includes('seen'));
  t.deepEqual(one?.to, { host: '10.1.1.1', port: 1514, from: { source: '9.9.9.9', vpnInstance: 'v1' } });
  t.regex(one?.line ?? '', /^<1[4-5]\d>/);
  t.is(other?.to.from.source, '8.8.8.8');
});

test('the time that a log host gets is UTC, unless its line says local-time', t => {
  const { bench, sent } = withHosts(
    'clock timezone Peking add 08:00:00',
    'info-center loghost 10.1.1.1',
    'info-center loghost 10.1.1.2 local-time',
  );
  bench.happen(remark('seen'));
  const [utc, local] = sent.filter(({ line }) => line.includes('seen')).map(({ line }) => line.replace(/^<\d+>/, ''));
  t.false(utc?.includes('+08:00'));
  t.true(local?.includes('+08:00'));
});

test('what the channel or the level of a log host keeps back is not sent to it', t => {
  const { bench, sent } = withHosts(
    'info-center source PKI channel 6 log state off',
    'info-center loghost 10.1.1.1 channel 6',
    'info-center loghost 10.1.1.2 level emergencies',
    'info-center loghost 10.1.1.3',
  );
  bench.happen(remark('seen'));
  t.deepEqual(
    sent.filter(({ line }) => line.includes('seen')).map(({ to }) => to.host),
    ['10.1.1.3'],
  );
});

test('a host over TCP gets nothing by UDP, and nothing is sent while the information centre is off', t => {
  const { bench, sent } = withHosts('info-center loghost 10.1.1.1 transport tcp');
  bench.happen(remark('seen'));
  t.deepEqual(sent, []);
  const off = withHosts('info-center loghost 10.1.1.1', 'undo info-center enable');
  off.bench.happen(remark('seen'));
  t.deepEqual(off.sent, []);
});

test('display info-center lists the log hosts with their channels, and of a level it is warned that logs of security have none', t => {
  const at = operator({ view: 'system' });
  at.enter('info-center loghost 10.1.1.1 channel 6', 'commit');
  t.deepEqual(at.type('info-center loghost 10.1.1.2 level critical'), [
    'Warning: The configured loghost level does not take effect on security logs.',
  ]);
  const lines = at.type('display info-center');
  t.is(lines[lines.indexOf('Log host:') + 1], '        10.1.1.1, channel number 6, channel name channel6,');
  t.deepEqual(at.type('info-center loghost 10.1.1.2 channel nowhere'), ['Error: The channel does not exist.']);
  at.enter('undo info-center loghost 10.1.1.1', 'undo info-center loghost 10.1.1.2', 'commit');
  t.false(at.type('display info-center').includes('Log host:'));
});
