import type { Page } from '../../schema/page.ts';

/** Of the IPv4 address family, which it opens: the line is held there. */
export default {
  title: 'route-distinguisher (VPN instance view)',
  views: ['vpn-instance'],
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
    set: { handled: 'route-distinguisher' },
  },
  examples: [{ view: 'vpn-instance', line: 'route-distinguisher 22:1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
