import type { Page } from '../../schema/page.ts';

export default {
  title: 'ztp',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    set: 'set ztp { enable | disable }',
    script: 'set ztp pre-configuration <file-name>',
    reset: 'reset ztp pre-configuration',
    display: 'display ztp status',
  },
  help: {
    set: 'Set',
    ztp: 'Zero-touch provisioning',
    enable: 'Switch it on',
    disable: 'Switch it off',
    'pre-configuration': 'Script that is run first',
    reset: 'Reset what the device holds',
    display: 'Display current system information',
    status: 'State',
  },
  parameters: {
    'file-name': { type: 'string', length: [1, 127], caseSensitive: true, help: 'Script, `.py`' },
  },
  examples: [
    { view: 'user', line: 'set ztp enable' },
    { view: 'user', line: 'set ztp pre-configuration ztp_default.py' },
    { view: 'user', line: 'reset ztp pre-configuration' },
    { view: 'user', line: 'display ztp status' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
