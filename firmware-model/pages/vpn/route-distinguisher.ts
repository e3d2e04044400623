import type { Page } from '../../schema/page.ts';

export default {
  title: 'route-distinguisher',
  views: ['vpn-instance-ipv4', 'vpn-instance-ipv6'],
  effect: 'candidate',
  level: 2,
  forms: { set: 'route-distinguisher <route-distinguisher>', undo: 'undo route-distinguisher <route-distinguisher>' },
  help: {
    'route-distinguisher': 'Route distinguisher',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'route-distinguisher': { type: 'route distinguisher', help: 'Route distinguisher' },
  },
  configuration: {
    set: { set: 'route-distinguisher' },
    undo: { clear: 'route-distinguisher' },
  },
  examples: [{ view: 'vpn-instance-ipv4', line: 'route-distinguisher 22:1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
