import type { Page } from '../../schema/page.ts';

export default {
  title: 'info-center loghost source',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'info-center loghost source { <interface-name> | <interface-type> <interface-number> }',
    undo: 'undo info-center loghost source',
  },
  help: {
    'info-center': 'Information centre: logs, traps and debugging information',
    loghost: 'Host that logs are sent to',
    source: 'Interface whose address logs come from',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
  },
  configuration: {
    set: { set: 'info-center loghost source' },
    undo: { clear: 'info-center loghost source' },
  },
  examples: [
    { view: 'system', line: 'info-center loghost source LoopBack 0' },
    { view: 'system', line: 'undo info-center loghost source' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
