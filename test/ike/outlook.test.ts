import test from 'ava';
import { MemoryCard } from '../../src/flash/memory-card.ts';
import { ikePresent } from '../../src/cli/handlers/ipsec/ike-present.ts';
import { outlooks } from '../../src/ike/outlook.ts';
import { deskOf } from '../support/desk.ts';
import { fixtureKeyPair, pkiFile } from '../pki/fixtures.ts';

const july2030 = Date.UTC(2030, 6, 1);

/** A router whose policy map1 10 is whole and whose certificate is good: what a test then takes away is what is missing. */
function office({ now = july2030, key = 'router.key' }: { readonly now?: number; readonly key?: 'router.key' | 'other.key' } = {}) {
  const cfCard = new MemoryCard({ now: () => now });
  for (const name of ['root.cer', 'sub.cer', 'router.cer', 'ca.crl', 'ec.cer']) cfCard.write(name, pkiFile(name));
  cfCard.write('branch.cer', pkiFile('router.cer'));
  const desk = deskOf({ cfCard, poweredOnAt: now, board: { keyPairs: [fixtureKeyPair(key, 'key-a')] }, view: 'system', unanswered: 'no' });
  const at = desk.operator();
  at.enter('undo pki crl check enable', 'ike proposal 10', 'authentication-method rsa-sig', 'quit');
  at.enter('ike peer branch', 'ike-proposal 10', 'certificate local-filename router.cer', 'remote-address 10.1.2.2', 'quit');
  at.enter('ipsec proposal p1', 'quit');
  at.enter('ipsec policy map1 10 isakmp', 'security acl 3000', 'proposal p1', 'ike-peer branch', 'quit', 'commit');
  for (const line of ['ca filename root.cer', 'ca filename sub.cer', 'local filename router.cer', 'peer filename branch.cer'])
    at.type(`pki import-certificate ${line}`);
  const outlook = () => outlooks(ikePresent(desk.router)).map(({ hindrance }) => hindrance);
  return { at, desk, outlook };
}

test('with a policy that is whole, both certificates valid and their CAs in memory, SAs of both phases stand', t => {
  const { at, outlook } = office();
  t.deepEqual(outlook(), [undefined]);
  t.deepEqual(at.type('display ike sa'), [
    ' current sa Num :2',
    '   Single-homing :2     Multi-homing master :0    Multi-homing slave :0',
    '   None-backup sa :2    Backup sa :0',
    'Spu board slot 1, IKE SA Information:',
    ' Current IKE SA number: 2',
    '-'.repeat(71),
    'conn-id    peer                    flag        phase   ext    vpn',
    '-'.repeat(71),
    '2          10.1.2.2                RD|ST       V2:2    -      -',
    '1          10.1.2.2                RD|ST       V2:1    -      -',
  ]);
  t.deepEqual(at.type('display ike sa remote 10.9.9.9')[0], ' current sa Num :0');
});

const lacking: readonly (readonly [what: string, lines: readonly string[], hindrance: RegExp])[] = [
  [
    'the local certificate is deleted from memory',
    ['pki delete-certificate local filename router.cer'],
    /router\.cer is not in memory as local/,
  ],
  [
    'the CA certificate is deleted from memory',
    ['pki delete-certificate ca filename root.cer'],
    /router\.cer: no CA certificate in memory leads to a root/,
  ],
  [
    'the certificate of the peer is deleted',
    ['pki delete-certificate peer filename branch.cer'],
    /nobody is at the other end of ike peer branch/,
  ],
  ['CRL check is on and no CRL of the CA is in memory', ['pki crl check enable', 'commit'], /certificate of ike peer branch: no CRL/],
  ['the policy has no ACL', ['ipsec policy map1 10 isakmp', 'undo security acl', 'commit', 'quit'], /no security acl/],
  ['the policy names no peer', ['ipsec policy map1 10 isakmp', 'undo ike-peer branch', 'commit', 'quit'], /no ike-peer/],
  ['the peer has no address', ['ike peer branch', 'undo remote-address', 'commit', 'quit'], /no remote-address/],
  [
    'the peer is bound to a file that nobody imported',
    ['ike peer branch', 'certificate remote-filename hq.cer', 'commit', 'quit'],
    /hq\.cer is not in memory as peer/,
  ],
  ['the proposal is pre-shared', ['ike proposal 10', 'undo authentication-method', 'commit', 'quit'], /pre-shared key/],
];

for (const [what, lines, hindrance] of lacking) {
  test(`no SA stands when ${what}, and it is said why`, t => {
    const { at, outlook } = office();
    for (const line of lines) at.type(line);
    t.regex(outlook()[0] ?? '', hindrance);
    t.is(at.type('display ike sa')[0], ' current sa Num :0');
  });
}

test('a certificate that has expired, on either side, ends it', t => {
  const { outlook } = office({ now: Date.UTC(2076, 5, 1) });
  t.is(outlook()[0], 'router.cer: it has expired, or a CA certificate above it has');
});

test('a local certificate without its key pair is shown to nobody', t => {
  const { outlook } = office({ key: 'other.key' });
  t.is(outlook()[0], 'no key pair here fits router.cer');
});

test('without verification of peers theirs is not judged, and one that no CA here has issued is taken', t => {
  const { at, outlook } = office();
  at.type('pki delete-certificate peer filename branch.cer');
  at.type('pki import-certificate peer filename ec.cer');
  t.regex(outlook()[0] ?? '', /^the certificate of ike peer branch: /);
  at.enter('undo ike verification pki enable', 'commit');
  t.deepEqual(outlook(), [undefined]);
});

test('an access control policy that denies the certificate of the peer ends it, and one for others does not', t => {
  const { at, outlook } = office();
  at.enter('pki certificate attribute-group g', 'attribute 1 subject-name dn ctn router1', 'quit');
  at.enter('pki certificate access-control-policy p', 'rule 5 deny g', 'quit', 'commit');
  t.is(outlook()[0], 'the certificate of ike peer branch: rule 5 of access control policy p denies it');
  at.enter('pki certificate attribute-group g', 'attribute 1 subject-name dn ctn router9', 'quit', 'commit');
  t.deepEqual(outlook(), [undefined]);
  at.enter('pki certificate access-control-policy default deny', 'commit');
  t.is(outlook()[0], 'the certificate of ike peer branch: the default access control policy denies it');
});

test('with the whitelist the common name of the peer has to be in it, unless the peer has it switched off', t => {
  const { at, desk, outlook } = office();
  at.enter('pki whitelist enable', 'commit');
  t.is(outlook()[0], 'the certificate of ike peer branch: its common name is in no whitelist');
  at.enter('ike peer branch', 'pki whitelist disable', 'quit', 'commit');
  t.deepEqual(outlook(), [undefined]);
  at.enter('ike peer branch', 'undo pki whitelist disable', 'quit', 'commit');
  desk.cfCard.write('wl.xml', Buffer.from('<whitelist><common-name>router1</common-name></whitelist>'));
  at.type('pki import whitelist file-name wl.xml');
  at.type('commit');
  t.deepEqual(outlook(), [undefined]);
});

test('certificate by domain takes the local certificate of that domain, and none that belongs to no domain', t => {
  const { at, outlook } = office();
  at.enter(
    'pki domain d1',
    'quit',
    'ike peer branch',
    'undo certificate local-filename',
    'certificate local pki-domain d1',
    'quit',
    'commit',
  );
  t.is(outlook()[0], 'the local certificate of domain d1 is not in memory as local: pki import-certificate local');
  at.type('pki import-certificate local domain d1 filename router.cer');
  t.deepEqual(outlook(), [undefined]);
});
