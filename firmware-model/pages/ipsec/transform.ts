import type { Page } from '../../schema/page.ts';

export default {
  title: 'transform',
  views: ['ipsec-proposal'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'transform { ah | esp | ah-esp }',
    undo: 'undo transform',
  },
  help: {
    transform: 'Security protocol',
    ah: 'Authentication Header',
    esp: 'Encapsulating Security Payload',
    'ah-esp': 'AH and ESP',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'transform' },
    undo: { clear: 'transform' },
  },
  examples: [{ view: 'ipsec-proposal', line: 'transform ah' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
