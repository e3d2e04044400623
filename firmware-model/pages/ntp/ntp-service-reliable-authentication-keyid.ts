import type { Page } from '../../schema/page.ts';

export default {
  title: 'ntp-service reliable authentication-keyid',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: { set: 'ntp-service reliable authentication-keyid <key-id>', undo: 'undo ntp-service reliable authentication-keyid <key-id>' },
  help: {
    'ntp-service': 'Network Time Protocol',
    undo: 'Delete or restore a setting',
    reliable: 'Keys that are trusted',
    'authentication-keyid': 'Key of authentication',
  },
  parameters: { 'key-id': { type: 'integer', range: [1, 4294967295], help: 'Number of the key' } },
  configuration: {
    set: { set: 'ntp-service reliable authentication-keyid <key-id>' },
    undo: { clear: 'ntp-service reliable authentication-keyid <key-id>' },
  },
  examples: [{ view: 'system', line: 'ntp-service reliable authentication-keyid 37' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
