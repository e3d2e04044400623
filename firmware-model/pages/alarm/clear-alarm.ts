import type { Page } from '../../schema/page.ts';

export default {
  title: 'clear alarm',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    all: 'clear alarm hardware all { send-trap | no-trap }',
    slot: 'clear alarm hardware slot <slot-id> { send-trap | no-trap }',
    one: 'clear alarm hardware index <index-id> { send-trap | no-trap }',
    history: 'clear alarm hardware history { all | slot <slot-id> }',
  },
  help: {
    clear: 'Clear',
    alarm: 'Alarms',
    hardware: 'Those of the hardware',
    all: 'All of them',
    slot: 'Of one board',
    index: 'One of them',
    history: 'Those that are over',
    'send-trap': 'The end is told',
    'no-trap': 'Nobody is told',
  },
  parameters: {
    'slot-id': {
      type: 'string',
      length: [1, 49],
      help: 'Slot of the board',
    },
    'index-id': {
      type: 'integer',
      range: [1, 4294967295],
      help: 'Its index',
    },
  },
  examples: [
    {
      view: 'user',
      line: 'clear alarm hardware all send-trap',
    },
    {
      view: 'user',
      line: 'clear alarm hardware index 16 send-trap',
    },
    {
      view: 'user',
      line: 'clear alarm hardware history slot 1',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
