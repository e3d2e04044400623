import type { Page } from '../../schema/page.ts';

export default {
  title: 'display pdu',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display pdu',
    manufacture: 'display pdu manufacture-info slot <slotid> [ dmu | dacs <dacsid> ]',
    environment: 'display pdu environment-info slot <slotid>',
  },
  help: {
    display: 'Display current system information',
    pdu: 'Power distribution',
    'manufacture-info': 'Electronic label',
    slot: 'Board',
    dmu: 'Monitoring unit',
    dacs: 'Distribution unit',
    'environment-info': 'Voltage and load',
  },
  parameters: {
    slotid: { type: 'integer', range: [1, 255], help: 'Slot' },
    dacsid: { type: 'string', length: [1, 16], help: 'Distribution unit' },
  },
  examples: [
    { view: 'user', line: 'display pdu' },
    { view: 'user', line: 'display pdu manufacture-info slot 1 dmu' },
    { view: 'user', line: 'display pdu environment-info slot 24' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
