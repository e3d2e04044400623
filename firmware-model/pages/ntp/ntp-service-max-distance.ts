import type { Page } from '../../schema/page.ts';

export default {
  title: 'ntp-service max-distance',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: { set: 'ntp-service max-distance <max-distance-value>', undo: 'undo ntp-service max-distance' },
  help: {
    'ntp-service': 'Network Time Protocol',
    undo: 'Delete or restore a setting',
    'max-distance': 'Distance from which on a server is not gone by',
  },
  parameters: { 'max-distance-value': { type: 'integer', range: [1, 16], help: 'Seconds' } },
  configuration: { set: { set: 'ntp-service max-distance' }, undo: { clear: 'ntp-service max-distance' } },
  examples: [{ view: 'system', line: 'ntp-service max-distance 16' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
