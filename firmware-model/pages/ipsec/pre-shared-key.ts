import type { Page } from '../../schema/page.ts';

/** A plain key is never held: the handler says what becomes of it. */
export default {
  title: 'pre-shared-key',
  views: ['ike-peer'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'pre-shared-key [ cipher ] <key-string>',
    undo: 'undo pre-shared-key',
  },
  help: {
    'pre-shared-key': 'Pre-shared key',
    cipher: 'Plain or cipher text',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'key-string': {
      type: 'string',
      length: [1, 248],
      caseSensitive: true,
      secret: true,
      help: 'Plain text of 1 to 127 characters, or cipher text of 20 to 248',
    },
  },
  configuration: {
    set: { handled: 'pre-shared-key' },
    undo: { clear: 'pre-shared-key' },
  },
  examples: [{ view: 'ike-peer', line: 'pre-shared-key 1qaz@WSX' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
