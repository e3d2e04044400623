import test from 'ava';
import { beginningWithoutSecrets, withoutSecrets } from '../../src/config/secret.ts';

for (const [line, told] of [
  ['sysname LAB', 'sysname LAB'],
  ['local-user a password irreversible-cipher $1c$salt$hash$', 'local-user a password irreversible-cipher ******'],
  ['snmp-agent community read public', 'snmp-agent community read ******'],
  ['snmp-agent usm-user v3 u1 authentication-mode sha Secret-1', 'snmp-agent usm-user v3 u1 authentication-mode sha ******'],
  ['ospf authentication-mode hmac-sha256 1 plain Secret-1', 'ospf authentication-mode hmac-sha256 1 plain ******'],
  [
    'ntp-service authentication-keyid 1 authentication-mode md5 Secret-1',
    'ntp-service authentication-keyid 1 authentication-mode md5 ******',
  ],
  ['pre-shared-key Secret-1', 'pre-shared-key ******'],
  ['a-key-b shared-key Secret-1', 'a-key-b shared-key ******'],
  ['radius-server shared-key-cipher Secret-1', 'radius-server shared-key-cipher ******'],
  ['certificate load pem-cert a.pem key-file b.pem auth-code Secret-1', 'certificate load pem-cert a.pem key-file b.pem auth-code ******'],
  ['trusted-ca load pfx-ca a.pfx auth-code Secret-1', 'trusted-ca load pfx-ca a.pfx auth-code ******'],
  [
    'snmp-agent trap address udp-domain 192.0.2.1 params securityname Secret-1 v2c',
    'snmp-agent trap address udp-domain 192.0.2.1 params securityname ******',
  ],
  ['sa encryption-hex inbound esp 0123456789abcdef', 'sa encryption-hex inbound esp ******'],
  ['ldap-server authentication cn=admin,dc=example Secret-1', 'ldap-server authentication cn=admin,dc=example ******'],
  ['lldp enable-dcn authentication Secret-1', 'lldp enable-dcn authentication ******'],
  ['dcn encrypt neid 3f0a11 authkey Secret-1', 'dcn encrypt neid 3f0a11 authkey ******'],
  ['radius-server authentication 192.0.2.1 1812 weight 50', 'radius-server authentication 192.0.2.1 1812 weight 50'],
  ['strange $1a$abcdef$ end', 'strange ****** end'],
  ['strange %^%#a b%^%# %^%#abc%^%#', 'strange %^%#a b%^%# ******'],
  ['rsa local-key-pair create', 'rsa local-key-pair create'],
] as const) {
  test(`what may be told of "${line}"`, t => t.is(withoutSecrets(line), told));
}

test('of a line for a list the beginning is told, of a text of several lines the first; cipher text that goes on behind it is none of it', t => {
  t.is(beginningWithoutSecrets('frob "one\npassword Plain-1"'), 'frob "one');
  t.is(beginningWithoutSecrets('x'.repeat(600)), 'x'.repeat(510));
  t.is(beginningWithoutSecrets(`${'x'.repeat(400)} %^%#${'y'.repeat(200)}%^%#`), `${'x'.repeat(400)} ******`);
  t.is(beginningWithoutSecrets(`password ${'y'.repeat(2_000)}`), 'password ******');
});
