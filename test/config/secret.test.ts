import test from 'ava';
import { withoutSecrets } from '../../src/config/secret.ts';

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
  ['radius-server shared-key-cipher Secret-1', 'radius-server shared-key-cipher ******'],
  ['strange $1a$abcdef$ end', 'strange ****** end'],
  ['strange %^%#a b%^%# %^%#abc%^%#', 'strange %^%#a b%^%# ******'],
  ['rsa local-key-pair create', 'rsa local-key-pair create'],
] as const) {
  test(`what may be told of "${line}"`, t => t.is(withoutSecrets(line), told));
}
