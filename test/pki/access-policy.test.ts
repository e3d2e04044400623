import test from 'ava';
import { accessDecision } from '../../src/pki/access-policy.ts';
import { readCertificate } from '../../src/pki/certificate.ts';
import { deskOf } from '../support/desk.ts';
import { pkiFile } from './fixtures.ts';

/** Subject `CN=router1,OU=RND,O=Example,C=CN`, of `CN=Test CA,OU=PKI,O=Example,C=CN`; router1.example.com and 192.0.2.1. */
const router = readCertificate(pkiFile('router.cer')).certificate!;
/** Subject and issuer `CN=Test Root,O=Example,C=CN`, without alternative names. */
const root = readCertificate(pkiFile('root.cer')).certificate!;

/** What a router with these lines decides, `quit` between views left out. */
function decide(lines: readonly string[], certificate = router) {
  const operator = deskOf({ view: 'system', unanswered: 'no' }).operator();
  for (const line of lines) {
    if (line.startsWith('pki ')) operator.enterSystemView();
    operator.enter(line);
  }
  operator.enter('commit');
  return accessDecision(certificate, operator.running);
}

const group = (name: string, ...rules: readonly string[]) => [
  `pki certificate attribute-group ${name}`,
  ...rules.map((rule, at) => `attribute ${at + 1} ${rule}`),
];
const policy = (name: string, ...rules: readonly string[]) => [`pki certificate access-control-policy ${name}`, ...rules];

test('without policies every certificate passes, until the default is to deny', t => {
  t.deepEqual(decide([]), { action: 'permit' });
  t.deepEqual(decide(['pki certificate access-control-policy default deny']), { action: 'deny' });
});

for (const [rule, fits] of [
  ['subject-name dn ctn router1', true],
  ['subject-name dn ctn Router1', false],
  ['subject-name dn ctn OU=RND,O=Example', true],
  ['subject-name dn nctn router2', true],
  ['subject-name dn nctn router1', false],
  ['subject-name dn equ CN=router1,OU=RND,O=Example,C=CN', true],
  ['subject-name dn equ CN=router1', false],
  ['subject-name dn nequ CN=router1', true],
  ['issuer-name dn ctn "CN=Test CA"', true],
  ['issuer-name dn ctn router1', false],
  ['alt-subject-name fqdn equ router1.example.com', true],
  ['alt-subject-name fqdn ctn example.com', true],
  ['alt-subject-name fqdn equ example.com', false],
  ['alt-subject-name fqdn nequ example.com', true],
  ['alt-subject-name fqdn nctn example.com', false],
  ['alt-subject-name ip equ 192.0.2.1', true],
  ['alt-subject-name ip ctn 192.0.2.1', true],
  ['alt-subject-name ip ctn 2.0.2.1', false],
  ['alt-subject-name ip nequ 192.0.2.2', true],
  ['alt-subject-name ip nctn 192.0.2.1', false],
] as const) {
  test(`${rule} ${fits ? 'fits' : 'does not fit'} the certificate of router1`, t => {
    const { action } = decide([...group('g', rule), ...policy('p', 'rule 1 deny g')]);
    t.is(action, fits ? 'deny' : 'permit');
  });
}

for (const [rule, fits] of [
  ['alt-subject-name fqdn ctn example.com', false],
  ['alt-subject-name fqdn nctn example.com', true],
  ['alt-subject-name ip nequ 192.0.2.1', true],
] as const) {
  test(`${rule} ${fits ? 'fits' : 'does not fit'} a certificate without alternative names`, t => {
    t.is(decide([...group('g', rule), ...policy('p', 'rule 1 deny g')], root).action, fits ? 'deny' : 'permit');
  });
}

test('all rules of a group have to fit', t => {
  const both = (second: string) => decide([...group('g', 'subject-name dn ctn router1', second), ...policy('p', 'rule 1 deny g')]).action;
  t.is(both('issuer-name dn ctn Test'), 'deny');
  t.is(both('issuer-name dn ctn Nobody'), 'permit');
});

test('the first rule of a policy that fits decides, by number and not by the time it was entered', t => {
  const groups = [...group('all', 'subject-name dn ctn CN='), ...group('none', 'subject-name dn ctn nobody')];
  t.deepEqual(decide([...groups, ...policy('p', 'rule 20 permit all', 'rule 3 deny all', 'rule 1 permit none')]), {
    action: 'deny',
    by: { policy: 'p', rule: 3 },
  });
});

test('a policy of which no rule fits leaves the decision to the next, and the last to the default', t => {
  const groups = [...group('all', 'subject-name dn ctn CN='), ...group('none', 'subject-name dn ctn nobody')];
  const first = policy('p1', 'rule 1 permit none');
  t.deepEqual(decide([...groups, ...first, ...policy('p2', 'rule 7 deny all')]), { action: 'deny', by: { policy: 'p2', rule: 7 } });
  t.deepEqual(decide([...groups, ...first, 'pki certificate access-control-policy default deny']), { action: 'deny' });
});

test('an attribute that only looks like a rule is the value it is', t => {
  const { action } = decide([...group('g', 'subject-name dn ctn "nctn nequ ip"'), ...policy('p', 'rule 1 deny g')]);
  t.is(action, 'permit');
});
