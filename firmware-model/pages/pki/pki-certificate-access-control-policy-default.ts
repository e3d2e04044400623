import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki certificate access-control-policy default',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    deny: 'pki certificate access-control-policy default deny',
    permit: 'pki certificate access-control-policy default permit',
    undo: 'undo pki certificate access-control-policy default [ deny | permit ]',
  },
  help: {
    pki: 'Public key infrastructure',
    certificate: 'Certificate',
    'access-control-policy': 'Access control by attributes',
    default: 'Default policy',
    deny: 'Deny',
    permit: 'Permit',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    deny: { set: 'pki certificate access-control-policy default' },
    permit: { set: 'pki certificate access-control-policy default', default: 'pki certificate access-control-policy default permit' },
    undo: { clear: 'pki certificate access-control-policy default' },
  },
  examples: [{ view: 'system', line: 'pki certificate access-control-policy default permit' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
