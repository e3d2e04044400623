import type { Page } from '../../schema/page.ts';

export default {
  title: 'license switch mode',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    switch: 'license switch { common | cloud } mode',
  },
  help: {
    license: 'Licence',
    switch: 'Switch',
    common: 'From a file',
    cloud: 'From a server',
    mode: 'Mode',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'license switch cloud mode' },
    { view: 'user', line: 'license switch common mode' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
