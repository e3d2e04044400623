import type { Page } from '../../schema/page.ts';

export default {
  title: 'display diagnostic-information',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    show: 'display diagnostic-information [ level { high | medium | low } ] [ <module-name> ] &<1-8> [ slot <slot-id> ] [ key { slot | history } ] [ force ]',
    save: 'display diagnostic-information [ level { high | medium | low } ] [ <module-name> ] &<1-8> [ slot <slot-id> ] [ key { slot | history } ] [ force ] <file-name>',
    saveFirst:
      'display diagnostic-information [ level { high | medium | low } ] [ <module-name> ] &<1-8> <file-name> [ slot <slot-id> ] [ key { slot | history } ] [ force ]',
  },
  help: {
    display: 'Display current system information',
    'diagnostic-information': 'What many displays say, one after the other',
    level: 'How urgent',
    high: 'What is looked at first',
    medium: 'What is looked at next',
    low: 'What is looked at last',
    slot: 'Of a board',
    key: 'Commands with this word',
    history: 'What has been',
    force: 'Whatever the load',
  },
  parameters: {
    'module-name': { type: 'string', length: [1, 31], characters: 'A-Za-z0-9_-', help: 'Name of a module' },
    'slot-id': { type: 'string', length: [1, 23], characters: 'A-Za-z0-9/', help: 'Slot of the board' },
    'file-name': { type: 'path', length: [5, 64], help: 'File that keeps it, .txt or .zip' },
  },
  examples: [
    { view: 'user', line: 'display diagnostic-information level high smp' },
    { view: 'user', line: 'display diagnostic-information key history a.txt' },
    { view: 'system', line: 'display diagnostic-information a.zip force' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
