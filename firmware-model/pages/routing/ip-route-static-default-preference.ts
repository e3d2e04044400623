import type { Page } from '../../schema/page.ts';

export default {
  title: 'ip route-static default-preference',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: { set: 'ip route-static default-preference <preference>', undo: 'undo ip route-static default-preference' },
  help: {
    ip: 'Internet Protocol',
    'route-static': 'Static route',
    'default-preference': 'Preference of IPv4 static routes whose line names none',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    preference: { type: 'integer', range: [1, 255], help: 'Preference' },
  },
  configuration: {
    set: { set: 'ip route-static default-preference', default: 'ip route-static default-preference 60' },
    undo: { clear: 'ip route-static default-preference' },
  },
  examples: [{ view: 'system', line: 'ip route-static default-preference 70' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
