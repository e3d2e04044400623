import type { Page } from '../../schema/page.ts';

export default {
  title: 'route-policy',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enter: 'route-policy <route-policy-name> <matchMode> node <node>',
    undo: 'undo route-policy <route-policy-name> [ [ <matchMode> ] node <node> ]', // the mode: `undo` takes the line that it takes back
  },
  help: {
    'route-policy': 'Route policy',
    node: 'Part of the policy',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'route-policy-name': { type: 'string', length: [1, 200], caseSensitive: true, help: 'Name of the policy' },
    matchMode: { type: 'choice', values: ['permit', 'deny'], help: 'What becomes of a route that fits' },
    node: { type: 'integer', range: [0, 65535], help: 'Number of the node' },
  },
  enters: { enter: 'route-policy' },
  configuration: {
    enter: { section: 'route-policy <route-policy-name> node <node>' },
    undo: { handled: 'route-policy <route-policy-name>' },
  },
  examples: [
    { view: 'system', line: 'route-policy policy1 permit node 10' },
    { view: 'system', line: 'undo route-policy policy1 node 10' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
