import test from 'ava';
import { operator } from '../../../support/operator.ts';

const inSystemView = () => operator({ view: 'system' });

const shown = (at: ReturnType<typeof inSystemView>, start: string) => {
  const lines = at.type('display current-configuration');
  const from = lines.findIndex(line => line.startsWith(start));
  return from < 0 ? [] : lines.slice(from, lines.indexOf('#', from));
};

test('each kind of ACL has the prompt of the manual, by number and by name', t => {
  const prompts = [
    ['acl 2001', 'acl4-basic-2001'],
    ['acl number 3001', 'acl4-advance-3001'],
    ['acl 4001', 'acl-L2-4001'],
    ['acl number 1999', 'acl4-interface-1999'],
    ['acl 6020', 'acl-ucl-6020'],
    ['acl name in-lab basic', 'acl4-basic-in-lab'],
    ['acl name out-lab', 'acl4-advance-out-lab'],
    ['acl name three number 2003', 'acl4-basic-2003'],
    ['acl ipv6 2001', 'acl6-basic-2001'],
    ['acl ipv6 number 3001', 'acl6-advance-3001'],
    ['acl ipv6 name six basic', 'acl6-basic-six'],
  ] as const;
  for (const [line, prompt] of prompts) {
    const at = inSystemView();
    at.enter(line);
    t.is(at.prompt, `[*HUAWEI-${prompt}]`, line);
  }
});

test('a name alone opens the ACL that has it, whatever its kind', t => {
  const at = inSystemView();
  at.enter('acl name in-lab basic', 'quit', 'acl name three number 4003', 'commit', 'quit', 'acl name in-lab');
  t.is(at.prompt, '[~HUAWEI-acl4-basic-in-lab]');
  at.enter('quit', 'acl name three');
  t.is(at.prompt, '[~HUAWEI-acl-L2-4003]');
});

test('rules are numbered in steps behind the last, stand in the order of their numbers, and hold addresses with wildcards', t => {
  const at = inSystemView();
  at.enter('acl 2001', 'rule permit source 10.1.1.7 24', 'rule 3 deny source 10.2.0.0 0.0.255.255', 'rule deny', 'commit');
  at.enter('step 10', 'rule permit source 10.9.9.9 0', 'description Who may come in', 'rule 5 description The lab', 'commit');
  t.deepEqual(shown(at, 'acl number'), [
    'acl number 2001',
    ' description Who may come in',
    ' step 10',
    ' rule 3 deny source 10.2.0.0 0.0.255.255',
    ' rule 5 permit source 10.1.1.0 0.0.0.255',
    ' rule 5 description The lab',
    ' rule 10 deny',
    ' rule 20 permit source 10.9.9.9 0',
  ]);
});

test('a rule that says what another says is refused, one of the same number takes its place', t => {
  const at = inSystemView();
  at.enter('acl 3001', 'rule 5 permit tcp source 10.1.1.1 0 destination-port eq telnet');
  t.deepEqual(at.type('rule permit tcp source 10.1.1.1 0 destination-port eq telnet'), ['Error: The rule already exists.']);
  at.enter('rule 5 deny ip', 'commit');
  t.deepEqual(shown(at, 'acl number'), ['acl number 3001', ' rule 5 deny ip']);
});

test('rules go by number, by a range of numbers, and by what they say', t => {
  const at = inSystemView();
  at.enter('acl 3001', 'rule permit icmp', 'rule permit udp', 'rule permit gre', 'rule permit ospf', 'rule 5 description x', 'commit');
  at.enter('undo rule 5', 'undo rule permit ospf', 'undo rule 10 to 12', 'commit');
  t.deepEqual(shown(at, 'acl number'), ['acl number 3001', ' rule 15 permit gre']);
  t.deepEqual(at.type('undo rule 99'), ['Error: The rule does not exist.']);
});

test('whole rules of the manual are taken', t => {
  const at = inSystemView();
  at.enter('acl 3001');
  at.enter(
    'rule 5 permit tcp source 10.1.1.0 0.0.0.255 source-port range 1024 65535 destination 10.2.0.0 0.0.255.255 destination-port eq www established'.replace(
      ' established',
      ' tcp-flag established',
    ),
    'rule 10 deny udp destination-port gt 1023 time-range work',
    'rule 15 permit icmp source any icmp-type echo-reply dscp af21',
    'rule 20 permit 89 source any destination any precedence 6 ttl range 1 64',
    'rule 25 deny ip fragment-type fragment-spe-first packet-length gt 1500',
  );
  at.enter('quit', 'acl ipv6 3001', 'rule permit tcp source 2001:db8::1 64 destination 2001:db8:1::/48 destination-port eq 22', 'commit');
  t.true(shown(at, 'acl ipv6').includes(' rule 5 permit tcp source 2001:DB8::/64 destination 2001:DB8:1::/48 destination-port eq 22'));
});

test('a rule that names a VPN instance needs it at commit', t => {
  const at = inSystemView();
  at.enter('acl 2001', 'rule permit vpn-instance blue');
  t.is(at.type('commit')[1], 'Error: The referenced object (ip vpn-instance blue) does not exist.');
});

test('an ACL is displayed in the layout of the manual', t => {
  const at = inSystemView();
  at.enter('acl number 2001 match-order auto', 'rule permit source 10.1.1.1 0', 'rule permit source 10.2.1.1 0', 'commit');
  t.deepEqual(at.type('display acl 2001'), [
    'Basic ACL 2001, 2 rules, match-order is auto',
    "ACL's step is 5",
    ' rule 5 permit source 10.1.1.1 0 (0 times matched)',
    ' rule 10 permit source 10.2.1.1 0 (0 times matched)',
  ]);
  t.deepEqual(at.type('display acl 2002'), ['Error: The ACL does not exist.']);
});

test('a VTY line needs the ACL that it names, and keeps it', t => {
  const at = inSystemView();
  at.enter('user-interface vty 0 4', 'acl 2001 inbound');
  t.is(at.type('commit')[1], 'Error: The referenced object (acl number 2001) does not exist.');
  at.enter('quit', 'acl 2001', 'commit', 'quit', 'undo acl 2001');
  t.is(at.type('commit')[0], 'undo acl number 2001');
});
