import type { Page } from '../../schema/page.ts';

export default {
  title: 'close device cfcard2',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    close: 'close device cfcard2 slot <slotid>',
  },
  help: {
    close: 'Make ready to be taken out',
    device: 'Storage device',
    cfcard2: 'Second CF card of a main board',
    slot: 'Board that the card is in',
  },
  parameters: {
    slotid: { type: 'string', length: [1, 31], help: 'Number of the slot' },
  },
  examples: [{ view: 'user', line: 'close device cfcard2 slot 1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
