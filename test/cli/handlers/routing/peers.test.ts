import test from 'ava';
import { operator } from '../../../support/operator.ts';

function configured() {
  const at = operator({ view: 'system' });
  at.enter('interface LoopBack 0', 'ip address 9.9.9.9 32', 'quit', 'bgp 100', 'peer 10.1.1.2 as-number 200', 'quit');
  at.enter('ospf 1 router-id 1.1.1.1', 'area 0', 'quit', 'quit', 'isis 7', 'quit', 'commit');
  return at;
}

test('peers of BGP stand in the table though none of them answers, below the address of a loopback', t => {
  t.deepEqual(configured().type('display bgp peer'), [
    ' Status codes: * - Dynamic',
    ' BGP local router ID        : 9.9.9.9',
    ' Local AS number            : 100',
    ' Total number of peers      : 1',
    ' Peers in established state : 0',
    ' Total number of dynamic peers : 0',
    '',
    '  Peer            V          AS  MsgRcvd  MsgSent  OutQ  Up/Down       State  PrefRcv',
    '  10.1.1.2        4         200        0        0     0 00:00:00        Idle        0',
  ]);
});

test('a process of OSPF or IS-IS without neighbours has an empty table; one that is not configured has none', t => {
  const at = configured();
  t.deepEqual(at.type('display ospf 1 peer brief').slice(0, 5), [
    '(M) Indicates MADJ interface',
    '          OSPF Process 1 with Router ID 1.1.1.1',
    '                   Peer Statistic Informations',
    '',
    '  Total number of peer(s): 0',
  ]);
  t.deepEqual(at.type('display isis peer'), [
    'Peer information for ISIS(7)',
    '',
    'System Id        Interface        Circuit Id          State HoldTime Type      PRI',
    '----------------------------------------------------------------------------------',
    '',
    'Total Peer(s): 0',
  ]);
  t.deepEqual(at.type('display ospf 2 peer'), []);
  t.deepEqual(operator().type('display bgp peer'), []);
});

test('servers of names are numbered, those of a VPN instance by themselves', t => {
  const at = operator({ view: 'system' });
  at.enter('dns server 172.16.1.1', 'dns server 172.16.1.2', 'commit');
  t.deepEqual(at.type('display dns server').slice(0, 4), [
    'IPv4 Dns Servers :',
    'Domain-server        IpAddress',
    '            1        172.16.1.1',
    '            2        172.16.1.2',
  ]);
});
