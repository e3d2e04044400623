import type { Page } from '../../schema/page.ts';

export default {
  title: 'area (OSPFv3 view)',
  views: ['ospfv3'],
  effect: 'candidate',
  level: 2,
  forms: { enter: 'area <area-id>', undo: 'undo area <area-id>' },
  help: {
    area: 'Area of OSPFv3',
    undo: 'Delete or restore a setting',
  },
  parameters: { 'area-id': { type: 'area', help: 'Area, as a number or dotted' } },
  enters: { enter: 'ospfv3-area' },
  configuration: {
    enter: { section: 'area <area-id>' },
    undo: { clear: 'area <area-id>' },
  },
  examples: [{ view: 'ospfv3', line: 'area 0' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
