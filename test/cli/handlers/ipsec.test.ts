import test from 'ava';
import { desk } from '../../support/configuration-desk.ts';
import { operator } from '../../support/operator.ts';

const inSystemView = () => operator({ view: 'system' });

test('an IKE proposal, a peer, an IPsec proposal and a policy are held as typed, in full words, what is the default as well', t => {
  const at = inSystemView();
  at.enter('ike proposal 10', 'authentication-method rsa-sig', 'encryption-algorithm aes-cbc 256', 'dh group14', 'quit');
  at.enter('ike peer branch', 'ike-proposal 10', 'certificate local-filename session-a_ir.cer', 'remote-address 10.1.2.2', 'quit');
  at.enter('ipsec proposal strong', 'transform ah-esp', 'esp authentication-algorithm sha2-256', 'quit');
  at.enter('ipsec policy map1 10 isakmp', 'security acl 3000', 'proposal strong', 'ike-peer branch');
  t.is(at.prompt, '[*HUAWEI-ipsec-policy-isakmp-map1-10]');
  t.deepEqual(at.type('commit'), []);
  at.enter('quit');
  t.deepEqual(
    at
      .type('display current-configuration')
      .filter(line => /^ ?(ike|ipsec|authentication-|encryption|dh|certificate l|remote-a|transform|esp|security|proposal)/.test(line)),
    [
      'ike proposal 10',
      ' authentication-method rsa-sig',
      ' encryption-algorithm aes-cbc 256',
      ' dh group14',
      'ike peer branch',
      ' ike-proposal 10',
      ' certificate local-filename session-a_ir.cer',
      ' remote-address 10.1.2.2',
      'ipsec proposal strong',
      ' transform ah-esp',
      ' esp authentication-algorithm sha2-256',
      'ipsec policy map1 10 isakmp',
      ' security acl 3000',
      ' proposal strong',
      ' ike-peer branch',
    ],
  );
});

test('a commit is refused while a peer names an IKE proposal that is not there', t => {
  const at = inSystemView();
  at.enter('ike peer branch', 'ike-proposal 7');
  t.true(at.type('commit').some(line => line.startsWith('Error:')));
  at.enter('quit', 'ike proposal 7');
  t.deepEqual(at.type('commit'), []);
});

test('a policy takes no IPsec proposal that is not there, and loses one of several by name', t => {
  const at = inSystemView();
  at.enter('ipsec proposal p1', 'quit', 'ipsec proposal p2', 'quit', 'ipsec policy map1 1 isakmp');
  t.deepEqual(at.type('proposal p1 p3'), ['Error: The IPsec proposal p3 does not exist.']);
  at.enter('proposal p1 p2', 'undo proposal p1');
  t.true(
    at.type('display this').includes(' proposal p2') ||
      at.type('display configuration candidate').some(line => line.includes('proposal p2')),
  );
  at.enter('undo proposal p2', 'commit');
  t.false(at.type('display this').some(line => line.startsWith(' proposal')));
});

test('the pre-shared key is held as cipher text, and no display gives it or its length away', t => {
  const at = inSystemView();
  at.enter('ike peer branch', 'pre-shared-key Branch-office-1', 'commit');
  const shown = [...at.type('display this'), ...at.type('display ike peer')];
  t.true(shown.some(line => / pre-shared-key cipher \$1c\$/.test(line)));
  t.true(shown.includes('   pre-shared-key: ******'));
  t.false(shown.join('\n').includes('Branch-office-1'));
  t.deepEqual(at.type(`pre-shared-key ${'a'.repeat(128)}`), ['Error: The length of a pre-shared key must be from 1 to 127.']);
});

test('an IKE peer has a certificate by file name or by domain, not both', t => {
  const at = inSystemView();
  at.enter('pki domain domaina', 'quit', 'ike peer branch', 'certificate local-filename a.cer');
  t.deepEqual(at.type('certificate local pki-domain domaina'), [
    'Error: A certificate file name and a PKI domain cannot be configured for an IKE peer at the same time.',
  ]);
  at.enter('undo certificate local-filename', 'certificate local pki-domain domaina');
  t.is(at.type('certificate local-filename a.cer').length, 1);
});

test('display ike peer shows what was configured, and every address where none was', t => {
  const at = inSystemView();
  at.enter('ike peer peer1', 'commit', 'quit');
  t.deepEqual(at.type('display ike peer name peer1'), [
    '-'.repeat(27),
    ' IKE Peer: peer1',
    '   exchange mode: main on phase 1',
    '   pre-shared-key: ',
    '   local certificate file name: ',
    '   proposal: ',
    '   local id type: ip',
    '   peer ip address: 0.0.0.0 255.255.255.255',
    '   vpn: ',
    '   authentic ip address: 0.0.0.0 255.255.255.255',
    '   version: v2',
    '   peer id: ',
    '   sa binding vpn: ',
    '   nat traversal: disable',
    '   SM4 version: standard',
    '   pki whitelist: disable',
    '-'.repeat(27),
  ]);
  t.deepEqual(at.type('display ike peer name peer2'), ['Error: The IKE peer does not exist.']);
});

test('the switch of the whitelist holds for a peer that has none of its own', t => {
  const at = inSystemView();
  at.enter('pki whitelist enable', 'ike peer a', 'quit', 'ike peer b', 'pki whitelist disable', 'commit', 'quit');
  t.deepEqual(
    at.type('display ike peer').filter(line => line.includes('whitelist')),
    ['   pki whitelist: enable', '   pki whitelist: disable'],
  );
});

test('display ike proposal puts the configured ones before those that every router has', t => {
  const at = inSystemView();
  at.enter(
    'ike proposal 20',
    'authentication-method rsa-sig',
    'dh group14',
    'sa duration 3600',
    'quit',
    'ike proposal 1',
    'commit',
    'quit',
  );
  t.deepEqual(at.type('display ike proposal').slice(2), [
    '1          PRE_SHARED              SHA256                     256-AES                NONE                   86400',
    '20         RSA_SIG                 SHA256                     256-AES                MODP_2048              3600',
    'default1   PRE_SHARED              SHA256                     256-AES                MODP_2048              86400',
    'default2   PRE_SHARED              SHA256                     256-AES                MODP_1024              86400',
    'default3   PRE_SHARED              SHA                        DES_CBC                MODP_768               86400',
  ]);
});

test('undo of an ESP algorithm is no return to the default: nothing is encrypted then', t => {
  const at = inSystemView();
  at.enter('ipsec proposal p1', 'undo esp encryption-algorithm', 'commit');
  t.true(at.type('display this').includes(' undo esp encryption-algorithm'));
  t.true(at.type('display ipsec proposal name p1').includes('    ESP protocol: authentication SHA2-HMAC-256, encryption none'));
  at.enter('esp encryption-algorithm aes', 'commit');
  t.true(at.type('display this').includes(' esp encryption-algorithm aes 256'));
});

test('an IPsec policy says how long its SAs live, by itself or as all do', t => {
  const at = inSystemView();
  at.enter('ipsec sa global-duration time-based 7200', 'ipsec policy map1 1 isakmp', 'quit', 'ipsec policy map1 2 isakmp');
  at.enter('sa duration time-based 900', 'commit', 'quit');
  t.deepEqual(
    at.type('display ipsec policy name map1').filter(line => line.includes('time based')),
    ['    IPsec sa local duration(time based): 7200 seconds', '    IPsec sa local duration(time based): 900 seconds'],
  );
  t.deepEqual(at.type('display ipsec policy name map2'), ['Error: The IPsec policy does not exist.']);
});

test('undo ipsec policy without a number removes every policy of the name, and no other', t => {
  const at = inSystemView();
  at.enter('ipsec policy map1 1 isakmp', 'quit', 'ipsec policy map1 2 isakmp', 'quit', 'ipsec policy map10 1 isakmp', 'quit');
  at.enter('undo ipsec policy map1', 'commit');
  t.deepEqual(
    at.type('display current-configuration').filter(line => line.startsWith('ipsec policy')),
    ['ipsec policy map10 1 isakmp'],
  );
});

test('a saved configuration with IKE in it comes back as it was', t => {
  const first = desk({ genuine: true }).operator();
  first.enter('ike proposal 10', 'authentication-method rsassa-pss sha2-256', 'quit', 'ike peer b', 'pre-shared-key Branch-office-1');
  first.enter(
    'remote-address vpn-instance red 10.1.1.1 10.1.1.9',
    'local-id-type user-fqdn a@b',
    'quit',
    'undo ike verification pki enable',
    'commit',
  );
  const text = first.type('display current-configuration');
  const restored = desk({ genuine: true }).restore(text.join('\r\n'));
  t.deepEqual(restored.failures, []);
  t.deepEqual(
    [...restored.configuration.keys()].filter(key => key.includes('ike')),
    ['ike proposal 10', 'ike peer b', 'ike verification pki enable'],
  );
});

for (const line of [
  ...['group1', 'group2', 'group5', 'group14', 'group15', 'group16', 'group19', 'group20', 'group21'].map(group => `dh ${group}`),
  ...['md5', 'sha1', 'sha2-256', 'sha2-384', 'sha2-512'].map(hash => `authentication-algorithm ${hash}`),
  ...['des-cbc', '3des-cbc', 'aes-cbc 128', 'aes-gcm-128 192'].map(cipher => `encryption-algorithm ${cipher}`),
  ...['pre-share', 'rsa-sig', 'rsassa-pss sha2-384'].map(method => `authentication-method ${method}`),
])
  test(`display ike proposal has a name of its own for ${line}`, t => {
    const at = inSystemView();
    at.enter('ike proposal 1', line, 'commit', 'quit');
    const row = at.type('display ike proposal')[2] ?? '';
    t.regex(row, /^1 {10}[A-Z_0-9]+ +[A-Z0-9]+ +[-A-Z_0-9]+ +[A-Z_0-9]+ +86400$/);
  });
