import test from 'ava';
import { operator } from '../../../support/operator.ts';

const inSystemView = () => operator({ view: 'system' });

const lines = (at: ReturnType<typeof inSystemView>, beginning: RegExp) =>
  at.type('display current-configuration').filter(line => beginning.test(line));

test('entries of a prefix list stand by their numbers, lists as they were made; one without a number comes in the next ten', t => {
  const at = inSystemView();
  at.enter('ip ip-prefix p2 permit 10.1.1.9 24', 'ip ip-prefix p1 index 15 deny 0.0.0.0 8 match-network');
  at.enter(
    'ip ip-prefix p2 index 5 deny 10.0.0.0 8 less-equal 32 ',
    'ip ip-prefix p1 permit 10.0.0.0 8 greater-equal 17 less-equal 18',
    'commit',
  );
  t.deepEqual(lines(at, /^ip ip-prefix/), [
    'ip ip-prefix p2 index 5 deny 10.0.0.0 8 less-equal 32',
    'ip ip-prefix p2 index 10 permit 10.1.1.0 24',
    'ip ip-prefix p1 index 15 deny 0.0.0.0 8 match-network',
    'ip ip-prefix p1 index 20 permit 10.0.0.0 8 greater-equal 17 less-equal 18',
  ]);
  t.deepEqual(at.type('display ip ip-prefix p1'), [
    'Prefix-list p1',
    'Permitted 0                             ',
    'Denied 0                                ',
    '    index: 15            deny       0.0.0.0/8              match-network',
    '    index: 20            permit     10.0.0.0/8             ge 17   le 18',
  ]);
});

test('lengths of an entry rise, and only a network of zeros is matched as such', t => {
  const at = inSystemView();
  const range = 'Error: The mask length must not be greater than the greater-equal value, nor that than the less-equal value.';
  t.deepEqual(at.type('ip ip-prefix p permit 10.0.0.0 24 greater-equal 16'), [range]);
  t.deepEqual(at.type('ip ipv6-prefix p permit 2001:db8:: 32 greater-equal 64 less-equal 48'), [range]);
  t.deepEqual(at.type('ip ip-prefix p permit 10.0.0.0 8 match-network'), ['Error: The match-network parameter needs an address of zeros.']);
  t.is(at.type('ip ip-prefix p allow 10.0.0.0 8').at(-1), "Error: Wrong parameter found at '^' position.");
  t.is(at.type('ip ip-prefix p permit 10.0.0.0 33').at(-1), "Error: Wrong parameter found at '^' position.");
});

test('an IPv6 list is displayed as the manual does, with its description', t => {
  const at = inSystemView();
  at.enter('ip ipv6-prefix abc permit :: 0', 'ip ipv6-prefix abc permit :: 1 greater-equal 1 less-equal 128');
  at.enter('ip ipv6-prefix abc description prefixok', 'commit');
  t.deepEqual(at.type('display ip ipv6-prefix'), [
    'Prefix-list6 abc',
    'Description prefixok',
    'Permitted 0                             ',
    'Denied 0                                ',
    'index:   10             permit  ::/0  ',
    'index:   20             permit  ::/1  ge 1   le 128',
  ]);
  at.enter('undo ip ipv6-prefix abc index 10', 'commit');
  t.deepEqual(lines(at, /^ip ipv6-prefix abc index/), ['ip ipv6-prefix abc index 20 permit :: 1 greater-equal 1 less-equal 128']);
  at.enter('undo ip ipv6-prefix abc', 'commit');
  t.deepEqual(lines(at, /^ip ipv6-prefix/), []);
  t.deepEqual(at.type('undo ip ipv6-prefix abc'), ['Error: The specified IP prefix list does not exist.']);
});

test('nodes of a route policy are sections by their numbers, and the mode of one may change', t => {
  const at = inSystemView();
  at.enter('route-policy policy1 permit node 20', 'apply cost 100', 'quit', 'route-policy policy1 deny node 10');
  t.is(at.prompt, '[*HUAWEI-route-policy]');
  at.enter('quit', 'route-policy policy1 deny node 20', 'commit', 'quit');
  t.deepEqual(lines(at, /^(route-policy| apply)/), [
    'route-policy policy1 deny node 10',
    'route-policy policy1 deny node 20',
    ' apply cost 100',
  ]);
  t.deepEqual(at.type('display route-policy policy1').slice(0, 4), [
    'Route-policy : policy1',
    'deny : 10 (matched counts: 0)',
    'Match clauses :',
    'Apply clauses :',
  ]);
  at.enter('undo route-policy policy1 node 10', 'commit');
  t.deepEqual(lines(at, /^route-policy/), ['route-policy policy1 deny node 20']);
});

test('a policy that matches a prefix list needs it at commit, and the list stays as long as it is matched', t => {
  const at = inSystemView();
  at.enter('route-policy policy1 permit node 10', 'if-match ip-prefix prefix-a');
  t.deepEqual(at.type('commit'), ['if-match ip-prefix prefix-a', 'Error: The referenced object (ip ip-prefix prefix-a) does not exist.']);
  at.enter('quit', 'ip ip-prefix prefix-a index 10 permit 172.17.1.0 24', 'commit');
  at.enter('undo ip ip-prefix prefix-a');
  t.is(at.type('commit').at(-1), 'Error: The object is in use and cannot be deleted (if-match ip-prefix prefix-a).');
});

test('counters of a list or a policy that is there are reset in silence', t => {
  const at = inSystemView();
  at.enter('ip ip-prefix p permit 10.0.0.0 8', 'route-policy a permit node 10', 'commit', 'return');
  at.enter('reset ip ip-prefix p', 'reset ip ip-prefix', 'reset route-policy a counters');
  t.deepEqual(at.type('reset ip ip-prefix q'), ['Error: The specified IP prefix list does not exist.']);
  t.deepEqual(at.type('reset ip ipv6-prefix p'), ['Error: The specified IP prefix list does not exist.']);
  t.deepEqual(at.type('reset route-policy b counters'), ['Error: The specified route-policy does not exist.']);
});
