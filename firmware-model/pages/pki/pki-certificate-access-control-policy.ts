import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki certificate access-control-policy',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enter: 'pki certificate access-control-policy <policy-name>',
    undo: 'undo pki certificate access-control-policy <policy-name>',
  },
  help: {
    pki: 'Public key infrastructure',
    certificate: 'Certificate',
    'access-control-policy': 'Access control by attributes',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'policy-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the policy' },
  },
  enters: { enter: 'pki-access' },
  configuration: {
    enter: { section: 'pki certificate access-control-policy <policy-name>' },
    undo: { clear: 'pki certificate access-control-policy <policy-name>' },
  },
  examples: [{ view: 'system', line: 'pki certificate access-control-policy policy1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
