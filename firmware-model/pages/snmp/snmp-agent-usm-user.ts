import type { Page } from '../../schema/page.ts';

/** A password is never held in plain text: the handler says what becomes of it. */
export default {
  title: 'snmp-agent usm-user',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'snmp-agent usm-user v3 <user-name> [ group <group-name> | acl { <acl-number> | <aclName> } ] *',
    authentication: 'snmp-agent usm-user v3 <user-name> authentication-mode <authen-protocol>',
    privacy: 'snmp-agent usm-user v3 <user-name> privacy-mode <privacy-protocol>',
    authenticationCipher:
      'snmp-agent usm-user v3 <user-name> authentication-mode <authen-protocol> [ localized-configuration ] cipher <authKey>',
    privacyCipher: 'snmp-agent usm-user v3 <user-name> privacy-mode <privacy-protocol> [ localized-configuration ] cipher <privKey>',
    undo: 'undo snmp-agent usm-user v3 <user-name>',
    undoAuthentication: 'undo snmp-agent usm-user v3 <user-name> authentication-mode',
    undoPrivacy: 'undo snmp-agent usm-user v3 <user-name> privacy-mode',
  },
  help: {
    'snmp-agent': 'Simple Network Management Protocol',
    undo: 'Delete or restore a setting',
    'usm-user': 'User of SNMPv3',
    v3: 'SNMPv3',
    group: 'Group of the user',
    acl: 'Who may use it',
    'authentication-mode': 'How the user is authenticated',
    'privacy-mode': 'How messages are encrypted',
    'localized-configuration': 'The key is localized',
    cipher: 'Plain or cipher text',
  },
  parameters: {
    'user-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the user' },
    'group-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the group' },
    'acl-number': { type: 'integer', range: [2000, 2999], help: 'Number of the ACL' },
    aclName: { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the ACL' },
    'authen-protocol': { type: 'choice', values: ['md5', 'sha', 'sha2-224', 'sha2-256', 'sha2-384', 'sha2-512'], help: 'Protocol' },
    'privacy-protocol': { type: 'choice', values: ['des56', '3des168', 'aes128', 'aes192', 'aes256'], help: 'Protocol' },
    authKey: { type: 'string', length: [1, 432], caseSensitive: true, help: 'Password', secret: true },
    privKey: { type: 'string', length: [1, 432], caseSensitive: true, help: 'Password', secret: true },
  },
  configuration: {
    set: { set: 'snmp-agent usm-user v3 <user-name>' },
    authentication: { handled: 'snmp-agent usm-user v3 <user-name> authentication-mode' },
    authenticationCipher: { handled: 'snmp-agent usm-user v3 <user-name> authentication-mode' },
    privacy: { handled: 'snmp-agent usm-user v3 <user-name> privacy-mode' },
    privacyCipher: { handled: 'snmp-agent usm-user v3 <user-name> privacy-mode' },
    undo: { handled: 'snmp-agent usm-user v3 <user-name>' },
    undoAuthentication: { clear: 'snmp-agent usm-user v3 <user-name> authentication-mode' },
    undoPrivacy: { clear: 'snmp-agent usm-user v3 <user-name> privacy-mode' },
  },
  examples: [
    { view: 'system', line: 'snmp-agent usm-user v3 John group Johngroup acl 2001' },
    { view: 'system', line: 'snmp-agent usm-user v3 John authentication-mode sha2-512' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
