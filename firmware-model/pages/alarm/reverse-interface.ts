import type { Page } from '../../schema/page.ts';

/** An interface is one word here, however it is typed. */
export default {
  title: 'reverse interface',
  views: ['alarm-reverse'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'reverse interface <interface-name>',
    undo: 'undo reverse interface <interface-name>',
  },
  help: {
    reverse: 'Alarms of interfaces turned round',
    interface: 'One interface',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'interface-name': {
      type: 'interface',
      help: 'Interface',
    },
  },
  configuration: {
    set: {
      set: 'reverse interface <interface-name>',
    },
    undo: {
      clear: 'reverse interface <interface-name>',
    },
  },
  examples: [
    {
      view: 'alarm-reverse',
      line: 'reverse interface GigabitEthernet3/0/0',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
