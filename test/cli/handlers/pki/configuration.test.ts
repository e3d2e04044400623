import test from 'ava';
import { loggedIn, TestBench } from '../../../support/booted-router.ts';

/** Every setting of the chapter, in no particular order. */
const lines = [
  'pki whitelist filter enable',
  'pki whitelist enable',
  'pki import whitelist file-name w.xml',
  'pki whitelist capacity warning-threshold 85',
  'pki certificate attribute-group g',
  'attribute 10 alt-subject-name fqdn equ "a b"',
  'attribute 2 alt-subject-name ip nequ 192.0.2.1',
  'quit',
  'pki certificate access-control-policy p',
  'rule 20 deny g',
  'rule 3 permit g',
  'quit',
  'pki certificate access-control-policy default deny',
  'pki entity e1',
  'email a@example.com',
  'common-name "router 1"',
  'country CN',
  'quit',
  'pki domain d2',
  'crl ldap',
  'crl ldap dn "CN=a b"',
  'quit',
  'pki domain d1',
  'crl http',
  'crl url http://192.0.2.1/a.crl',
  'crl update-period 3',
  'crl auto-update enable',
  'certificate request entity e1',
  'pki cmp session s1',
  'cmp request rsa local-key-pair key-a regenerate 3072',
  'cmp request server url http://192.0.2.1:8080//a',
  'cmp request ca-name "/CN=CA"',
  'cmp request authentication-cert s1_ir.cer',
  'cmp request entity e1',
  'certificate auto-update enable',
  'certificate update expire-time 80',
  'quit',
  'quit',
  'undo pki crl check enable',
  'pki file-format der',
  'commit',
];

function configured(): TestBench {
  const bench = loggedIn({ files: { 'w.xml': '<w><cn>x</cn></w>' } });
  bench.type('system-view', ...lines);
  return bench;
}

/** What is displayed of the chapter, without the time in its head. */
const pkiText = (bench: TestBench) =>
  bench
    .type('display current-configuration')
    .split('\r\n')
    .filter(line => !line.startsWith('!') && !line.includes('display'));

test('all settings of the chapter stand in the order of vendor listings, and are the same after a start', t => {
  const bench = configured();
  const before = pkiText(bench);
  const of = (line: string) => before.indexOf(line);
  t.deepEqual(before.slice(of('undo pki crl check enable'), of('pki domain d2')), [
    'undo pki crl check enable',
    'pki file-format der',
    '#',
    'pki whitelist enable',
    'pki whitelist filter enable',
    'pki whitelist capacity warning-threshold 85',
    'pki import whitelist file-name w.xml',
    'pki certificate access-control-policy default deny',
    '#',
    'pki certificate attribute-group g',
    ' attribute 2 alt-subject-name ip nequ 192.0.2.1',
    ' attribute 10 alt-subject-name fqdn equ "a b"',
    '#',
    'pki certificate access-control-policy p',
    ' rule 3 permit g',
    ' rule 20 deny g',
    '#',
    'pki entity e1',
    ' country CN',
    ' common-name "router 1"',
    ' email a@example.com',
    '#',
  ]);
  t.deepEqual(before.slice(of('pki domain d2'), of('pki domain d2') + 4), ['pki domain d2', ' crl ldap', ' crl ldap dn "CN=a b"', '#']);
  bench.type('return', 'save', 'y', '');
  const { router, clock, cfCard, board } = bench;
  router.powerOff();
  const after = new TestBench({ clock, cfCard, board }).powerOn().login();
  after.type('screen-length 0 temporary', 'system-view');
  t.deepEqual(pkiText(after), before);
});

for (const [way, shown] of [
  [['pki entity e1'], ['#', 'pki entity e1', ' country CN', ' common-name "router 1"', ' email a@example.com', '#', 'return']],
  [['pki domain d2'], ['#', 'pki domain d2', ' crl ldap', ' crl ldap dn "CN=a b"', '#', 'return']],
  [
    ['pki domain d1', 'pki cmp session s1'],
    [
      '#',
      ' pki cmp session s1',
      '  cmp request ca-name "/CN=CA"',
      '  cmp request authentication-cert s1_ir.cer',
      '  cmp request entity e1',
      '  cmp request server url http://192.0.2.1:8080//a',
      '  cmp request rsa local-key-pair key-a regenerate 3072',
      '  certificate auto-update enable',
      '  certificate update expire-time 80',
      '#',
      'return',
    ],
  ],
  [
    ['pki certificate attribute-group g'],
    [
      '#',
      'pki certificate attribute-group g',
      ' attribute 2 alt-subject-name ip nequ 192.0.2.1',
      ' attribute 10 alt-subject-name fqdn equ "a b"',
      '#',
      'return',
    ],
  ],
  [
    ['pki certificate access-control-policy p'],
    ['#', 'pki certificate access-control-policy p', ' rule 3 permit g', ' rule 20 deny g', '#', 'return'],
  ],
] as const) {
  test(`display this behind ${way.join(', ')} shows the section of the view`, t => {
    const bench = configured();
    bench.type(...way);
    t.deepEqual(bench.type('display this').split('\r\n').slice(1, -1), [...shown]);
  });
}
