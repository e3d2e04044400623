import type { Page } from '../../schema/page.ts';

export default {
  title: 'ipsec sm4 version',
  views: ['ike-peer'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'ipsec sm4 version { draft-standard | standard }',
    undo: 'undo ipsec sm4 version { draft-standard | standard }',
  },
  help: {
    ipsec: 'IP security',
    sm4: 'SM4 algorithm',
    version: 'Version',
    'draft-standard': 'Of the draft',
    standard: 'Of the standard',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'ipsec sm4 version' },
    undo: { clear: 'ipsec sm4 version' },
  },
  examples: [{ view: 'ike-peer', line: 'ipsec sm4 version draft-standard' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
