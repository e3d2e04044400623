import test from 'ava';
import { deskOf } from '../../support/desk.ts';

const head = 'Host          Age       Flags           Address';
const rows = (said: readonly string[]) => said.filter(line => line !== head);

function configured() {
  const bench = deskOf({ view: 'system' }).operator();
  bench.enter(
    'ip vpn-instance vpn1',
    'quit',
    'ip host hw 10.1.1.1',
    'ip host gww 192.168.1.1',
    'ip host RTA 10.110.0.2 vpn-instance vpn1',
    'commit',
  );
  return bench;
}

test('display ip host has a row for each host of the public network, in the layout of the manual', t => {
  t.deepEqual(configured().type('display ip host'), [
    head,
    'hw            0         static          10.1.1.1',
    'gww           0         static          192.168.1.1',
  ]);
});

test('hosts of a VPN instance are its own', t => {
  t.deepEqual(rows(configured().type('display ip host vpn-instance vpn1')), ['RTA           0         static          10.110.0.2']);
});

test('a host has one address in an instance, whatever the case of its name, and undo takes it away without saying it', t => {
  const bench = configured();
  bench.enter('ip host HW 10.1.1.9', 'undo ip host gww', 'commit');
  t.deepEqual(rows(bench.type('display ip host')), ['HW            0         static          10.1.1.9']);
});
