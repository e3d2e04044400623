import type { Page } from '../../schema/page.ts';

export default {
  title: 'display alarm-threshold linklost-value',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { display: 'display alarm-threshold linklost-value { all | slot <slot-id> }' },
  help: {
    display: 'Display current system information',
    'alarm-threshold': 'From when on there is an alarm',
    'linklost-value': 'Links within the chassis that are lost',
    all: 'All boards',
    slot: 'One board',
  },
  parameters: { 'slot-id': { type: 'string', length: [1, 16], help: 'Slot' } },
  examples: [
    { view: 'user', line: 'display alarm-threshold linklost-value slot 1' },
    { view: 'user', line: 'display alarm-threshold linklost-value all' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
