import type { Page } from '../../schema/page.ts';

export default {
  title: 'high-temperature power-off',
  views: ['system'],
  effect: 'immediate',
  level: 3,
  forms: {
    set: 'high-temperature power-off { disable | enable }',
    display: 'display high-temperature power-off status',
    virtualAccess: 'display high-temperature power-off status ap-id <ap-id>',
  },
  help: {
    'high-temperature': 'High temperature',
    'power-off': 'Switch off what is too hot',
    disable: 'Switch it off',
    enable: 'Switch it on',
    display: 'Display current system information',
    status: 'State',
    'ap-id': 'Access point of virtual access',
  },
  parameters: {
    'ap-id': { type: 'integer', range: [1024, 8191], help: 'Access point' },
  },
  examples: [
    { view: 'system', line: 'high-temperature power-off enable' },
    { view: 'system', line: 'display high-temperature power-off status' },
    { view: 'system', line: 'display high-temperature power-off status ap-id 1024' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
