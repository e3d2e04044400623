import type { Page } from '../../schema/page.ts';

export default {
  title: 'ipv6 route-static default-preference',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: { set: 'ipv6 route-static default-preference <preference>', undo: 'undo ipv6 route-static default-preference' },
  help: {
    ipv6: 'For IPv6',
    'route-static': 'Static route',
    'default-preference': 'Preference of IPv6 static routes whose line names none',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    preference: { type: 'integer', range: [1, 255], help: 'Preference' },
  },
  configuration: {
    set: { set: 'ipv6 route-static default-preference', default: 'ipv6 route-static default-preference 60' },
    undo: { clear: 'ipv6 route-static default-preference' },
  },
  examples: [{ view: 'system', line: 'ipv6 route-static default-preference 70' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
