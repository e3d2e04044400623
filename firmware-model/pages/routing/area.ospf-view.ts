import type { Page } from '../../schema/page.ts';

export default {
  title: 'area',
  views: ['ospf'],
  effect: 'candidate',
  level: 2,
  forms: { enter: 'area <area-id>', undo: 'undo area <area-id>' },
  help: {
    area: 'Area of OSPF',
    undo: 'Delete or restore a setting',
  },
  parameters: { 'area-id': { type: 'area', help: 'Area, as a number or dotted' } },
  enters: { enter: 'ospf-area' },
  configuration: {
    enter: { section: 'area <area-id>' },
    undo: { clear: 'area <area-id>' },
  },
  examples: [{ view: 'ospf', line: 'area 0' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
