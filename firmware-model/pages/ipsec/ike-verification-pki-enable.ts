import type { Page } from '../../schema/page.ts';

export default {
  title: 'ike verification pki enable',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'ike verification pki enable',
    undo: 'undo ike verification pki enable',
  },
  help: {
    ike: 'Internet Key Exchange',
    verification: 'Verification of peers',
    pki: 'Certificates of peers',
    enable: 'Enable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { clear: 'ike verification pki enable' },
    undo: { clear: 'ike verification pki enable', line: 'undo ike verification pki enable' },
  },
  examples: [{ view: 'system', line: 'undo ike verification pki enable' }],
  source: { from: 'NE40E Configuration Guide, IPsec (V800R021 and later)', fidelity: 'documented' },
} as const satisfies Page;
