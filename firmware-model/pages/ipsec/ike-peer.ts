import type { Page } from '../../schema/page.ts';

export default {
  title: 'ike peer',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enter: 'ike peer <peer-name>',
    undo: 'undo ike peer <peer-name>',
  },
  help: {
    ike: 'Internet Key Exchange',
    peer: 'IKE peer',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'peer-name': { type: 'string', length: [1, 15], caseSensitive: true, help: 'Name of the IKE peer' },
  },
  enters: { enter: 'ike-peer' },
  configuration: {
    enter: { section: 'ike peer <peer-name>' },
    undo: { clear: 'ike peer <peer-name>' },
  },
  examples: [{ view: 'system', line: 'ike peer peer1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
