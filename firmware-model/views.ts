import type { Views } from '../src/cli/view.ts';

const userInterfaceOrder = [
  'authentication-mode', 'set authentication password', 'user privilege level', 'history-command max-size', 'idle-timeout', 'screen-length',
  'protocol inbound',
] as const;

/** Every view. Prompts: command reference, example sessions of the pages that enter them. */
export const views = {
  user: { title: 'User view', prompt: '' },
  system: {
    title: 'System view',
    parent: 'user',
    prompt: '',
    // Global switches follow sysname, user interfaces stand at the end: VRP8 listings
    order: [
      'sysname', '#',
      'header login', 'header shell', '#',
      'hotkey <name>', 'timestamp enable', '#',
      'clock timezone', 'clock daylight-saving-time', '#',
      'pki crl check enable', 'pki file-format', 'pki set-certificate check-period', 'pki set-certificate expire-prewarning', '#',
      'user-security-policy enable', 'aaa',
      'pki whitelist enable', 'pki whitelist filter enable', 'pki whitelist capacity warning-threshold',
      'pki certificate access-control-policy default', '#',
      'pki certificate attribute-group <group-name>', 'pki certificate access-control-policy <policy-name>',
      'pki entity <entity-name>', 'pki domain <domain-name>',
      'user-interface maximum-vty', '#',
      'user-interface con <first-ui-number>', 'user-interface vty <first-ui-number>',
    ],
  },
  'user-interface': {
    title: 'CONSOLE-type user interface view',
    parent: 'system',
    prompt: '-ui-console<first-ui-number>',
    section: 'user-interface con <first-ui-number>',
    builtIn: true,
    order: userInterfaceOrder,
  },
  'user-interface-vty': {
    title: 'VTY-type user interface view',
    parent: 'system',
    prompt: '-ui-vty<first-ui-number>-<last-ui-number>',
    section: 'user-interface vty <first-ui-number> <last-ui-number>',
    order: userInterfaceOrder,
  },
  aaa: { title: 'AAA view', parent: 'system', prompt: '-aaa', section: 'aaa', builtIn: true, order: ['user-block failed-times', 'user-block reactive'] },
  'pki-entity': {
    title: 'PKI entity view',
    parent: 'system',
    prompt: '-pki-entity-<entity-name>',
    section: 'pki entity <entity-name>',
    order: ['country', 'state', 'locality', 'organization', 'organization-unit', 'common-name', 'fqdn', 'ip-address', 'email'],
  },
  'pki-domain': {
    title: 'PKI domain name configuration view',
    parent: 'system',
    prompt: '-pki-domain-<domain-name>',
    section: 'pki domain <domain-name>',
    order: ['certificate request entity', 'crl auto-update enable', 'crl update-period', 'crl', 'crl url <url-addr>', 'crl ldap dn <dn-value>'],
    references: { 'certificate request entity': 'pki entity <entity-name>' },
  },
  'pki-attribute': {
    title: 'PKI attribute configuration view',
    parent: 'system',
    prompt: '-pki-attribute-<group-name>',
    section: 'pki certificate attribute-group <group-name>',
  },
  'pki-access': {
    title: 'PKI access configuration view',
    parent: 'system',
    prompt: '-pki-access-<policy-name>',
    section: 'pki certificate access-control-policy <policy-name>',
  },
  'pki-cmp-session': {
    title: 'PKI CMP session view',
    parent: 'pki-domain',
    prompt: '-pki-cmp-session-<session-name>',
    section: 'pki cmp session <session-name>',
    order: [
      'cmp request ca-name', 'cmp request authentication-cert', 'cmp request entity', 'cmp request server url',
      'cmp request rsa local-key-pair', 'cmp source interface', 'certificate auto-update enable', 'certificate update expire-time',
    ],
    references: { 'cmp request entity': 'pki entity <entity-name>' },
  },
} as const satisfies Views;
