import type { Page } from '../../schema/page.ts';

export default {
  title: 'save attack-source-trace',
  views: ['all'],
  effect: 'immediate',
  level: 2,
  forms: {
    save: 'save attack-source-trace slot { <slot-id> | all } [ file <filename> ] linktype { ethernet | ppp | hdlc }',
  },
  help: {
    save: 'Save information',
    'attack-source-trace': 'Traced sources of attacks',
    slot: 'Slot of a board',
    all: 'All boards',
    file: 'Name of the file',
    linktype: 'Protocol of the link layer',
    ethernet: 'Ethernet',
    ppp: 'PPP',
    hdlc: 'HDLC',
  },
  parameters: {
    'slot-id': { type: 'integer', range: [1, 31], help: 'Slot' },
    filename: { type: 'path', length: [1, 128], help: 'Name of the file' },
  },
  examples: [{ view: 'user', line: 'save attack-source-trace slot 1 file aaa linktype ethernet' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
