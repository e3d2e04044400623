import type { Page } from '../../schema/page.ts';

export default {
  title: 'display offline-check status',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    offline: 'display offline-check status',
    interfaces: 'display interface-match-check status',
    fabrics: 'display sfu isolate-switch',
    loopback: 'display loopback autoclear configuration',
  },
  help: {
    display: 'Display current system information',
    'offline-check': 'Look for boards that are off line',
    status: 'State',
    'interface-match-check': 'Whether interfaces fit to their boards',
    sfu: 'Switch fabrics',
    'isolate-switch': 'Whether faulty fabrics are isolated',
    loopback: 'Loopback of interfaces',
    autoclear: 'Take it away by itself',
    configuration: 'Configuration',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'display offline-check status' },
    { view: 'user', line: 'display interface-match-check status' },
    { view: 'user', line: 'display sfu isolate-switch' },
    { view: 'user', line: 'display loopback autoclear configuration' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
