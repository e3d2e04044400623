import type { Page } from '../../schema/page.ts';

/** A plain key is never held: the handler says what becomes of it. Its complexity is not checked: the manual’s own examples have less. */
export default {
  title: 'ntp-service authentication-keyid authentication-mode',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'ntp-service authentication-keyid <keyId> authentication-mode { md5 | hmac-sha256 } { <password> | cipher <password> }',
    undo: 'undo ntp-service authentication-keyid <keyId>',
  },
  help: {
    'ntp-service': 'Network Time Protocol',
    undo: 'Delete or restore a setting',
    'authentication-keyid': 'Key of authentication',
    'authentication-mode': 'How packets are signed',
    md5: 'MD5',
    'hmac-sha256': 'HMAC-SHA256',
    cipher: 'Plain or cipher text',
  },
  parameters: {
    keyId: { type: 'integer', range: [1, 4294967295], help: 'Number of the key' },
    password: {
      type: 'string',
      length: [1, 432],
      caseSensitive: true,
      secret: true,
      help: 'Plain text of up to 255 characters, or cipher text',
    },
  },
  configuration: {
    set: { handled: 'ntp-service authentication-keyid <keyId>' },
    undo: { clear: 'ntp-service authentication-keyid <keyId>' },
  },
  examples: [
    { view: 'system', line: 'ntp-service authentication-keyid 10 authentication-mode hmac-sha256 cipher Huawei_123456' },
    { view: 'system', line: 'undo ntp-service authentication-keyid 10' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
